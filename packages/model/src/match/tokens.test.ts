import { expect, test } from 'vitest';
import { tokensOf } from './tokens.ts';

const texts = [
  '',
  ' ',
  'word',
  'Two words, and 3 numbers.',
  "China's workers' l'usine 'quoted'",
  'cafe\u0301 Straße Ærø',
  '北京、上海 and 東京',
  '𝒜bc 𠮷野 😀 a😀b',
  'a\ud835',
  '\ud835b',
];

test.each(texts)('finds the runs of letters and digits of %j, as a pattern does', (text) => {
  const places = [...text.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: run, index }) => [
    index,
    index + run.length,
  ]);
  expect(tokensOf(text)).toEqual(places);
});

test.each(texts)('goes on at an apostrophe in %j, and begins at none', (text) => {
  const places = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}']*/gu)].flatMap(({ 0: run, index }) => [
    index,
    index + run.length,
  ]);
  expect(tokensOf(text, "'")).toEqual(places);
});
