import { describe, expect, test } from 'vitest';
import { parseDay } from '../time/day.ts';
import { fits, namedDates, type NamedDate } from './named-dates.ts';

test.each<[text: string, ...dates: NamedDate[]]>([
  ['On 3 July it rained.', { day: 3, month: 7 }],
  ['On July 3, 2023, it rained.', { day: 3, month: 7, year: 2023 }],
  ['On the 3rd of July 2023 it rained.', { day: 3, month: 7, year: 2023 }],
  ['From the first of August it rained.', { day: 1, month: 8 }],
  ['Last October it rained.', { month: 10 }],
  ['On Oct. 17 and in Sept. 2024 it rained.', { day: 17, month: 10 }, { month: 9, year: 2024 }],
  ['It rained in May 2022 and in 2023.', { month: 5, year: 2022 }, { year: 2023 }],
  ['It may march 3 miles.'],
  ['It weighs 2023.5 tons, or 12,023 stone.'],
  ['Mayor Marchmont spoke of Julys.'],
])('the dates of "%s"', (text, ...dates) => {
  expect(namedDates(text)).toEqual(dates);
});

describe('whether a date may be a day of a range', () => {
  const range = { earliest: parseDay('2023-06-28')!, latest: parseDay('2023-07-05')! };

  test.each<[NamedDate, boolean]>([
    [{ day: 3, month: 7 }, true],
    [{ day: 6, month: 7 }, false],
    [{ day: 3, month: 7, year: 2023 }, true],
    [{ day: 3, month: 7, year: 2022 }, false],
    [{ month: 6 }, true],
    [{ month: 8 }, false],
    [{ month: 7, year: 2024 }, false],
    [{ year: 2023 }, true],
    [{ year: 2022 }, false],
    [{ day: 31, month: 6 }, false],
  ])('%o: %s', (date, expected) => {
    expect(fits(date, range)).toBe(expected);
  });

  test('over the turn of a year', () => {
    const winter = { earliest: parseDay('2023-12-30')!, latest: parseDay('2024-01-02')! };
    expect(fits({ day: 31, month: 12 }, winter)).toBe(true);
    expect(fits({ day: 1, month: 1 }, winter)).toBe(true);
    expect(fits({ day: 1, month: 1, year: 2023 }, winter)).toBe(false);
  });
});
