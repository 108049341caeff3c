import { describe, expect, test } from 'vitest';
import { chanceOf, logOdds, placesOf, weightsInOrder } from './score.ts';
import { likenessWeights, rivalryWeights } from './weights.ts';

describe('logOdds', () => {
  const names = ['words', 'names'] as const;
  const weights = weightsInOrder(names, { names: 0.5, always: -2, words: 3 });

  test.each<[words: number, names: number, odds: number]>([
    [0, 0, -2],
    [1, 0, 1],
    [0, 2, -1],
    [0.5, 1, 0],
  ])('of %d words and %d names', (words, named, odds) => {
    expect(logOdds(weights, Float64Array.of(words, named))).toBeCloseTo(odds, 12);
  });

  test('of values that begin further on, and end before others', () => {
    expect(logOdds(weights, Float64Array.of(9, 0.5, 1, 9), 1)).toBe(0);
  });

  test('weights of another list are not mixed up with these', () => {
    const words = weightsInOrder(['words'], { always: 1, words: 1 });
    const other = weightsInOrder(['names'], { always: 1, names: 2 });
    expect(logOdds(words, Float64Array.of(1))).toBe(2);
    expect(logOdds(other, Float64Array.of(1))).toBe(3);
    expect(logOdds(weights, Float64Array.of(1, 0))).toBe(1);
  });
});

test('the value of each feature stands where its weight does', () => {
  const names = ['words', 'names', 'day'] as const;
  const weights = weightsInOrder(names, { day: 7, names: 5, words: 3, always: 0 });
  const places = placesOf(names);
  expect(names.map((name) => weights[1 + places[name]])).toEqual([3, 5, 7]);
});

test.each<[odds: number, chance: number]>([
  [0, 0.5],
  [Math.log(3), 0.75],
  [-Math.log(3), 0.25],
  [1000, 1],
  [-1000, 0],
])('log odds of %d are a chance of %d', (odds, chance) => {
  expect(chanceOf(odds)).toBeCloseTo(chance, 12);
});

test('what nothing speaks for is unlikely, and whatever was fitted is a number', () => {
  expect(chanceOf(likenessWeights.always)).toBeLessThan(0.1);
  for (const weight of [...Object.values(likenessWeights), ...Object.values(rivalryWeights)]) {
    expect(Number.isFinite(weight)).toBe(true);
  }
});
