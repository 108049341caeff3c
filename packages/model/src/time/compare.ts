import type { DayRange } from './edtf.ts';

/** Answer to a question about days of which some are known only as a range. Compare it: every answer is a text, and so truthy. */
export type Certainty = 'certainly' | 'possibly' | 'no';

/** How certain it is that the day of `a` lies before the day of `b`. */
export function certaintyBefore(a: DayRange, b: DayRange): Certainty {
  if (a.latest < b.earliest) return 'certainly';
  return a.earliest < b.latest ? 'possibly' : 'no';
}

/** How certain it is that the day of `a` is `b`'s day or earlier. */
export function certaintyByThen(a: DayRange, b: DayRange): Certainty {
  if (a.latest <= b.earliest) return 'certainly';
  return a.earliest <= b.latest ? 'possibly' : 'no';
}

/** How certain it is that both of two things hold: as certain as the less certain. */
export function certaintyOfBoth(a: Certainty, b: Certainty): Certainty {
  if (a === 'no' || b === 'no') return 'no';
  return a === 'certainly' && b === 'certainly' ? 'certainly' : 'possibly';
}
