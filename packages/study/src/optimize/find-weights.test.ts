import { describe, expect, test } from 'vitest';
import { defaultWeights } from '../log/settings.ts';
import { evaluate, predict } from './evaluate.ts';
import { findWeights, leastAnswers, type FoundWeights } from './find-weights.ts';
import { trainNatively } from './fsrs-rs.ts';
import { historiesOf } from './histories.ts';
import { sampleReviews, unusualWeights } from './sample-reviews.ts';

const usual = defaultWeights.values;
function found(weights: readonly number[], count: number, seed: number): Promise<FoundWeights> {
  return findWeights(historiesOf(sampleReviews(weights, count, seed)), usual, trainNatively);
}

const fresh = {
  usual: historiesOf(sampleReviews(usual, 30_000, 99)),
  unusual: historiesOf(sampleReviews(unusualWeights, 30_000, 99)),
};

/** The loss on many fresh answers of a learner. */
function lossOf(weights: readonly number[], learner: keyof typeof fresh): number {
  return evaluate(predict(fresh[learner], weights)).logLoss;
}

test('a few answers are not fitted to', async () => {
  const result = await found(usual, 300, 1);
  expect(result).toMatchObject({ kind: 'too-few', needed: leastAnswers });
});

test('a learner unlike others gets weights of their own, which do foretell better', async () => {
  const result = await found(unusualWeights, 20_000, 2);
  if (result.kind !== 'better') throw new Error(`not found: ${JSON.stringify(result)}`);
  const { weights, comparison } = result;
  expect(weights.id).toMatch(/^fsrs-6\/[0-9a-f]{8}$/);
  expect(weights.values).toHaveLength(21);
  expect(comparison.after.logLoss).toBeLessThan(comparison.before.logLoss);
  expect(comparison.before.answers).toBeGreaterThan(1000);
  expect(lossOf(weights.values, 'unusual')).toBeLessThan(lossOf(usual, 'unusual'));
});

describe('weights that are worse are never adopted', () => {
  test.each([3, 4, 5, 6])('for a learner like others, log %i', async (seed) => {
    const result = await found(usual, 4000, seed);
    const adopted = result.kind === 'better' ? result.weights.values : usual;
    // On fresh answers: by luck weights may seem better, but not be worse by what could be felt.
    expect(lossOf(adopted, 'usual')).toBeLessThanOrEqual(lossOf(usual, 'usual') * 1.002);
  });

  test('where the training goes wrong', async () => {
    const wrong = async () => usual.map((weight, at) => (at < 4 ? weight * 10 : weight));
    const histories = historiesOf(sampleReviews(usual, 4000, 9));
    const result = await findWeights(histories, usual, wrong);
    if (result.kind !== 'kept') throw new Error(`adopted: ${JSON.stringify(result)}`);
    expect(result.comparison.after.logLoss).toBeGreaterThan(result.comparison.before.logLoss);
  });

  test('where the training gives back what is in use', async () => {
    const histories = historiesOf(sampleReviews(usual, 4000, 10));
    expect((await findWeights(histories, usual, async () => usual)).kind).toBe('kept');
  });
});
