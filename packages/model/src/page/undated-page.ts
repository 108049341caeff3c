import { mainBlocks } from './main-text.ts';
import { readBlocks, type RawBlock, type Statements } from './read-text.ts';
import { titleIn } from './stated.ts';
import type { InSteps, ShadowRootOf, TextOf, TreeNode } from './tree.ts';
import type { Block, Piece, ReadPage } from './types.ts';

/** A page's text, whose day of publication is not looked for yet. */
export interface UndatedPage<N extends TreeNode = TreeNode> {
  readonly page: Omit<ReadPage<N>, 'published'>;
  /** What may tell the day: `dayEvidence` alone looks into it. */
  readonly read: object;
}

/** All that was read of a page. */
export interface PageRead {
  readonly told: Statements;
  readonly blocks: readonly RawBlock[];
  /** Those of the main text. */
  readonly main: readonly RawBlock[];
}

/**
 * Reads a page's text a little at a time, for whoever must not keep a browser from drawing. Where the tree
 * changes between two steps, what is read may be partly old and partly new: read it again.
 * @param root a document, or the part of it to read
 * @param shadowRootOf what it does not give is not looked into: a tree keeps its closed roots to itself
 */
export function* undatedPage<N extends TreeNode>(
  root: N,
  shadowRootOf?: ShadowRootOf,
): InSteps<UndatedPage<TextOf<N>>> {
  const read = yield* readBlocks(root, shadowRootOf);
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
      pieces.push({
        start: piece.start + start,
        end: piece.end + start,
        node: piece.node as TextOf<N>,
        nodeStart: piece.nodeStart,
      });
    }
  }
  const { told } = read;
  const language = told.HTML[0]?.getAttribute('lang')?.trim();
  const title = titleIn(told.TITLE);
  const page = { title, text, blocks, pieces, ...(language && { language }) };
  const whole: PageRead = { told, blocks: read.blocks, main };
  return { page, read: whole };
}
