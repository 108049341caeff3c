/**
 * A pack to start from, out of one article.
 *
 * @module
 */
export type { DraftNote } from '../pack/draft-note.ts';
export { compromiseTagger, type Compromise } from './compromise-tagger.ts';
export { draftPack, type Article, type Draft } from './draft-pack.ts';
export type { NameKind, TaggedWord, Tagger } from './types.ts';
