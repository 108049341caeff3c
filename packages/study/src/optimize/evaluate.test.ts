import { FSRSBinding } from '@open-spaced-repetition/binding';
import { describe, expect, test } from 'vitest';
import { defaultWeights } from '../log/settings.ts';
import { evaluate, lossesOf, predict, type Predictions } from './evaluate.ts';
import { itemsOf } from './fsrs-rs.ts';
import { trainingSet, type Histories } from './histories.ts';
import { createRandom } from './random.ts';

function sampleHistories(cards: number, answers: number): Histories {
  const random = createRandom(1);
  const count = cards * answers;
  return {
    starts: Uint32Array.from({ length: cards + 1 }, (_, card) => card * answers),
    ratings: Uint8Array.from({ length: count }, () => 1 + Math.floor(4 * random())),
    days: Uint32Array.from({ length: count }, (_, at) => {
      const answer = at % answers;
      return answer < 2 ? 3 * answer : Math.floor(2 ** answer * random());
    }),
    times: new Float64Array(count),
  };
}

function predictionsOf(
  rows: readonly (readonly [chance: number, recalled: number, bin?: number])[],
): Predictions {
  return {
    chances: Float64Array.from(rows, ([chance]) => chance),
    recalled: Uint8Array.from(rows, ([, recalled]) => recalled),
    histories: new Uint32Array(rows.length),
    bins: Float64Array.from(rows, ([, , bin = 0]) => bin),
  };
}

describe('each answer is foretold as fsrs-rs does', () => {
  const other = defaultWeights.values.map((weight, at) => (at < 4 ? weight * 2 : weight));
  test.each([
    ['under the default weights', defaultWeights.values],
    ['under others', other],
  ])('%s', (_, weights) => {
    const histories = sampleHistories(20, 7);
    const oracle = new FSRSBinding([...weights]);
    const predictions = predict(histories, weights);
    const losses = lossesOf(predictions);
    const items = itemsOf(trainingSet(histories, Infinity));
    expect(losses.length).toBe(items.length);
    for (const [at, item] of items.entries()) {
      // It leaves out what is rare and weighs later items more: neither tells among equal ones.
      const theirs = oracle.evaluate(Array.from({ length: 100 }, () => item));
      expect(losses[at]).toBeCloseTo(theirs.logLoss, 4);
      const miss = Math.abs((predictions.chances[at] ?? 0) - (predictions.recalled[at] ?? 0));
      expect(miss).toBeCloseTo(theirs.rmseBins, 4);
    }
  });
});

test('only answers of later days from the given time on are foretold', () => {
  const histories: Histories = {
    starts: Uint32Array.of(0, 4),
    ratings: Uint8Array.of(3, 3, 1, 3),
    days: Uint32Array.of(0, 0, 2, 5),
    times: Float64Array.of(0, 1, 2, 3),
  };
  const recalledFrom = (from?: number) => [
    ...predict(histories, defaultWeights.values, from).recalled,
  ];
  expect(recalledFrom()).toEqual([0, 1]);
  expect(recalledFrom(3)).toEqual([1]);
  expect(recalledFrom(4)).toEqual([]);
});

const aucs: readonly [string, readonly (readonly [number, number])[], number][] = [
  [
    'all in order',
    [
      [0.1, 0],
      [0.4, 0],
      [0.6, 1],
      [0.9, 1],
    ],
    1,
  ],
  [
    'all the wrong way',
    [
      [0.9, 0],
      [0.1, 1],
    ],
    0,
  ],
  [
    'ties count half',
    [
      [0.5, 0],
      [0.5, 1],
      [0.5, 0],
    ],
    0.5,
  ],
  [
    'one of four pairs the wrong way',
    [
      [0.1, 0],
      [0.6, 0],
      [0.5, 1],
      [0.9, 1],
    ],
    0.75,
  ],
  [
    'nothing forgotten',
    [
      [0.8, 1],
      [0.9, 1],
    ],
    0.5,
  ],
];
test.each(aucs)('auc: %s', (_, rows, expected) => {
  expect(evaluate(predictionsOf(rows)).auc).toBe(expected);
});

test('rmse: what differs in one bin is not made up for by another', () => {
  const even = predictionsOf([
    [0.5, 1, 0],
    [0.5, 0, 0],
  ]);
  const uneven = predictionsOf([
    [0.5, 1, 0],
    [0.5, 0, 1],
  ]);
  expect(evaluate(even).rmseBins).toBe(0);
  expect(evaluate(uneven).rmseBins).toBe(0.5);
});
