import { expect, test } from 'vitest';
import type { Rating } from '../log/event.ts';
import { nextStep } from './learning-steps.ts';

/** Steps, the current one, and minutes → next step for again, hard, good, easy. */
const cases: readonly [readonly number[], number, readonly string[]][] = [
  [[1, 10], 0, ['1→0', '6→0', '10→1', 'out']],
  [[1, 10], 1, ['1→0', '10→1', 'out', 'out']],
  [[10], 0, ['10→0', '15→0', 'out', 'out']],
  [[1, 10, 60], 1, ['1→0', '10→1', '60→2', 'out']],
  [[], 0, ['out', 'out', 'out', 'out']],
  // Steps were taken away while the card stood at the third.
  [[1], 2, ['out', 'out', 'out', 'out']],
];

test.each(cases)('steps %j at %i', (steps, current, expected) => {
  const ratings: readonly Rating[] = ['again', 'hard', 'good', 'easy'];
  const actual = ratings.map((rating) => {
    const next = nextStep(steps, current, rating);
    return next ? `${next.minutes}→${next.step}` : 'out';
  });
  expect(actual).toEqual(expected);
});
