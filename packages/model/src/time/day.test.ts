import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayOf, formatDay, lastDayOfMonth, parseDay, type Day } from './day.ts';

/** Days since 1970-01-01, counted by hand or known from the calendar. */
const days: readonly (readonly [iso: string, day: number])[] = [
  ['1970-01-01', 0],
  ['1970-01-02', 1],
  ['1969-12-31', -1],
  ['1972-02-29', 789],
  ['2000-02-29', 11_016],
  ['2000-03-01', 11_017],
  ['2023-07-07', 19_545],
  ['0099-12-31', -683_004],
  ['9999-12-31', 2_932_896],
];

describe('parseDay and formatDay', () => {
  test.each(days)('%s is day %i, and back', (iso, day) => {
    expect(parseDay(iso)).toBe(day);
    expect(formatDay(day as Day)).toBe(iso);
  });

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-00-10',
    '2023-13-01',
    '2023-07-00',
    '2023-07-32',
    '2023-7-7',
    '20230707',
    '2023-07-07T00:00:00Z',
    ' 2023-07-07',
    '2023-07-07 ',
    '2023-07-0７',
    '',
  ])('%j is no day', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  test('every day of four-digit years survives the way to text and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: -719_528, max: 2_932_896 }), (day) => {
        expect(parseDay(formatDay(day as Day))).toBe(day);
      }),
    );
  });

  test('every year, month and day of the month is a day where Date says so', () => {
    const byDate = (year: number, month: number, dayOfMonth: number): number | undefined => {
      const date = new Date(0);
      date.setUTCFullYear(year, month - 1, dayOfMonth);
      const isSame = date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
      return isSame ? date.getTime() / 86_400_000 : undefined;
    };
    const anyYear = fc.oneof(
      fc.integer({ min: -300_000, max: 300_000 }),
      fc.integer({ min: 1800, max: 2200 }),
    );
    const upTo = (max: number): fc.Arbitrary<number> =>
      fc.oneof(fc.integer({ min: -1, max }), fc.constantFrom(Number.NaN, 1.5, 2.5, Infinity));
    fc.assert(
      fc.property(anyYear, upTo(13), upTo(33), (year, month, dayOfMonth) => {
        expect(dayOf(year, month, dayOfMonth)).toBe(byDate(year, month, dayOfMonth));
      }),
      { numRuns: 2000 },
    );
    expect(dayOf(Number.NaN, 7, 7)).toBeUndefined();
  });

  test('no string makes parseDay throw', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['number', 'undefined']).toContain(typeof parseDay(text));
      }),
    );
  });
});

test.each([
  ['2023-07-07', 1, '2023-07-08'],
  ['2023-12-31', 1, '2024-01-01'],
  ['2024-02-28', 1, '2024-02-29'],
  ['2023-02-28', 1, '2023-03-01'],
  ['2024-03-01', -1, '2024-02-29'],
  ['2023-03-26', 1, '2023-03-27'],
  ['2023-07-07', 366, '2024-07-07'],
  ['1970-01-01', -1, '1969-12-31'],
  ['2023-07-07', 0, '2023-07-07'],
])('%s and %i days is %s', (from, count, to) => {
  expect(formatDay(addDays(parseDay(from)!, count))).toBe(to);
});

test.each([
  [2023, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2023, 4, 30],
  [2023, 12, 31],
])('month %i-%i has %i days', (year, month, days) => {
  expect(lastDayOfMonth(year, month)).toBe(days);
});

test('dayOf takes years below 100 as they are', () => {
  expect(formatDay(dayOf(23, 7, 7)!)).toBe('0023-07-07');
});
