import { dayOf, lastDayOfMonth } from '../time/day.ts';
import type { DayRange } from '../time/edtf.ts';
import { monthNames } from '../time/in-words.ts';
import { fold } from './words.ts';

/** A date as written in English text; `start` and `end` are offsets into the folded text. */
export interface WrittenDate extends DayRange {
  readonly start: number;
  readonly end: number;
  readonly precision: 'day' | 'month' | 'year' | 'range';
}

const month =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const dayNumber = '(\\d{1,2})(?:st|nd|rd|th)?';
const year = "('?\\d{2}|\\d{4})";
const upTo = '\\s*(?:-|to|and|\\.\\.|until)\\s*';

type Reading = Omit<WrittenDate, 'start' | 'end'>;
type Reader = readonly [pattern: string, read: (groups: readonly string[]) => Reading | undefined];

const written: readonly Reader[] = [
  ['(\\d{4})-(\\d{2})-(\\d{2})', ([y, m, d]) => oneDay(y, Number(m), d)],
  [
    `${dayNumber}\\s+(?:of\\s+)?${month},?\\s+${year}${upTo}${dayNumber}\\s+(?:of\\s+)?${month},?\\s+${year}`,
    ([d, m, y, d2, m2, y2]) => between(oneDay(y, monthOf(m), d), oneDay(y2, monthOf(m2), d2)),
  ],
  [
    `${dayNumber}\\s+(?:of\\s+)?${month}${upTo}${dayNumber}\\s+(?:of\\s+)?${month},?\\s+${year}`,
    ([d, m, d2, m2, y]) => between(oneDay(y, monthOf(m), d), oneDay(y, monthOf(m2), d2)),
  ],
  [
    `${dayNumber}${upTo}${dayNumber}\\s+(?:of\\s+)?${month},?\\s+${year}`,
    ([d, d2, m, y]) => between(oneDay(y, monthOf(m), d), oneDay(y, monthOf(m), d2)),
  ],
  [
    `${month}\\s+${dayNumber}${upTo}${month}\\s+${dayNumber},?\\s+${year}`,
    ([m, d, m2, d2, y]) => between(oneDay(y, monthOf(m), d), oneDay(y, monthOf(m2), d2)),
  ],
  [
    `${month}\\s+${dayNumber}${upTo}${dayNumber},?\\s+${year}`,
    ([m, d, d2, y]) => between(oneDay(y, monthOf(m), d), oneDay(y, monthOf(m), d2)),
  ],
  [`${dayNumber}\\s+(?:of\\s+)?${month},?\\s+${year}`, ([d, m, y]) => oneDay(y, monthOf(m), d)],
  [`${month}\\s+${dayNumber},?\\s+${year}`, ([m, d, y]) => oneDay(y, monthOf(m), d)],
  [
    `(early|mid|late)[\\s-]+${month},?\\s+${year}`,
    ([part, m, y]) => {
      const [first, last] =
        part === 'early' ? ['1', '10'] : part === 'mid' ? ['11', '20'] : ['21', ''];
      const whole = wholeMonth(y, monthOf(m));
      if (!whole) return undefined;
      return between(
        oneDay(y, monthOf(m), first),
        last ? oneDay(y, monthOf(m), last) : { ...whole, earliest: whole.latest },
      );
    },
  ],
  [
    `${month}${upTo}${month},?\\s+${year}`,
    ([m, m2, y]) => between(wholeMonth(y, monthOf(m)), wholeMonth(y, monthOf(m2))),
  ],
  [`${month},?\\s+(?:of\\s+)?${year}`, ([m, y]) => wholeMonth(y, monthOf(m))],
  ['(\\d{4})-(\\d{2})', ([y, m]) => wholeMonth(y, Number(m))],
  ['(1\\d{3}|20\\d{2})', ([y]) => wholeYear(y)],
];

const readers = written.map(([pattern, read]) => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu'),
  read,
}));

/** Every absolute date in a text, in order. Dates without a year are not found. */
export function findDates(text: string): WrittenDate[] {
  let rest = fold(text);
  const found: WrittenDate[] = [];
  for (const { pattern, read } of readers) {
    rest = rest.replace(pattern, (whole: string, ...parts: unknown[]) => {
      const start = parts.find((part) => typeof part === 'number')!;
      const groups = parts.slice(0, parts.indexOf(start)) as string[];
      const reading = read(groups);
      // "31 June 2023" is no date, and no June either.
      if (reading) found.push({ ...reading, start, end: start + whole.length });
      return ' '.repeat(whole.length);
    });
  }
  return found.sort((one, other) => one.start - other.start);
}

/** The readings of a date in figures ("3/7/2023"): day first, and month first where that differs. */
export function findFigures(text: string): WrittenDate[] {
  const yearFirst = /(?<!\d)(\d{4})[/.年](\d{1,2})[/.月](\d{1,2})(?!\d)日?/.exec(text);
  if (yearFirst) {
    const [whole, y, m, d] = yearFirst;
    const reading = oneDay(y, Number(m), d);
    const { index } = yearFirst;
    return reading ? [{ ...reading, start: index, end: index + whole.length }] : [];
  }
  const match = /(?<!\d)(\d{1,2})[/.](\d{1,2})[/.](\d{4})(?!\d)/.exec(text);
  if (!match) return [];
  const [whole, first, second, y] = match;
  const place = { start: match.index, end: match.index + whole.length };
  const readings = [oneDay(y, Number(second), first), oneDay(y, Number(first), second)];
  return readings.flatMap((reading) => (reading ? [{ ...reading, ...place }] : []));
}

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
    ' ',
  );
const days = new Map([
  ...ordinals.map((word, at) => [word, at + 1] as const),
  ...ordinals.slice(0, 9).map((word, at) => [`twenty-${word}`, at + 21] as const),
  ['thirtieth', 30],
  ['thirty-first', 31],
]);
const dayWords = [...days.keys()].toSorted((one, other) => other.length - one.length);
const dayInOrdinals = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:the\\s+)?(${dayWords.join('|').replaceAll('-', '[\\s-]+')}|\\d{1,2}(?:st|nd|rd|th))(?![\\p{L}\\p{N}])`,
  'gu',
);

/**
 * "July the seventh" as "july 7", for texts that hold no more than a date: in others an ordinal may count
 * something else ("the second March in 2023").
 */
export function daysInFigures(text: string): string {
  return fold(text).replace(dayInOrdinals, (_, written: string) =>
    String(days.get(written.replace(/[\s-]+/, '-')) ?? Number.parseInt(written, 10)),
  );
}

function monthOf(name: string | undefined): number {
  const start = (name ?? '').slice(0, 3);
  return monthNames.findIndex((full) => fold(full).startsWith(start)) + 1;
}

function yearOf(text: string | undefined): number {
  const digits = (text ?? '').replace("'", '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function oneDay(y: string | undefined, m: number, d: string | undefined): Reading | undefined {
  const day = dayOf(yearOf(y), m, Number(d));
  return day === undefined ? undefined : { earliest: day, latest: day, precision: 'day' };
}

function wholeMonth(y: string | undefined, m: number): Reading | undefined {
  const first = dayOf(yearOf(y), m, 1);
  const last = dayOf(yearOf(y), m, lastDayOfMonth(yearOf(y), m));
  if (first === undefined || last === undefined) return undefined;
  return { earliest: first, latest: last, precision: 'month' };
}

function wholeYear(y: string | undefined): Reading | undefined {
  const first = dayOf(yearOf(y), 1, 1);
  const last = dayOf(yearOf(y), 12, 31);
  if (first === undefined || last === undefined) return undefined;
  return { earliest: first, latest: last, precision: 'year' };
}

function between(first: Reading | undefined, last: Reading | undefined): Reading | undefined {
  if (!first || !last || first.earliest > last.latest) return undefined;
  return { earliest: first.earliest, latest: last.latest, precision: 'range' };
}
