import type { Day } from '@backgrounder/model';
import { expect, test } from 'vitest';
import { formatsOf } from './formats.ts';

const english = formatsOf('en-GB');

test.each([
  [0.2, '1 day'],
  [3, '3 days'],
  [7, '1 week'],
  [10, '10 days'],
  [14, '2 weeks'],
  [30, '1 month'],
  [91, '3 months'],
  [183, '6 months'],
  [365, '1 year'],
])('%f days are said as %s', (days, said) => {
  expect(english.span(days)).toBe(said);
});

test.each([
  [0.32, '19 seconds'],
  [1.44, '1.4 minutes'],
  [12.4, '12 minutes'],
  [150, '2.5 hours'],
])('%f minutes are said as %s', (minutes, said) => {
  expect(english.minutes(minutes)).toBe(said);
});

test('figures and days are written as the language has them', () => {
  const day = 20_780 as Day;
  expect(english.run(day, 1)).toBe('23 November 2026');
  expect(english.run(day, 7)).toMatch(/^23\s?–\s?29 November 2026$/);
  expect(formatsOf('es').shortDay(day)).toBe('23 nov');
  expect(formatsOf('zh-CN').day(day)).toBe('2026年11月23日');
  expect(formatsOf('es').percent(0.85)).toMatch(/^85\s%$/);
});
