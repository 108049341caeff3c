import { expect, test } from 'vitest';
import { formatDay } from '../time/day.ts';
import { parseEdtf, type DateValue, type Edtf } from '../time/edtf.ts';
import { asOfPhrases, cuePhrases, whenAsked } from './phrase.ts';
import { edtfInWords, whenPhrase } from '../time/in-words.ts';
import { findDates } from './written-dates.ts';
import { findNumbers } from './written-numbers.ts';

function edtf(text: string): Edtf {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}

test.each([
  ['2023-07-07', 'on 7 July 2023', '7 July 2023', 'on which day'],
  ['2023-07', 'in July 2023', 'July 2023', 'in which month'],
  ['2023', 'in 2023', '2023', 'in which year'],
  ['2023-07-XX', 'in July 2023', 'July 2023', 'in which month'],
  ['2023-07~', 'around July 2023', 'July 2023', 'about when'],
  ['2023-07-07?', 'perhaps on 7 July 2023', '7 July 2023', 'about when'],
  [
    '[2023-07-03..2023-07-07]',
    'some day between 3 and 7 July 2023',
    'some day between 3 and 7 July 2023',
    'when',
  ],
  [
    '[2023-06-29..2023-07-03]',
    'between 29 June and 3 July 2023',
    'between 29 June and 3 July 2023',
    'when',
  ],
  [
    '[2022-12-29..2023-01-03]',
    'between 29 December 2022 and 3 January 2023',
    'between 29 December 2022 and 3 January 2023',
    'when',
  ],
  ['2023-07-06/2023-07-09', 'from 6 to 9 July 2023', '6 to 9 July 2023', 'on which days'],
  ['2023-06-18/2023-06-19', 'on 18 and 19 June 2023', '18 and 19 June 2023', 'on which days'],
  ['2022-10/2023', 'from October 2022 to 2023', 'October 2022 to 2023', 'when'],
  ['2022-10/..', 'since October 2022', 'since October 2022', 'when'],
  ['/2023-07', 'until July 2023', 'until July 2023', 'when'],
])('%s: %s', (text, when, words, asked) => {
  expect(whenPhrase(edtf(text))).toBe(when);
  expect(edtfInWords(edtf(text))).toBe(words);
  expect(whenAsked(edtf(text))).toBe(asked);
});

test('a range of days is named roughly first', () => {
  expect(cuePhrases(edtf('[2023-07-03..2023-07-07]'))).toEqual([
    'in July 2023',
    'some day between 3 and 7 July 2023',
  ]);
  expect(cuePhrases(edtf('[2023-05-12..2023-06-30]'))[0]).toBe('in May or June 2023');
  expect(cuePhrases(edtf('[2023-01-01..2023-06-30]'))).toEqual([
    'between 1 January and 30 June 2023',
  ]);
  expect(asOfPhrases(edtf('[2023-07-07..2023-07-09]') as DateValue)).toEqual([
    'as of July 2023',
    'as of 7 July 2023',
  ]);
});

test.each([
  ['met on 7 July 2023 in Beijing', ['2023-07-07..2023-07-07']],
  ['July 7th, 2023', ['2023-07-07..2023-07-07']],
  ['2023-07-07 and 2023-08', ['2023-07-07..2023-07-07', '2023-08-01..2023-08-31']],
  ['between 3 and 7 July 2023', ['2023-07-03..2023-07-07']],
  ['29 June to 3 July 2023', ['2023-06-29..2023-07-03']],
  ['June–July 2023', ['2023-06-01..2023-07-31']],
  ['mid-July 2023', ['2023-07-11..2023-07-20']],
  ['late February 2024', ['2024-02-21..2024-02-29']],
  [
    'the rules of 2022, tightened in October 2023',
    ['2022-01-01..2022-12-31', '2023-10-01..2023-10-31'],
  ],
  ['31 February 2023', []],
  ['Executive Order 14105, 12345 people, 7 July', []],
])('dates in "%s"', (text, ranges) => {
  const found = findDates(text).map(
    ({ earliest, latest }) => `${formatDay(earliest)}..${formatDay(latest)}`,
  );
  expect(found).toEqual(ranges);
});

test.each([
  ['98 percent', [98]],
  ['1,200 and 3.5 million', [1200, 3_500_000]],
  ['ninety-eight of two hundred and five', [98, 205]],
  ['half a million', [500_000]],
  ['two dozen', [24]],
  ['H200 chips, Covid-19', []],
])('numbers in "%s"', (text, values) => {
  expect(findNumbers(text).map(({ value }) => value)).toEqual(values);
});
