/**
 * The pack format and its dates: `parsePack` and `definePack` make a `Pack`, `standingOn` tells how each
 * of its facts stands to a page of a day, `heldOn` whether it held on a day. Depends on nothing else.
 *
 * @module
 */
export { factKey, keyOf, packOf } from './pack/fact-key.ts';
export { definePack, InvalidPack } from './pack/define.ts';
export { formatPack } from './pack/format-pack.ts';
export type {
  CheckIssueCode,
  FileIssueCode,
  Issue,
  IssueCode,
  PackIssue,
  ParseIssueCode,
  Position,
} from './pack/issue.ts';
export { parsePack, type ParseResult } from './pack/parse.ts';
export type * from './pack/generated/input.ts';
export { sourceAddress } from './pack/source-address.ts';
export type * from './pack/types.ts';
export {
  chronologyOf,
  heldOn,
  knownFrom,
  standingOn,
  type Chronology,
  type Doubt,
  type Standing,
} from './chronology/as-of.ts';
export {
  certaintyBefore,
  certaintyByThen,
  certaintyOfBoth,
  type Certainty,
} from './time/compare.ts';
export { addDays, dayOf, formatDay, parseDay, type Day } from './time/day.ts';
export {
  parseDate,
  parseEdtf,
  type DateValue,
  type DayRange,
  type Edtf,
  type EdtfResult,
  type IntervalValue,
  type Precision,
} from './time/edtf.ts';
export { extentOf, type Extent } from './chronology/extent.ts';
