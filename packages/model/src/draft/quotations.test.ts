import { describe, expect, test } from 'vitest';
import { quotationsOf, quotedWords } from './quotations.ts';

describe('quotationsOf', () => {
  test.each<[name: string, text: string, words: string[]]>([
    ['curly', '“It is late,” she said.', ['It is late,']],
    ['straight', '"It is late," she said. "Go home."', ['It is late,', 'Go home.']],
    ['straight, at the ends of brackets', 'He was ("so he said") away.', ['so he said']],
    ['single', '‘It is late,’ she said.', ['It is late,']],
    ['single, with apostrophes in it', '‘We don’t know,’ he said.', ['We don’t know,']],
    ['single, closed without punctuation', 'He called it ‘an old ship’ again.', ['an old ship']],
    ['single in double', '“He said ‘no’ twice,” she told us.', ['He said ‘no’ twice,']],
    ['double in single', '‘He said “no” twice,’ she told us.', ['He said “no” twice,']],
    ['none in possessives', 'The farmers’ union and the dockers’ guild met.', []],
    ['none in feet and inches', 'A rope of 6" and more.', []],
    ['left open', '“It is late.', ['It is late.']],
    ['the mark alone', '“', []],
  ])('%s', (_, text, words) => {
    const found = quotationsOf(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });

  test('says which one the paragraph leaves open', () => {
    const found = quotationsOf('“One,” he said. “Two.');
    expect(found.map(({ open }) => open)).toEqual([false, true]);
  });
});

describe('quotedWords', () => {
  const long = 'so that nobody who had heard it could ever again say that they had not been told';
  test.each<[text: string, words: string | undefined]>([
    ['It is late,', 'It is late'],
    ['It is late.', 'It is late.'],
    ['Is it late?', 'Is it late?'],
    ['as late as it gets.', 'as late as it gets'],
    ['late', undefined],
    ['The Late Ship', undefined],
    [`It is late. He said it ${long}, ${long}.`, 'It is late.'],
    [`He said it ${long}, ${long}.`, undefined],
  ])('of "%s" are "%s"', (text, words) => {
    expect(quotedWords(text)).toBe(words);
  });
});
