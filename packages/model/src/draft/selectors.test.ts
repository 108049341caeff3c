import { expect, test } from 'vitest';
import { selectorIn } from './selectors.ts';

test.each<[name: string, text: string, passage: string, exact: string | undefined]>([
  [
    'three words where they do',
    'The dam was built. The gate fell.',
    'The gate fell.',
    'The gate fell',
  ],
  [
    'more where three stand twice',
    'The dam was old. The dam was full of water.',
    'The dam was full of water.',
    'The dam was full',
  ],
  [
    'case and marks do not tell apart',
    '‘The gate fell’. the gate fell again',
    'the gate fell again',
    'the gate fell again',
  ],
  [
    'a later beginning',
    'a b c. a b c d e f g h i. a b c d e f g h j.',
    'a b c d e f g h j.',
    'b c d e f g h j',
  ],
  [
    'none where all of it stands twice',
    'The gate fell. The gate fell.',
    'The gate fell.',
    undefined,
  ],
  ['none of less than three words', 'The gate. A dam.', 'A dam.', undefined],
  [
    'none across a quotation mark',
    'He said “no” and left us.',
    'He said “no” and left us.',
    'and left us',
  ],
])('%s', (_, text, passage, exact) => {
  const start = text.lastIndexOf(passage);
  expect(selectorIn(text, { start, end: start + passage.length })).toBe(exact);
});
