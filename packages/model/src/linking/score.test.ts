import { describe, expect, test } from 'vitest';
import { chanceOf, logOdds } from './score.ts';
import { likenessWeights, rivalryWeights } from './weights.ts';

describe('logOdds', () => {
  const weights = { always: -2, words: 3, names: 0.5 };

  test.each<[words: number, names: number, odds: number]>([
    [0, 0, -2],
    [1, 0, 1],
    [0, 2, -1],
    [0.5, 1, 0],
  ])('of %d words and %d names', (words, names, odds) => {
    expect(logOdds<'words' | 'names'>(weights, { words, names })).toBeCloseTo(odds, 12);
  });

  test('weights of another list are not mixed up with these', () => {
    expect(logOdds<'words'>({ always: 1, words: 1 }, { words: 1 })).toBe(2);
    expect(logOdds<'names'>({ always: 1, names: 2 }, { names: 1 })).toBe(3);
    expect(logOdds<'words' | 'names'>(weights, { words: 1, names: 0 })).toBe(1);
  });
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
