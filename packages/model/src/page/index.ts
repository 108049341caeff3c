export { pageSource, type PageSource } from './page-source.ts';
export { plainPage, readPage, type ReadOptions } from './read-page.ts';
export type { TreeElement, TreeNode } from './tree.ts';
export type { Block, PageText, Piece, PublishedDay, ReadPage } from './types.ts';
