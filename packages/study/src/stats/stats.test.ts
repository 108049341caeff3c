import type { Day } from '@backgrounder/model';
import { describe, expect, test } from 'vitest';
import { calibration } from './calibration.ts';
import { knowledgeOverTime } from './knowledge.ts';
import { retentionByPack } from './retention-by-pack.ts';
import { reviewsByDay } from './reviews-by-day.ts';
import { sampleColumns, type SampleReview } from './sample-columns.ts';
import { shareOf } from './share.ts';
import { stabilitySpread } from './stability.ts';

const period = (from: number, to: number) => ({ from: from as Day, to: to as Day });

// By hand: Wilson's interval for 8 of 10 at 95 % is (0.4902, 0.9433), for 0 of 10 (0, 0.2775).
test.each([
  [8, 10, 0.8, 0.4902, 0.9433],
  [0, 10, 0, 0, 0.2775],
  [10, 10, 1, 0.7225, 1],
  [0, 0, 0, 0, 1],
])('%i of %i is a share of %f, between %f and %f', (came, count, share, low, high) => {
  const found = shareOf(came, count);
  expect(found.share).toBe(share);
  expect(found.low).toBeCloseTo(low, 4);
  expect(found.high).toBeCloseTo(high, 4);
});

describe('reviews by day', () => {
  const columns = sampleColumns([
    { card: 'p/a@1/who', day: 9, from: 'new', duration: 1000 },
    { card: 'p/a@1/who', day: 10, from: 'learning', duration: 2000 },
    { card: 'p/b@1/who', day: 12, from: 'new', duration: 4000 },
    { card: 'p/b@1/who', day: 13, from: 'learning', duration: 8000 },
  ]);

  test('counts new cards and the rest for each day of the period', () => {
    expect(reviewsByDay(columns, period(10, 12))).toEqual([
      { from: 10, days: 1, introduced: 0, repeated: 1, duration: 2000 },
      { from: 11, days: 1, introduced: 0, repeated: 0, duration: 0 },
      { from: 12, days: 1, introduced: 1, repeated: 0, duration: 4000 },
    ]);
  });

  test.each([
    [92, 1, 92],
    [93, 7, 14],
    [365, 7, 53],
    [1000, 28, 36],
    [3650, 91, 41],
  ])('%i days are shown in runs of %i', (length, days, count) => {
    const runs = reviewsByDay(columns, period(100 - length + 1, 100));
    expect(runs).toHaveLength(count);
    expect(runs.every((run) => run.days === days)).toBe(true);
    expect((runs.at(-1)?.from ?? 0) + days - 1).toBe(100);
    expect(runs[0]?.from).toBeLessThanOrEqual(100 - length + 1);
  });
});

test('retention counts answers to learnt cards, pack by pack', () => {
  const columns = sampleColumns([
    { card: 'p/a@1/who', day: 1, from: 'new', rating: 'again' },
    { card: 'p/a@1/who', day: 2, rating: 'good' },
    { card: 'p/b@1/who', day: 2, rating: 'again' },
    { card: 'p/b@1/who', day: 2, from: 'relearning', rating: 'again' },
    { card: 'q/a@1/who', day: 3, rating: 'hard' },
    { card: 'q/b@1/who', day: 9, rating: 'again' },
    { card: 'r/a@1/who', day: 3, from: 'new' },
  ]);
  expect(retentionByPack(columns, period(1, 5))).toEqual([
    { pack: 'p', recalled: shareOf(1, 2) },
    { pack: 'q', recalled: shareOf(1, 1) },
  ]);
});

test('calibration holds what was foretold at the last answer against what came', () => {
  const half = sampleColumns([
    { card: 'p/a@1/who', day: 0, from: 'new', stability: 8 },
    { card: 'p/b@1/who', day: 0, from: 'new', stability: 2 },
    // Within a day nothing is foretold.
    { card: 'p/b@1/who', day: 0, from: 'learning', stability: 4 },
    { card: 'p/a@1/who', day: 4, rating: 'good' },
    { card: 'p/b@1/who', day: 4, rating: 'again' },
  ]);
  // Chance by stability and days: 8 after 4 → 0.5, 4 after 4 → 1.
  const found = calibration(half, period(1, 9), (stability, days) => 1 - (days / stability) * 0.5);
  expect(found.predicted).toBeCloseTo((0.75 + 0.5) / 2, 9);
  expect(found.recalled).toEqual(shareOf(1, 2));
  expect(found.groups).toHaveLength(1);
});

test('answers foretold alike stand in groups of thirty or more', () => {
  const reviews = Array.from({ length: 400 }, (_, index) => {
    const card = `p/f${index}@1/who` as const;
    const isLate = index >= 200;
    return [
      { card, day: 0, from: 'new' as const, stability: isLate ? 10 : 5 },
      { card, day: 2, rating: index % 4 === 0 ? ('again' as const) : ('good' as const) },
    ];
  }).flat();
  const { groups } = calibration(
    sampleColumns(reviews),
    period(0, 9),
    (stability, days) => 1 - days / stability,
  );
  expect(groups).toEqual([
    { predicted: expect.closeTo(0.6, 9) as number, recalled: shareOf(150, 200) },
    { predicted: expect.closeTo(0.8, 9) as number, recalled: shareOf(150, 200) },
  ]);
});

describe('knowledge over time', () => {
  const reviews = [
    { card: 'p/a@1/who', day: 1, from: 'new', stability: 10 },
    { card: 'p/b@1/who', day: 2, from: 'new', stability: 4 },
    { card: 'p/a@1/who', day: 3, stability: 20 },
  ] as const;
  const columns = sampleColumns(reviews);
  const chance = (stability: number, days: number) => 1 - days / stability;

  test('adds up the chances of each day', () => {
    expect(knowledgeOverTime(columns, period(0, 4), chance)).toEqual([
      { day: 0, known: 0, seen: 0 },
      { day: 1, known: 1, seen: 1 },
      { day: 2, known: 0.9 + 1, seen: 2 },
      { day: 3, known: 1 + 0.75, seen: 2 },
      { day: 4, known: 0.95 + 0.5, seen: 2 },
    ]);
  });

  test('a card that was made new again counts up to its last answer', () => {
    const points = knowledgeOverTime(sampleColumns(reviews, ['p/a@1/who']), period(2, 4), chance);
    expect(points.map(({ seen }) => seen)).toEqual([2, 1, 1]);
    expect(points.at(-1)?.known).toBe(0.5);
  });

  test('a long period is told in about a hundred days, today the last', () => {
    const points = knowledgeOverTime(columns, period(0, 1234), chance);
    expect(points.length).toBeLessThanOrEqual(101);
    expect(points.length).toBeGreaterThan(90);
    expect(points.at(-1)?.day).toBe(1234);
  });
});

test('the spread of stability looks at each card’s last answer', () => {
  const reviews: readonly SampleReview[] = [
    { card: 'p/a@1/who', day: 1, stability: 0.5 },
    { card: 'p/b@1/who', day: 1, stability: 1 },
    { card: 'p/c@1/who', day: 1, stability: 6.9 },
    { card: 'p/d@1/who', day: 1, stability: 7 },
    { card: 'p/e@1/who', day: 1, stability: 400 },
    { card: 'p/f@1/who', day: 1, stability: 400 },
    { card: 'p/a@1/who', day: 2, stability: 2 },
  ];
  expect(stabilitySpread(sampleColumns(reviews, ['p/f@1/who']))).toEqual({
    counts: [0, 2, 1, 1, 0, 0, 0, 0, 1],
    median: 6.9,
  });
  expect(stabilitySpread(sampleColumns([])).median).toBe(0);
});
