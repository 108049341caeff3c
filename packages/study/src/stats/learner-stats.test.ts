import type { Day } from '@backgrounder/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../log/ledger.ts';
import { reviewColumns } from '../log/review-columns.ts';
import { defaultSettings, defaultWeights } from '../log/settings.ts';
import { usualLearner } from '../optimize/learner-model.ts';
import { sampleReviews, unusualWeights } from '../optimize/sample-reviews.ts';
import { answerRequest } from './answer-request.ts';
import { learnerStats } from './learner-stats.ts';

async function statsOf(weights: readonly number[], count: number, seed: number, days?: number) {
  const reviews = sampleReviews(weights, count, seed);
  const columns = await reviewColumns({ segments: [], loose: reviews }, fold(reviews));
  const today = (reviews.at(-1)?.day ?? 19_000) as Day;
  return {
    reviews,
    stats: learnerStats({
      columns,
      today,
      weights: defaultWeights.values,
      ...(days !== undefined && { days }),
    }),
  };
}

test('the figures of any learner add up', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 600 }),
      fc.integer(),
      fc.constantFrom(undefined, 30, 90, 365),
      async (count, seed, days) => {
        const { reviews, stats } = await statsOf(defaultWeights.values, count, seed, days);
        const today = reviews.at(-1)?.day ?? 0;
        const cards = new Set(reviews.map(({ card }) => card)).size;
        const from = days === undefined ? -Infinity : today - days + 1;
        const shown = reviews.filter(({ day }) => day >= Math.min(from, stats.done[0]?.from ?? 0));
        const done = stats.done.reduce((sum, run) => sum + run.introduced + run.repeated, 0);
        expect(done).toBe(shown.length);
        const tested = reviews.filter((one) => one.from === 'review' && one.day >= from);
        const byPack = stats.retention.reduce((sum, { recalled }) => sum + recalled.count, 0);
        expect(byPack).toBe(tested.length);
        const { groups, recalled } = stats.calibration;
        expect(recalled.count).toBe(tested.filter((one) => one.elapsedDays > 0).length);
        expect(groups.reduce((sum, group) => sum + group.recalled.count, 0)).toBe(recalled.count);
        for (const group of groups) {
          expect(group.predicted).toBeGreaterThan(0);
          expect(group.recalled.low).toBeLessThanOrEqual(group.recalled.share);
          expect(group.recalled.high).toBeGreaterThanOrEqual(group.recalled.share);
        }
        for (const { known, seen } of stats.knowledge) {
          expect(known).toBeLessThanOrEqual(seen + 1e-9);
          expect(known).toBeGreaterThanOrEqual(0);
          expect(seen).toBeLessThanOrEqual(cards);
        }
        expect(stats.knowledge.at(-1)?.seen).toBe(cards);
        expect(stats.stability.counts.reduce((sum, one) => sum + one)).toBe(cards);
      },
    ),
    { numRuns: 60, seed: 1 },
  );
});

test('who remembers as FSRS believes is foretold within the interval; who does not, is not', async () => {
  const fair = (await statsOf(defaultWeights.values, 20_000, 3)).stats.calibration;
  expect(fair.predicted).toBeGreaterThan(fair.recalled.low);
  expect(fair.predicted).toBeLessThan(fair.recalled.high);
  const other = (await statsOf(unusualWeights, 20_000, 3)).stats.calibration;
  expect(other.predicted < other.recalled.low || other.predicted > other.recalled.high).toBe(true);
});

test('before the first review there is nothing', async () => {
  const { stats } = await statsOf(defaultWeights.values, 0, 1);
  expect(stats.first).toBe(undefined);
  expect(stats.calibration.recalled.count).toBe(0);
  expect(stats.retention).toEqual([]);
  expect(stats.learner.duration).toBe(usualLearner.duration);
});

test('a course is told early, as it goes on, and for each retention in the order asked for', () => {
  const cards = Array.from({ length: 40 }, (_, at) => {
    const fact = `p/f${at}` as const;
    return { id: `${fact}@1/who` as const, pack: 'p', fact };
  });
  const replies = [
    ...answerRequest({
      kind: 'workload',
      input: {
        cards,
        settings: defaultSettings,
        learner: usualLearner,
        from: 19_500 as Day,
        days: 120,
      },
      retentions: [0.9, 0.8],
    }),
  ];
  expect(replies.map((reply) => reply.kind === 'course' && [reply.retention, reply.done])).toEqual([
    [0.9, false],
    [0.9, true],
    [0.8, false],
    [0.8, true],
  ]);
});
