import { describe, expect, test } from 'vitest';
import {
  measureDates,
  measureMainText,
  summaryOf,
} from '../../packages/model/scripts/page-measures.ts';
import { halfOf, savedPages } from '../../packages/model/scripts/saved-pages.ts';
import { overlap } from '../../packages/model/scripts/shingles.ts';

const pages = savedPages();

test.each([
  ['the gate is shut now', 'The gate', 0, 0],
  ['a b c d e', 'a b c d e', 1, 1],
  ['a b c d', 'a b c d e', 1, 1 / 2],
  ['a b c d e', 'a b c d', 1 / 2, 1],
  ['a b c d. A b c d', 'a b c d', 1 / 5, 1],
  ['a, b: c – d', 'a b c d', 1, 1],
  ['a b', 'a b', 1, 1],
  ['', '', 1, 1],
  ['', 'a b c d', 0, 0],
  ['a b c d', '', 0, 0],
])('of %j for %j the shingles are shared', (read, expected, precision, recall) => {
  expect(overlap(read, expected)).toMatchObject({ precision, recall });
});

describe.skipIf(pages.length === 0)('real pages (skipped where ../shared/corpus is absent)', () => {
  test('are cut into halves of like size', () => {
    const tuning = pages.filter((page) => halfOf(page) === 'tuning');
    expect(tuning.length / pages.length).toBeGreaterThan(0.4);
    expect(tuning.length / pages.length).toBeLessThan(0.6);
  });

  test('tell their days', async () => {
    const dates = await measureDates(pages);
    expect(dates.length).toBeGreaterThan(200);
    const right = dates.filter(({ isRight }) => isRight);
    const wrong = dates.filter(({ isRight, read }) => !isRight && read !== undefined);
    expect(right.length / dates.length).toBeGreaterThanOrEqual(0.97);
    expect(wrong.length / dates.length).toBeLessThanOrEqual(0.01);
  }, 180_000);

  test('are read at least as well as Readability reads them, in both halves', async () => {
    const texts = await measureMainText(pages);
    for (const half of ['tuning', 'held out'] as const) {
      const those = texts.filter((text) => text.half === half);
      expect(those.length).toBeGreaterThanOrEqual(40);
      const ours = summaryOf(those.map((text) => text.ours));
      const readability = summaryOf(those.map((text) => text.readability));
      expect(ours.meanF1).toBeGreaterThanOrEqual(readability.meanF1);
      expect(ours.f1OfMeans).toBeGreaterThanOrEqual(readability.f1OfMeans);
    }
  }, 180_000);
});
