import { readFileSync } from 'node:fs';
import { text as textOf } from 'node:stream/consumers';
import { plainPage } from '../page/read-page.ts';
import type { PageText } from '../page/types.ts';
import type { Day } from '../time/day.ts';
import { readHtml } from './read-html.ts';

/** The text of a file, or of the standard input for `-`; `undefined` after printing what is wrong. */
export async function readInput(file: string): Promise<string | undefined> {
  if (file === '-') return textOf(process.stdin);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    console.error(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
    return undefined;
  }
}

/** An article from HTML or plain text. */
export function readArticle(input: string, file: string, given: Day | undefined): PageText {
  if (!isHtml(input, file)) return plainPage(input, given);
  return readHtml(input, given === undefined ? {} : { given });
}

export function isHtml(input: string, file: string): boolean {
  return /\.x?html?$/i.test(file) || /^\s*<(?:!doctype|html|head|body|article|\?xml)/i.test(input);
}
