import type { Day } from '../time/day.ts';
import { mainBlocks } from './main-text.ts';
import { found, publishedDay } from './published-day.ts';
import { readBlocks } from './read-text.ts';
import { titleIn } from './stated.ts';
import { atOnce, type InSteps, type ShadowRootOf, type TextOf, type TreeNode } from './tree.ts';
import type { Block, PageText, Piece, ReadPage } from './types.ts';
import { writtenDay } from './written-day.ts';

/** What is known of a page beside its tree. */
export interface ReadOptions {
  /** The page's address, which may hold its date. */
  readonly url?: string | undefined;
  /** The day of publication, where it is known; what the page says is then not looked for. */
  readonly given?: Day | undefined;
  /** What is not given is not looked into: a tree keeps its closed roots to itself. */
  readonly shadowRootOf?: ShadowRootOf | undefined;
}

/**
 * Reads a page's main text and its day of publication from its tree, which it leaves untouched.
 * @param root a document, or the part of it to read
 */
export function readPage<N extends TreeNode>(
  root: N,
  options: ReadOptions = {},
): ReadPage<TextOf<N>> {
  return atOnce(readPageInSteps(root, options));
}

/**
 * Reads a page as `readPage` does, a little at a time, for whoever must not keep a browser from drawing.
 * Where the tree changes between two steps, what is read may be partly old and partly new: read it again.
 */
export function* readPageInSteps<N extends TreeNode>(
  root: N,
  options: ReadOptions = {},
): InSteps<ReadPage<TextOf<N>>> {
  const read = yield* readBlocks(root, options.shadowRootOf);
  yield;
  const main = mainBlocks(read);
  yield;
  let text = '';
  const blocks: Block[] = [];
  const pieces: Piece<TextOf<N>>[] = [];
  for (const raw of main) {
    if (text !== '') text += '\n';
    const start = text.length;
    text += raw.text;
    blocks.push({ start, end: text.length, kind: raw.box.kind });
    for (const piece of raw.pieces) {
      const { node, nodeStart } = piece;
      pieces.push({
        start: piece.start + start,
        end: piece.end + start,
        node: node as TextOf<N>,
        nodeStart,
      });
    }
  }
  yield;
  const { told } = read;
  const published =
    found('given', options.given) ??
    publishedDay(told, options.url) ??
    found('text', writtenDay(read.blocks, main));
  const language = told.HTML[0]?.getAttribute('lang')?.trim();
  return {
    title: titleIn(told.TITLE),
    text,
    blocks,
    pieces,
    ...(published && { published }),
    ...(language && { language }),
  };
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
