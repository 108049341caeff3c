import { addDays, type Day } from '@backgrounder/model';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rating, ReviewEvent } from '../log/event.ts';
import { defaultWeights } from '../log/settings.ts';
import { historiesOf, trainingSet } from './histories.ts';
import { sampleReviews } from './sample-reviews.ts';

const day = 19_500 as Day;

function review(card: string, on: number, rating: Rating, from: ReviewEvent['from']): ReviewEvent {
  return {
    v: 1,
    id: `${card} ${on} ${rating}`,
    device: 'd',
    sequence: 1,
    time: on,
    type: 'review',
    card,
    day: addDays(day, on),
    zone: 'UTC',
    rating,
    from,
    elapsedDays: 0,
    duration: 0,
    scheduler: { weights: 'fsrs-6/default', retention: 0.85 },
    after: {
      stage: 'review',
      step: 0,
      stability: 1,
      difficulty: 5,
      reps: 1,
      lapses: 0,
      due: { kind: 'day', day },
    },
  };
}

const reviews = [
  review('p/lost@1/who', 0, 'good', 'review'),
  review('p/a@1/who', 0, 'again', 'new'),
  review('p/b@1/who', 1, 'easy', 'new'),
  review('p/a@1/who', 0, 'good', 'learning'),
  review('p/a@1/who', 3, 'hard', 'review'),
  review('p/a@1/who', 8, 'good', 'review'),
  // Forgotten, and so new again.
  review('p/a@1/who', 9, 'good', 'new'),
  review('p/a@1/who', 12, 'again', 'review'),
];

test('a history begins where its card was new', () => {
  const { starts, ratings, days } = historiesOf(reviews);
  expect([...starts]).toEqual([0, 4, 5, 7]);
  expect([...ratings]).toEqual([1, 3, 2, 3, 4, 3, 1]);
  expect([...days]).toEqual([0, 0, 3, 5, 0, 0, 3]);
});

test('each answer of a later day is one item, with those before it', () => {
  const { ratings, days, lengths } = trainingSet(historiesOf(reviews), Infinity);
  expect([...lengths]).toEqual([3, 4, 2]);
  expect([...ratings]).toEqual([1, 3, 2, 1, 3, 2, 3, 3, 1]);
  expect([...days]).toEqual([0, 0, 3, 0, 0, 3, 5, 0, 3]);
});

test('later answers are no items', () => {
  expect([...trainingSet(historiesOf(reviews), 8).lengths]).toEqual([3]);
});

test('no item ends within a day, whatever the log', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 300 }), (seed, count) => {
      const histories = historiesOf(sampleReviews(defaultWeights.values, count, seed));
      expect(histories.ratings.length).toBe(count);
      const { days, lengths, ratings } = trainingSet(histories, Infinity);
      let end = 0;
      for (const length of lengths) {
        expect(days[end]).toBe(0);
        end += length;
        expect(days[end - 1]).toBeGreaterThan(0);
      }
      expect([days.length, ratings.length]).toEqual([end, end]);
    }),
    { numRuns: 50 },
  );
});
