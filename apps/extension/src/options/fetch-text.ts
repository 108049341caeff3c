import { failure, success, type Result } from '@backgrounder/study';
import { messageOf } from './error-in-words.ts';

/** Longer than any pack of ten thousand facts; in bytes. */
const longest = 32_000_000;

/** Fetches a text without telling who asks: no cookies, no referrer. */
export async function fetchText(address: string): Promise<Result<string, string>> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
    });
    if (!response.ok) return failure(`${response.status} ${response.statusText}`.trim());
    const body = await response.blob();
    return body.size > longest ? failure(`> ${longest} bytes`) : success(await body.text());
  } catch (error) {
    return failure(messageOf(error));
  }
}
