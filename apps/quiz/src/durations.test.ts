import { expect, test } from 'vitest';
import { roundDuration, type Duration } from './durations.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

test.each<[number, number, Duration['unit']]>([
  [-5 * minute, 1, 'minute'],
  [0, 1, 'minute'],
  [29_000, 1, 'minute'],
  [10 * minute, 10, 'minute'],
  [59 * minute + 29_000, 59, 'minute'],
  [59 * minute + 31_000, 1, 'hour'],
  [23 * hour, 23, 'hour'],
  [23.6 * hour, 1, 'day'],
  [30 * day, 30, 'day'],
  [31 * day, 1, 'month'],
  [75 * day, 2.5, 'month'],
  [364 * day, 12, 'month'],
  [365 * day, 1, 'year'],
  [450 * day, 1.2, 'year'],
])('%i ms reads as %d %s', (milliseconds, count, unit) => {
  expect(roundDuration(milliseconds)).toEqual({ count, unit });
});
