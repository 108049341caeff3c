/**
 * Reads the main text of a page, and its day of publication, out of a tree that looks like the DOM.
 *
 * @module
 */
export { pageSource, type PageSource } from './page-source.ts';
export { dayEvidence, type DayEvidence } from './day-evidence.ts';
export { publishedDay } from './published-day.ts';
export { plainPage, readPage, type ReadOptions } from './read-page.ts';
export { atOnce } from './tree.ts';
export type { InSteps, ShadowRootOf, TextOf, TreeElement, TreeNode } from './tree.ts';
export type { Block, PageText, Piece, PublishedDay, ReadPage } from './types.ts';
export { undatedPage, type UndatedPage } from './undated-page.ts';
