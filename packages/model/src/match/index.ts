/**
 * Finds listed names in a text: `compileIndex` once per set of packs, `findCandidates` for each text.
 * `saveIndex` and `loadIndex` keep a compiled index.
 *
 * @module
 */
export { compileIndex } from './compile.ts';
export { fold } from './fold.ts';
export { findCandidates } from './scan.ts';
export { loadIndex, saveIndex, type LoadFailure, type LoadResult } from './stored-index.ts';
export { tellingNames, type TellingName } from './telling-names.ts';
export type { IndexTables } from './layout.ts';
export type { Candidate, MatchIndex, Name, Owner } from './types.ts';
