import { expect, test } from 'vitest';
import { shingleF1 } from '../evaluation/shingles.ts';

test.each([
  ['The gate', 'the gate is shut now', 0],
  ['a b c d e', 'a b c d e', 1],
  ['a b c d', 'a b c d e', 2 / 3],
  ['a b c d e', 'a b c d', 2 / 3],
  ['a b c d. A b c d', 'a b c d', 1 / 3],
  ['a, b: c – d', 'a b c d', 1],
  ['a b', 'a b', 1],
  ['', '', 1],
  ['', 'a b c d', 0],
  ['a b c d', '', 0],
])('%j shares its runs of words with %j', (text, truth, f1) => {
  expect(shingleF1(text, truth)).toBeCloseTo(f1);
});
