import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay } from './day.ts';
import { parseDate, parseEdtf, type DateValue, type DayRange } from './edtf.ts';

interface DateCase {
  readonly text: string;
  readonly earliest: string;
  readonly latest: string;
  readonly precision: DateValue['precision'];
  readonly qualifier?: DateValue['qualifier'];
}

const dates: readonly DateCase[] = [
  { text: '2023-07-07', earliest: '2023-07-07', latest: '2023-07-07', precision: 'day' },
  { text: '2024-02-29', earliest: '2024-02-29', latest: '2024-02-29', precision: 'day' },
  { text: '2000-02-29', earliest: '2000-02-29', latest: '2000-02-29', precision: 'day' },
  { text: '2023-07', earliest: '2023-07-01', latest: '2023-07-31', precision: 'month' },
  { text: '2023-02', earliest: '2023-02-01', latest: '2023-02-28', precision: 'month' },
  { text: '2024-02', earliest: '2024-02-01', latest: '2024-02-29', precision: 'month' },
  { text: '2023-07-XX', earliest: '2023-07-01', latest: '2023-07-31', precision: 'month' },
  { text: '2023', earliest: '2023-01-01', latest: '2023-12-31', precision: 'year' },
  { text: '2023-XX', earliest: '2023-01-01', latest: '2023-12-31', precision: 'year' },
  { text: '2023-XX-XX', earliest: '2023-01-01', latest: '2023-12-31', precision: 'year' },
  { text: '0001-01-01', earliest: '0001-01-01', latest: '0001-01-01', precision: 'day' },

  // "?" doubts the date, and leaves its days as they are.
  {
    text: '2023-07-07?',
    earliest: '2023-07-07',
    latest: '2023-07-07',
    precision: 'day',
    qualifier: 'uncertain',
  },
  {
    text: '2023?',
    earliest: '2023-01-01',
    latest: '2023-12-31',
    precision: 'year',
    qualifier: 'uncertain',
  },
  // "~" and "%" widen it: by three days, half a month, half a year.
  {
    text: '2023-07-07~',
    earliest: '2023-07-04',
    latest: '2023-07-10',
    precision: 'day',
    qualifier: 'approximate',
  },
  {
    text: '2023-07~',
    earliest: '2023-06-16',
    latest: '2023-08-15',
    precision: 'month',
    qualifier: 'approximate',
  },
  {
    text: '2023~',
    earliest: '2022-07-02',
    latest: '2024-07-01',
    precision: 'year',
    qualifier: 'approximate',
  },
  {
    text: '2023-07-07%',
    earliest: '2023-07-04',
    latest: '2023-07-10',
    precision: 'day',
    qualifier: 'both',
  },
  {
    text: '2024-03-01~',
    earliest: '2024-02-27',
    latest: '2024-03-04',
    precision: 'day',
    qualifier: 'approximate',
  },

  // One day of a range.
  {
    text: '[2023-07-03..2023-07-07]',
    earliest: '2023-07-03',
    latest: '2023-07-07',
    precision: 'range',
  },
  { text: '[2023-07..2023-08]', earliest: '2023-07-01', latest: '2023-08-31', precision: 'range' },
  { text: '[2022..2023-07]', earliest: '2022-01-01', latest: '2023-07-31', precision: 'range' },
  {
    text: '[2023-07-03..2023-07-03]',
    earliest: '2023-07-03',
    latest: '2023-07-03',
    precision: 'range',
  },
  {
    text: '[2023-07-03~..2023-07-07]',
    earliest: '2023-06-30',
    latest: '2023-07-07',
    precision: 'range',
  },
];

function bounds({ earliest, latest }: DayRange): string {
  return `${formatDay(earliest)} to ${formatDay(latest)}`;
}

describe('parseDate', () => {
  test.each(dates)('$text is a day from $earliest to $latest', (expected) => {
    const { text, precision, qualifier = 'none' } = expected;
    const result = parseDate(text);
    expect(result).toMatchObject({
      ok: true,
      value: { kind: 'date', text, precision, qualifier },
    });
    expect(result.ok && bounds(result.value)).toBe(`${expected.earliest} to ${expected.latest}`);
    expect(parseEdtf(text)).toEqual(result);
  });
});

interface IntervalCase {
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

const intervals: readonly IntervalCase[] = [
  { text: '2023-07-06/2023-07-09', from: '2023-07-06', to: '2023-07-09' },
  { text: '2023-07-07/2023-07-07', from: '2023-07-07', to: '2023-07-07' },
  { text: '2022-10/..', from: '2022-10', to: 'open' },
  { text: '../2023-07', from: 'open', to: '2023-07' },
  { text: '2022-10/', from: '2022-10', to: 'unknown' },
  { text: '/2023-07', from: 'unknown', to: '2023-07' },
  { text: '2023-07/2023-07-03', from: '2023-07', to: '2023-07-03' },
  { text: '2023-07-03/2023-07', from: '2023-07-03', to: '2023-07' },
  { text: '2021~/2025-01-20', from: '2021~', to: '2025-01-20' },
  { text: '[2023-07-03..2023-07-07]/..', from: '[2023-07-03..2023-07-07]', to: 'open' },
  { text: '2024-02-28/2024-02-29', from: '2024-02-28', to: '2024-02-29' },
];

describe('parseEdtf', () => {
  test.each(intervals)('$text lasts from $from to $to', ({ text, from, to }) => {
    const bound = (written: string): unknown =>
      written === 'open' || written === 'unknown' ? written : parseBound(written);
    expect(parseEdtf(text)).toEqual({
      ok: true,
      value: { kind: 'interval', text, from: bound(from), to: bound(to) },
    });
    expect(parseDate(text).ok).toBe(false);
  });

  function parseBound(written: string): DateValue {
    const result = parseDate(written);
    if (!result.ok) throw new Error(result.message);
    return result.value;
  }
});

const invalid: readonly (readonly [text: string, message: RegExp])[] = [
  ['', /is no date$/],
  ['July 2023', /is no date$/],
  ['7 July 2023', /is no date$/],
  ['2023-7-7', /is no date$/],
  ['07/07/2023', /more than one "\/"/],
  ['2023/07/07', /more than one "\/"/],
  ['23-07-07', /is no date$/],
  ['2o23-07-07', /is no date$/],
  ['2023-07-o7', /is no date$/],
  ['2023_07_07', /is no date$/],
  ['2023-07-07T12:00:00Z', /is no date$/],
  [' 2023-07-07', /is no date$/],
  ['2023-07-07 ', /is no date$/],
  ['2023-07-07~?', /is no date$/],
  ['~2023-07-07', /is no date$/],
  ['20XX', /is no date$/],
  ['2023-0X', /is no date$/],
  ['2023-21', /is not in the calendar/],
  ['2023-13', /is not in the calendar/],
  ['2023-00', /is not in the calendar/],
  ['2023-02-29', /is not in the calendar/],
  ['1900-02-29', /is not in the calendar/],
  ['2023-04-31', /is not in the calendar/],
  ['2023-07-00', /is not in the calendar/],
  ['2023-XX-07', /names a day of an unknown month/],
  ['2023-07-09/2023-07-03', /ends before it begins/],
  ['2024/2023', /ends before it begins/],
  ['[2023-07-09..2023-07-03]', /ends before it begins/],
  ['../..', /no date at either end/],
  ['/', /no date at either end/],
  ['../', /no date at either end/],
  ['2023/2024/2025', /more than one "\/"/],
  ['2023/02-30', /is no date$/],
  ['2023-02-30/2024', /is not in the calendar/],
  ['2023/2024-02-30', /is not in the calendar/],
  ['[2023]', /is no date$/],
  ['[..2023]', /is no date$/],
  ['[2023..]', /is no date$/],
  ['[2023,2024]', /is no date$/],
  ['[2023-02-30..2023-03-01]', /is not in the calendar/],
  ['[2023..2024', /is no date$/],
  ['[[2022..2023]..2024]', /is no date$/],
  ['[2023/2024..2025]', /is no date$/],
  ['{2023..2024}', /is no date$/],
];

describe('what is no date is said, with what to write', () => {
  test.each(invalid)('%j', (text, message) => {
    expect(parseEdtf(text)).toEqual({ ok: false, message: expect.stringMatching(message) });
  });
});

describe('for any string', () => {
  const date = fc
    .tuple(
      fc.integer({ min: 0, max: 9999 }),
      fc.option(fc.integer({ min: 0, max: 14 })),
      fc.option(fc.integer({ min: 0, max: 33 })),
      fc.constantFrom('', '~', '?', '%', 'x'),
    )
    .map(([year, month, day, mark]) => {
      const part = (number: number | null): string =>
        number === null ? 'XX' : String(number).padStart(2, '0');
      return `${String(year).padStart(4, '0')}-${part(month)}-${part(day)}${mark}`;
    });
  const likely = fc.oneof(
    date,
    fc.tuple(date, date).map(([from, to]) => `${from}/${to}`),
    fc.tuple(date, date).map(([from, to]) => `[${from}..${to}]`),
    fc.string({ unit: fc.constantFrom('0', '2', '3', '-', '/', '.', '[', ']', '~', '?', 'X') }),
    fc.string({ unit: 'binary' }),
  );

  function isInOrder(from: unknown, to: unknown): boolean {
    const isDate = (value: unknown): value is DateValue =>
      typeof value === 'object' && value !== null;
    return !isDate(from) || !isDate(to) || from.earliest <= to.latest;
  }

  function isSound(text: string): boolean {
    const result = parseEdtf(text);
    if (!result.ok) return result.message !== '';
    const { value } = result;
    if (value.text !== text) return false;
    if (value.kind === 'date') return isInOrder(value, value);
    const { from, to } = value;
    return isInOrder(from, from) && isInOrder(to, to) && isInOrder(from, to);
  }

  test('parsing never throws, and what it gives does not end before it begins', () => {
    fc.assert(
      fc.property(likely, (text) => {
        expect(isSound(text)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
