import { text as textOf } from 'node:stream/consumers';
import { plainPage } from '../page/read-page.ts';
import { readBlocks } from '../page/read-text.ts';
import { atOnce } from '../page/tree.ts';
import type { PageText } from '../page/types.ts';
import type { Day } from '../time/day.ts';
import type { SourceCopy } from '../verify/source-text.ts';
import { readTextFile } from './read-text-file.ts';
import { parseRoot, readHtml } from './read-html.ts';

/** The text of a file, or of the standard input for `-`; `undefined` after printing what is wrong. */
export async function readInput(file: string): Promise<string | undefined> {
  const read =
    file === '-' ? { ok: true as const, text: await textOf(process.stdin) } : readTextFile(file);
  if (read.ok && read.text.trim() !== '') return read.text;
  const name = file === '-' ? '' : `${file}: `;
  console.error(name + (read.ok ? 'The input is empty.' : `${read.message} ${read.mend}`));
  return undefined;
}

/** An article from HTML or plain text. Rejects with a `MissingPackage` where HTML cannot be read. */
export async function readArticle(
  input: string,
  file: string,
  given: Day | undefined,
): Promise<PageText> {
  if (!isHtml(input, file)) return plainPage(input, given);
  return readHtml(input, { given });
}

/** A copy of a source, with what stands beside its main text. */
export async function readSource(input: string, file: string): Promise<SourceCopy> {
  if (!isHtml(input, file)) return { page: plainPage(input) };
  const everything = atOnce(readBlocks(await parseRoot(input))).blocks.map((block) => block.text);
  return { page: await readHtml(input, {}), besides: everything.join('\n') };
}

/** By its name, or by how it begins. */
export function isHtml(input: string, file: string): boolean {
  return /\.x?html?$/i.test(file) || /^\s*<(?:!doctype|html|head|body|article|\?xml)/i.test(input);
}
