export { compileIndex, tellingNames, type TellingName } from './compile.ts';
export { fold } from './fold.ts';
export { findCandidates } from './scan.ts';
export type { Candidate, MatchIndex, Name, Owner } from './types.ts';
