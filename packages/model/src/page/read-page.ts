import type { Day } from '../time/day.ts';
import { mainBlocks } from './main-text.ts';
import { publishedDay } from './published-day.ts';
import { readBlocks } from './read-text.ts';
import { nodesOf, isElement, type TreeElement, type TreeNode } from './tree.ts';
import type { Block, PageText, Piece, ReadPage } from './types.ts';

export interface ReadOptions {
  /** The page's address, which may hold its date. */
  readonly url?: string;
  /** The day of publication, where it is known; what the page says is then not looked for. */
  readonly given?: Day;
}

/**
 * Reads a page's main text and its day of publication from its tree, which it leaves untouched.
 * @param root a document, or the element to read
 */
export function readPage<N extends TreeNode>(root: N, options: ReadOptions = {}): ReadPage<N> {
  let text = '';
  const blocks: Block[] = [];
  const pieces: Piece<N>[] = [];
  for (const raw of mainBlocks(readBlocks(root))) {
    if (text !== '') text += '\n';
    const start = text.length;
    text += raw.text;
    blocks.push({ start, end: text.length, kind: raw.kind });
    for (const piece of raw.pieces) {
      pieces.push({ ...piece, start: piece.start + start, end: piece.end + start });
    }
  }
  const published =
    options.given === undefined
      ? publishedDay(root, options.url)
      : ({ day: options.given, from: 'given' } as const);
  const language = elementNamed(root, 'HTML')?.getAttribute('lang')?.trim();
  return {
    title: titleOf(root),
    text,
    blocks,
    pieces,
    ...(published && { published }),
    ...(language && { language }),
  };
}

/** A page from plain text: its first line is the headline where more lines follow. */
export function plainPage(text: string, given?: Day): PageText {
  const folded = text
    .split(/\r?\n/)
    .map((line) => line.replaceAll(/[ \t]+/g, ' ').trim())
    .filter((line) => line !== '');
  const blocks: Block[] = [];
  let offset = 0;
  for (const [number, line] of folded.entries()) {
    const headline = number === 0 && folded.length > 1 && line.length < 160;
    blocks.push({ start: offset, end: offset + line.length, kind: headline ? 'headline' : 'body' });
    offset += line.length + 1;
  }
  return {
    title: blocks[0]?.kind === 'headline' ? folded[0]! : '',
    text: folded.join('\n'),
    blocks,
    ...(given !== undefined && { published: { day: given, from: 'given' as const } }),
  };
}

function titleOf(root: TreeNode): string {
  const title = elementNamed(root, 'TITLE');
  return (title?.firstChild?.nodeValue ?? '').replaceAll(/\s+/g, ' ').trim();
}

function elementNamed(root: TreeNode, name: string): TreeElement | undefined {
  for (const node of nodesOf(root)) {
    if (isElement(node) && node.nodeName.toUpperCase() === name) return node;
  }
  return undefined;
}
