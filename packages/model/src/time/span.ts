import type { Day } from './day.ts';
import type { DayRange, Edtf, IntervalValue } from './edtf.ts';

/** The days that a time may touch, from the first to the last; without limit where an end has no date. */
export function spanOf(when: Edtf): DayRange {
  return when.kind === 'date' ? when : spanBetween(when.from, when.to);
}

function spanBetween(
  from: IntervalValue['from'] | undefined,
  to: IntervalValue['to'] | undefined,
): DayRange {
  return {
    earliest: typeof from === 'object' ? from.earliest : (Number.NEGATIVE_INFINITY as Day),
    latest: typeof to === 'object' ? to.latest : (Number.POSITIVE_INFINITY as Day),
  };
}

/** Whether some day may lie in both. */
export function overlap(one: DayRange, other: DayRange): boolean {
  return one.earliest <= other.latest && other.earliest <= one.latest;
}
