import { addDays, dayOf, lastDayOfMonth, type Day } from './day.ts';

/** The days among which one day lies; both ends included. A known day has `earliest === latest`. */
export interface DayRange {
  readonly earliest: Day;
  readonly latest: Day;
}

/** How exactly a date is known; `range`: one day of those between two dates. */
export type Precision = 'day' | 'month' | 'year' | 'range';

/** Some one day: known exactly, or only as lying within a range ("some day in July"). */
export interface DateValue extends DayRange {
  readonly kind: 'date';
  /** As the author wrote it. */
  readonly text: string;
  readonly precision: Precision;
  /** Marked `~` (about) or `?` (perhaps). */
  readonly qualifier: 'none' | 'approximate' | 'uncertain' | 'both';
}

/** Time all through which something lasts. `open`: goes on, as far as is known; `unknown`: not recorded. */
export interface IntervalValue {
  readonly kind: 'interval';
  readonly text: string;
  readonly from: DateValue | 'open' | 'unknown';
  readonly to: DateValue | 'open' | 'unknown';
}

/** When something happened or held, in a form that can be compared. */
export type Edtf = DateValue | IntervalValue;

/** A date, or half a sentence that says why the text is none. */
export type EdtfResult<T extends Edtf = Edtf> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

const datePattern = /^(\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?([~?%]?)$/;
const qualifiers = { '': 'none', '~': 'approximate', '?': 'uncertain', '%': 'both' } as const;

/** Days by which an approximate (`~`) value may lie outside what is written, by its precision. */
const approximateSlack = { day: 3, month: 15, year: 183, range: 3 } as const;

/**
 * Parses a subset of EDTF (ISO 8601-2:2019), level 1, and one form of level 2:
 * `2023-07-07`, `2023-07`, `2023`, `2023-07-XX`, each optionally with `~`, `?` or `%`;
 * intervals `A/B` with `..` (open) or nothing (unknown) at an end;
 * and `[A..B]`, one day of a range.
 */
export function parseEdtf(text: string): EdtfResult {
  if (!text.includes('/')) return parseDate(text);
  const parts = text.split('/');
  if (parts.length > 2) return failure(`"${text}" has more than one "/"`);
  const from = parseBound(parts[0]!);
  if (!from.ok) return from;
  const to = parseBound(parts[1]!);
  if (!to.ok) return to;
  if (typeof from.value === 'object' && typeof to.value === 'object') {
    if (from.value.earliest > to.value.latest) return failure(`"${text}" ends before it begins`);
  } else if (typeof from.value === 'string' && typeof to.value === 'string') {
    return failure(`"${text}" has no date at either end`);
  }
  return { ok: true, value: { kind: 'interval', text, from: from.value, to: to.value } };
}

/** Parses a single date (no interval). */
export function parseDate(text: string): EdtfResult<DateValue> {
  const day = plainDay(text);
  if (day !== undefined) return { ok: true, value: ofDay(text, day) };
  return text.startsWith('[') ? parseOneOf(text) : parseWritten(text);
}

/** What most dates are, `2023-07-07`, without the cost of a pattern. */
function plainDay(text: string): Day | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const year = digits(text, 0) * 100 + digits(text, 2);
  return dayOf(year, digits(text, 5), digits(text, 8));
}

/** The number that two digits write; `NaN` where they are none. */
function digits(text: string, from: number): number {
  const tens = text.charCodeAt(from) - zero;
  const ones = text.charCodeAt(from + 1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

const zero = 48;

function ofDay(text: string, day: Day): DateValue {
  return {
    kind: 'date',
    text,
    earliest: day,
    latest: day,
    precision: 'day',
    qualifier: 'none',
  };
}

function parseOneOf(text: string): EdtfResult<DateValue> {
  const oneOf = /^\[([^\]]*)\.\.([^\]]*)\]$/.exec(text);
  if (!oneOf) return failure(`"${text}" is no date`);
  const first = parseDate(oneOf[1]!);
  if (!first.ok) return first;
  const last = parseDate(oneOf[2]!);
  if (!last.ok) return last;
  const { earliest } = first.value;
  const { latest } = last.value;
  if (earliest > latest) return failure(`"${text}" ends before it begins`);
  return {
    ok: true,
    value: { kind: 'date', text, earliest, latest, precision: 'range', qualifier: 'none' },
  };
}

function parseWritten(text: string): EdtfResult<DateValue> {
  const match = datePattern.exec(text);
  if (!match) return failure(`"${text}" is no date`);
  const [, yearText, monthText, dayText, mark] = match;
  const year = Number(yearText);
  const monthKnown = monthText !== undefined && monthText !== 'XX';
  const dayKnown = dayText !== undefined && dayText !== 'XX';
  if (!monthKnown && dayKnown) return failure(`"${text}" names a day of an unknown month`);
  const firstMonth = monthKnown ? Number(monthText) : 1;
  const lastMonth = monthKnown ? firstMonth : 12;
  const firstDay = dayOf(year, firstMonth, dayKnown ? Number(dayText) : 1);
  const lastDay = dayOf(
    year,
    lastMonth,
    dayKnown ? Number(dayText) : lastDayOfMonth(year, lastMonth),
  );
  if (firstDay === undefined || lastDay === undefined) {
    return failure(`"${text}" is not in the calendar`);
  }
  const precision = dayKnown ? 'day' : monthKnown ? 'month' : 'year';
  const qualifier = qualifiers[mark as keyof typeof qualifiers];
  const slack =
    qualifier === 'approximate' || qualifier === 'both' ? approximateSlack[precision] : 0;
  return {
    ok: true,
    value: {
      kind: 'date',
      text,
      earliest: addDays(firstDay, -slack),
      latest: addDays(lastDay, slack),
      precision,
      qualifier,
    },
  };
}

function parseBound(
  text: string,
): { ok: true; value: DateValue | 'open' | 'unknown' } | { ok: false; message: string } {
  if (text === '..') return { ok: true, value: 'open' };
  if (text === '') return { ok: true, value: 'unknown' };
  return parseDate(text);
}

function failure(message: string): { readonly ok: false; readonly message: string } {
  return { ok: false, message };
}
