import { failure, success, type Result } from '@backgrounder/study';
import { longestPack } from './added-pack.ts';

/**
 * Why nothing was fetched. `refused`: the site answers, and does not let other sites read it; `missing`: it
 * answered with an error.
 */
export type FetchFailure =
  | { readonly kind: 'not-an-address' }
  | { readonly kind: 'unreachable' | 'refused'; readonly site: string }
  | { readonly kind: 'missing'; readonly site: string; readonly status: number }
  | { readonly kind: 'too-large' };

/** Fetches a text without telling who asks: no cookies, no referrer. Plain http is for this machine alone. */
export async function fetchPack(address: string): Promise<Result<string, FetchFailure>> {
  const url = URL.parse(address);
  const isLocal = url?.hostname === 'localhost' || url?.hostname === '127.0.0.1';
  if (url?.protocol !== 'https:' && !(url?.protocol === 'http:' && isLocal)) {
    return failure({ kind: 'not-an-address' });
  }
  const site = url.host;
  const how = { credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-cache' } as const;
  try {
    const response = await fetch(url, how);
    if (!response.ok) return failure({ kind: 'missing', site, status: response.status });
    return await readText(response);
  } catch {
    // A page is not told which of the two it is. An answer that it may not read tells.
    const answers = await fetch(url, { ...how, mode: 'no-cors' }).then(
      () => true,
      () => false,
    );
    return failure({ kind: answers ? 'refused' : 'unreachable', site });
  }
}

/** Ends a body that is too long as soon as it is known to be. */
async function readText(response: Response): Promise<Result<string, FetchFailure>> {
  const pieces: string[] = [];
  let length = 0;
  if (!response.body) return success('');
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    length += value.length;
    if (length > longestPack) {
      await reader.cancel();
      return failure({ kind: 'too-large' });
    }
    pieces.push(value);
  }
  return success(pieces.join(''));
}
