import { dayOf, formatDay, lastDayOfMonth } from '../time/day.ts';
import type { DayRange } from '../time/edtf.ts';
import { monthNames } from '../time/in-words.ts';

/** A date as far as English text tells it: "3 July", "last October", "in 2022". */
export interface NamedDate {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  /** Day of the month; only beside a month. */
  readonly day?: number;
}

const names = monthNames.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|');
/** With a capital, so that "may" and "march" are none. */
const month = `(${names}|Sept)\\b\\.?`;
const day = '(\\d{1,2}|first)(?:st|nd|rd|th)?';
const year = '((?:19|20)\\d{2})';
const perhapsYear = `(?:,?\\s+${year})?`;

const dayFirst = `${day}\\s+(?:of\\s+)?${month}${perhapsYear}`;
const monthFirst = `${month}(?:\\s+${day}(?![\\p{L}\\p{N}]))?${perhapsYear}`;
const pattern = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?:${dayFirst}|${monthFirst}|${year})(?![\\p{L}\\p{N}]|[.,]\\d)`,
  'gu',
);

/** The dates that a sentence names, with capitals as they stand. */
export function namedDates(text: string): NamedDate[] {
  return [...text.matchAll(pattern)].map((found) => {
    const [, dayBefore, monthAfter, yearA, monthBefore, dayAfter, yearB, yearAlone] = found;
    const monthName = monthAfter ?? monthBefore;
    const dayText = dayBefore ?? dayAfter;
    const yearText = yearA ?? yearB ?? yearAlone;
    return {
      ...(yearText && { year: Number(yearText) }),
      ...(monthName && { month: monthOf(monthName) }),
      ...(dayText && { day: dayText === 'first' ? 1 : Number(dayText) }),
    };
  });
}

function monthOf(name: string): number {
  return monthNames.findIndex((full) => full.startsWith(name.slice(0, 3))) + 1;
}

/** Whether some day of a range may be the one named. */
export function fits(named: NamedDate, range: DayRange): boolean {
  const first = yearOf(range.earliest);
  const last = yearOf(range.latest);
  if (named.year !== undefined) {
    return named.year >= first && named.year <= last && fitsInYear(named, named.year, range);
  }
  // Two years hold every day of the calendar but for 29 February.
  for (let year = first; year <= Math.min(last, first + 2); year++) {
    if (fitsInYear(named, year, range)) return true;
  }
  return false;
}

function fitsInYear({ month, day }: NamedDate, year: number, range: DayRange): boolean {
  const from = dayOf(year, month ?? 1, day ?? 1);
  const to = dayOf(year, month ?? 12, day ?? lastDayOfMonth(year, month ?? 12));
  if (from === undefined || to === undefined) return false;
  return from <= range.latest && to >= range.earliest;
}

function yearOf(day: DayRange['earliest']): number {
  return Number(formatDay(day).slice(0, 4));
}
