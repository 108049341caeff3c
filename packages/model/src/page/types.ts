import type { Day } from '../time/day.ts';
import type { TreeNode } from './tree.ts';

/** A page as the matcher sees it: its main text, where its blocks lie, and when it was published. */
export interface PageText {
  readonly title: string;
  /** Main text: headline, standfirst and body, blocks separated by one line feed, white space folded. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly published?: PublishedDay;
  /** BCP 47, as the page declares it. */
  readonly language?: string;
}

/** A paragraph, a heading, an item of a list. */
export interface Block {
  /** UTF-16 code units into `text`. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'headline' | 'heading' | 'body';
}

/** The day on which a page was published, and what told it. */
export interface PublishedDay {
  readonly day: Day;
  readonly from: 'given' | 'json-ld' | 'meta' | 'time-element' | 'url' | 'text';
}

/** A run of the main text that stands, character for character, in one text node. */
export interface Piece<N extends TreeNode = TreeNode> {
  /** UTF-16 code units into the page's `text`. */
  readonly start: number;
  readonly end: number;
  readonly node: N;
  /** Where in the node's data the run begins. */
  readonly nodeStart: number;
}

/** A page read from a tree, with the way back from its text to the tree. */
export interface ReadPage<N extends TreeNode = TreeNode> extends PageText {
  readonly pieces: readonly Piece<N>[];
}
