import type { Day } from '../time/day.ts';
import { dayEvidence } from './day-evidence.ts';
import { found, publishedDay } from './published-day.ts';
import { atOnce, type TextOf, type TreeNode } from './tree.ts';
import type { Block, PageText, ReadPage } from './types.ts';
import { undatedPage, type UndatedPage } from './undated-page.ts';

/** What is known of a page beside its tree. */
export interface ReadOptions {
  /** The page's address, which may hold its date. */
  readonly url?: string | undefined;
  /** The day of publication, where it is known; what the page says is then not looked for. */
  readonly given?: Day | undefined;
}

/**
 * Reads a page's main text and its day of publication from its tree, which it leaves untouched.
 * @param root a document, or the part of it to read
 */
export function readPage<N extends TreeNode>(
  root: N,
  options: ReadOptions = {},
): ReadPage<TextOf<N>> {
  return datedPage(atOnce(undatedPage(root)), options);
}

/** The page with its day of publication, where it tells one. */
export function datedPage<N extends TreeNode>(
  undated: UndatedPage<N>,
  { given, url }: ReadOptions = {},
): ReadPage<N> {
  const published = found('given', given) ?? publishedDay(dayEvidence(undated), url);
  return { ...undated.page, ...(published && { published }) };
}

/** A page from plain text: its first line is the headline where more lines follow. */
export function plainPage(text: string, given?: Day): PageText {
  const lines = linesOf(text);
  const blocks: Block[] = [];
  let offset = 0;
  for (const [number, line] of lines.entries()) {
    const headline = number === 0 && lines.length > 1 && line.length < 160;
    blocks.push({ start: offset, end: offset + line.length, kind: headline ? 'headline' : 'body' });
    offset += line.length + 1;
  }
  return {
    title: blocks[0]?.kind === 'headline' ? lines[0]! : '',
    text: lines.join('\n'),
    blocks,
    ...(given !== undefined && { published: { day: given, from: 'given' as const } }),
  };
}

/** Columns in which text editors break lines. */
const brokenWithin = { narrowest: 50, widest: 100 } as const;

/** The paragraphs of a text, white space folded; those that an editor broke into lines are put together. */
function linesOf(text: string): string[] {
  const paragraphs = text.split(/\r?\n[^\S\n]*\r?\n/).map((paragraph) =>
    paragraph
      .split(/\r?\n/)
      .map((line) => line.replaceAll(/[ \t]+/g, ' ').trim())
      .filter((line) => line !== ''),
  );
  const isBroken = paragraphs.some((lines) => lines.length >= 3 && areBroken(lines));
  return paragraphs.flatMap((lines) => (isBroken && areBroken(lines) ? [lines.join(' ')] : lines));
}

function areBroken(lines: readonly string[]): boolean {
  const full = lines.slice(0, -1);
  const { narrowest, widest } = brokenWithin;
  const goOn = full.filter((line) => !/[.!?:。]["'”’)]?$/.test(line));
  return (
    lines.every((line) => line.length <= widest) &&
    full.every((line) => line.length >= narrowest) &&
    goOn.length > full.length / 2
  );
}
