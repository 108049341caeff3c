import * as fc from 'fast-check';
import { FSRSAlgorithm, get_fuzz_range } from 'ts-fsrs';
import { expect, test } from 'vitest';
import { ratings } from '../log/event.ts';
import { defaultWeights } from '../log/settings.ts';
import { createMemoryModel, type Strength } from './memory-model.ts';

/** From far below its range to far beyond for each weight, and now and then nothing for answers of one day. */
const weights = fc
  .tuple(
    fc.array(fc.double({ min: -2, max: 4, noNaN: true }), { minLength: 21, maxLength: 21 }),
    fc.boolean(),
  )
  .map(([factors, countsSameDay]) =>
    defaultWeights.values.map((weight, at) =>
      !countsSameDay && at >= 17 && at < 20 ? 0 : weight * factors[at]!,
    ),
  );
const answers = fc.array(fc.tuple(fc.constantFrom(...ratings), fc.nat({ max: 400 })), {
  minLength: 1,
  maxLength: 12,
});

test('comes to the numbers of ts-fsrs to the last bit, whatever weights, steps and answers', () => {
  fc.assert(
    fc.property(weights, fc.nat({ max: 4 }), answers, (values, relearningSteps, given) => {
      const model = createMemoryModel({
        weights: values,
        relearningSteps,
        maximumInterval: 36_500,
      });
      const theirs = new FSRSAlgorithm({
        w: values,
        enable_short_term: values.slice(17, 20).some((weight) => weight !== 0),
        relearning_steps: Array.from({ length: relearningSteps }, () => '1m' as const),
        request_retention: 0.87,
      });
      let own: Strength | undefined;
      let other: Strength | null = null;
      for (const [rating, days] of given) {
        const elapsed = own ? days : 0;
        own = model.next(own, elapsed, rating);
        other = theirs.next_state(other, elapsed, ratings.indexOf(rating) + 1);
        expect(own).toEqual({ stability: other.stability, difficulty: other.difficulty });
        expect(model.interval(own.stability, 0.87)).toBe(theirs.next_interval(own.stability, 0));
      }
    }),
  );
});

test('spreads intervals as ts-fsrs does', () => {
  const model = createMemoryModel({
    weights: defaultWeights.values,
    relearningSteps: 1,
    maximumInterval: 365,
  });
  for (let interval = 3; interval <= 365; interval += 1) {
    for (const elapsed of [0, 1, interval - 1, interval, interval + 9]) {
      const { min_ivl, max_ivl } = get_fuzz_range(interval, elapsed, 365);
      expect(model.spread(interval, elapsed)).toEqual({ earliest: min_ivl, latest: max_ivl });
    }
  }
});
