import * as v from 'valibot';
import { addDays, formatDay, type Day } from '../../time/day.ts';
import { parseDate } from '../../time/edtf.ts';
import type { Snak } from './item.ts';

/**
 * A date of Wikidata. `none`: not given, or said not to be. `unknown`: there is one, but which is not known,
 * or it is before the year 1, after 9999, or vaguer than a decade. `date`: as EDTF.
 */
export type WikidataDate =
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'date'; readonly edtf: string };

export function dateIn(snaks: readonly Snak[] | undefined): WikidataDate {
  const [snak] = snaks ?? [];
  if (!snak || snak.snaktype === 'novalue') return { kind: 'none' };
  const edtf = snak.snaktype === 'value' ? edtfOfTime(snak.datavalue?.value) : undefined;
  return edtf === undefined ? { kind: 'unknown' } : { kind: 'date', edtf };
}

const timeValue = v.object({
  /** The timestamp in the calendar named beside it; parts that are not known are 00. */
  time: v.pipe(v.string(), v.regex(/^\+\d{4,}-\d{2}-\d{2}T/)),
  /** 8: decade; 9: year; 10: month; 11: day; higher: parts of a day. */
  precision: v.number(),
  calendarmodel: v.string(),
});

const precisions = { decade: 8, year: 9, month: 10, day: 11 } as const;
const julianCalendar = 'Q1985786';

/** Wikidata's time value as EDTF in the Gregorian calendar, at its precision. */
export function edtfOfTime(value: unknown): string | undefined {
  const parsed = v.safeParse(timeValue, value);
  if (!parsed.success) return undefined;
  const { time, precision, calendarmodel } = parsed.output;
  const [year = 0, month = 0, day = 0] = time.slice(1, time.indexOf('T')).split('-').map(Number);
  const finest = month === 0 ? precisions.year : day === 0 ? precisions.month : precisions.day;
  const inCalendar = calendarmodel.endsWith(`/${julianCalendar}`) ? julian : gregorian;
  const edtf = inCalendar({ year, month, day }, Math.min(precision, finest));
  return edtf !== undefined && year > 0 && parseDate(edtf).ok ? edtf : undefined;
}

interface CalendarDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function gregorian({ year, month, day }: CalendarDate, precision: number): string | undefined {
  switch (precision) {
    case precisions.day:
      return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
    case precisions.month:
      return `${padded(year, 4)}-${padded(month, 2)}`;
    case precisions.year:
      return padded(year, 4);
    case precisions.decade:
      return `[${padded(decadeOf(year), 4)}..${padded(decadeOf(year) + 9, 4)}]`;
    default:
      return undefined;
  }
}

/** A Julian day is one of ours; a Julian month or year begins and ends within ours. */
function julian({ year, month, day }: CalendarDate, precision: number): string | undefined {
  switch (precision) {
    case precisions.day:
      return formatDay(julianDay(year, month, day));
    case precisions.month:
      return someDay(julianDay(year, month, 1), julianDay(year, month + 1, 1));
    case precisions.year:
      return someDay(julianDay(year, 1, 1), julianDay(year + 1, 1, 1));
    case precisions.decade:
      return someDay(julianDay(decadeOf(year), 1, 1), julianDay(decadeOf(year) + 10, 1, 1));
    default:
      return undefined;
  }
}

/** One day from `first` on, before `end`. */
function someDay(first: Day, end: Day): string {
  return `[${formatDay(first)}..${formatDay(addDays(end, -1))}]`;
}

const julianDayNumberOf1970 = 2_440_588;

/** The day of a date of the Julian calendar; month 13 is January of the next year. */
function julianDay(year: number, month: number, day: number): Day {
  // Years are counted from March, so that the leap day is the last of its year.
  const beforeMarch = month < 3 ? 1 : 0;
  const marchYear = year + 4800 - beforeMarch;
  const marchMonth = month + 12 * beforeMarch - 3;
  const daysBeforeMonth = Math.floor((153 * marchMonth + 2) / 5);
  const dayNumber = day + daysBeforeMonth + 365 * marchYear + Math.floor(marchYear / 4) - 32_083;
  return (dayNumber - julianDayNumberOf1970) as Day;
}

function decadeOf(year: number): number {
  return year - (year % 10);
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0');
}
