import { addDays, parseDate, parseDay } from '@backgrounder/model';
import { expect, test } from 'vitest';
import { dateInWords, untilInWords, upcomingInWords, weekdayInWords } from './moments.ts';
import { loadWords } from './words/load.ts';

const t = await loadWords('en');

test.each([
  ['2023-07-07', '7 July 2023'],
  ['2023-07-07~', 'about 7 July 2023'],
  ['2023-07-07?', 'perhaps 7 July 2023'],
  ['2023-07', 'July 2023'],
  ['2023-07~', 'about July 2023'],
  ['2023', '2023'],
  ['2023-07-XX', 'July 2023'],
  ['[2023-07-07..2023-07-09]', '7–9 July 2023'],
  ['[2023-06-29..2023-07-02]', '29 June – 2 July 2023'],
])('%s reads %j', (edtf, words) => {
  const parsed = parseDate(edtf);
  if (!parsed.ok) throw new Error(parsed.message);
  // Narrow spaces around the dash differ between versions of the language data.
  expect(dateInWords(parsed.value, t).replaceAll(/\s*–\s*/g, '–')).toBe(
    words.replaceAll(' – ', '–'),
  );
});

const monday = parseDay('2026-11-23')!;

test('a learner’s day has its weekday', () => {
  expect(weekdayInWords(monday, t)).toBe('Monday 23 November');
});

test.each([
  [0, 'now'],
  [-60_000, 'now'],
  [20_000, 'in 1 minute'],
  [9 * 60_000, 'in 9 minutes'],
  [3 * 3_600_000, 'in 3 hours'],
])('%i ms ahead is %s', (ahead, words) => {
  expect(untilInWords(1_000_000 + ahead, 1_000_000, t)).toBe(words);
});

test.each([
  [1, 'tomorrow, from 04:00'],
  [3, 'on Thursday 26 November'],
])('%i days ahead is %s', (days, words) => {
  expect(upcomingInWords({ day: addDays(monday, days), cards: 2 }, monday, 4, t)).toBe(words);
});
