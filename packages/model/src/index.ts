export { definePack, type LinkedPackInput } from './pack/define.ts';
export { formatPack } from './pack/format-pack.ts';
export type { Issue, IssueCode, Position } from './pack/issue.ts';
export { parsePack, type ParseResult } from './pack/parse.ts';
export type { PackInput } from './pack/schema.ts';
export type * from './pack/types.ts';
export {
  chronologyOf,
  knownFrom,
  standingOn,
  type PackChronology,
  type Standing,
} from './time/as-of.ts';
export { both, byThen, possiblyBefore, type Certainty } from './time/compare.ts';
export { addDays, dayOf, formatDay, parseDay, type Day } from './time/day.ts';
export {
  parseDate,
  parseEdtf,
  type DateValue,
  type DayRange,
  type Edtf,
  type IntervalValue,
  type Precision,
} from './time/edtf.ts';
export { extentOf, type Extent } from './time/extent.ts';
