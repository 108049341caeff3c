import type { DayRange } from './edtf.ts';

/** Answer to a question about days of which some are known only as a range. */
export type Certainty = 'certainly' | 'possibly' | 'no';

/** Whether the day of `a` lies before the day of `b`. */
export function possiblyBefore(a: DayRange, b: DayRange): Certainty {
  if (a.latest < b.earliest) return 'certainly';
  return a.earliest < b.latest ? 'possibly' : 'no';
}

/** Whether the day of `a` is `b`'s day or earlier. */
export function byThen(a: DayRange, b: DayRange): Certainty {
  if (a.latest <= b.earliest) return 'certainly';
  return a.earliest <= b.latest ? 'possibly' : 'no';
}

/** Both hold: as certain as the less certain. */
export function both(a: Certainty, b: Certainty): Certainty {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'certainly' && b === 'certainly' ? 'certainly' : 'possibly';
}
