import { formatDay } from '../../time/day.ts';
import type { DateValue, IntervalValue } from '../../time/edtf.ts';
import type { Extent } from '../../chronology/extent.ts';

type Bound = IntervalValue['from'];

/**
 * A date in the forms of schema.org's `Date` (ISO 8601: a day, a month or a year).
 * `undefined` where it is about, perhaps or one of a range: no form says that, and an exact day would be false.
 */
function isoDate(date: DateValue): string | undefined {
  if (date.qualifier !== 'none') return undefined;
  const day = formatDay(date.earliest);
  switch (date.precision) {
    case 'day':
      return day;
    case 'month':
      return day.slice(0, 'YYYY-MM'.length);
    case 'year':
      return day.slice(0, 'YYYY'.length);
    case 'range':
      return undefined;
  }
}

/** `{ [name]: date }`, or nothing where the date is not known or has no form in ISO 8601. */
export function isoField<K extends string>(
  name: K,
  date: Bound | undefined,
): { readonly [P in K]?: string } {
  const iso = typeof date === 'object' ? isoDate(date) : undefined;
  return iso === undefined ? {} : ({ [name]: iso } as { readonly [P in K]?: string });
}

/** From a fact's beginning to its end, each where a form of ISO 8601 says it. */
export function isoSpan(extent: Extent): {
  readonly startDate?: string;
  readonly endDate?: string;
} {
  return extent.kind === 'moment'
    ? isoField('startDate', extent.on)
    : { ...isoField('startDate', extent.from), ...isoField('endDate', extent.to) };
}

/** An extent as EDTF, in the author's own words for each date; `undefined` where neither end is known. */
export function edtfOf(extent: Extent): string | undefined {
  return extent.kind === 'moment' ? extent.on.text : edtfSpan(extent.from, extent.to);
}

export function edtfSpan(from: Bound, to: Bound): string | undefined {
  if (typeof from === 'string' && typeof to === 'string') return undefined;
  return `${edtfBound(from)}/${edtfBound(to)}`;
}

function edtfBound(bound: Bound): string {
  if (typeof bound === 'object') return bound.text;
  return bound === 'open' ? '..' : '';
}
