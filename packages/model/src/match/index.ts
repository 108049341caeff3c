/**
 * Finds listed names in a text: `compileIndex` once per set of packs, `findCandidates` for each text.
 *
 * @module
 */
export { compileIndex, tellingNames, type TellingName } from './compile.ts';
export { fold } from './fold.ts';
export { findCandidates } from './scan.ts';
export type { Candidate, MatchIndex, Name, Owner } from './types.ts';
