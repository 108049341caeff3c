import { readFileSync } from 'node:fs';
import { text as textOf } from 'node:stream/consumers';

/** The text of a file, or of the standard input for `-`; `undefined` after printing why it cannot be read. */
export async function readInput(file: string): Promise<string | undefined> {
  if (file === '-') return textOf(process.stdin);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    console.error(`${file} cannot be read (${(error as NodeJS.ErrnoException).code}).`);
    return undefined;
  }
}

/** Whether an article is HTML, as its file's name or its beginning tells. */
export function isHtml(input: string, file: string): boolean {
  return /\.x?html?$/i.test(file) || /^\s*<(?:!doctype|html|head|body|article|\?xml)/i.test(input);
}
