import { expect, test } from 'vitest';
import { editsBetween } from '../text/edits.ts';
import { contentStems, countWords, fold, sameRoot, stem, tokens } from './words.ts';

test.each([
  [['announce', 'announces', 'announced', 'announcing']],
  [['limit', 'limits', 'limited', 'limiting']],
  [['company', 'companies']],
  [['ban', 'bans', 'banned', 'banning']],
  [['control', 'controls', 'controlled']],
  [['carry', 'carries', 'carried', 'carrying']],
])('one stem for %s', (words) => {
  expect(new Set(words.map(stem)).size).toBe(1);
});

test.each([
  ['china', 'chile'],
  ['gallium', 'germanium'],
  ['state', 'status'],
])('%s and %s keep apart', (one, other) => {
  expect(sameRoot(stem(one), stem(other))).toBe(false);
});

test('derived words betray each other', () => {
  expect(sameRoot(stem('restrict'), stem('restrictions'))).toBe(true);
  expect(sameRoot(stem('export'), stem('exporters'))).toBe(true);
});

test('folding and tokens', () => {
  expect(fold('Zoë ‘Łódź’ – ß')).toBe("zoe 'lodz' - ss");
  expect(tokens('The U.S.’s 1,200 chips, O’Neil')).toEqual(['the', 'us', '1200', 'chips', 'oneil']);
  expect(contentStems('What did the United States announce?')).toEqual(['unit', 'stat', 'announc']);
  expect(countWords('In 2023, ____ met “Li” – twice.')).toBe(6);
});

test.each([
  ['', '', 3, 0],
  ['chian', 'china', 2, 1],
  ['yelen', 'yellen', 2, 1],
  ['kitten', 'sitting', 3, 3],
  ['kitten', 'sitting', 2, 3],
  ['a', 'abcdef', 2, 3],
])('edits between "%s" and "%s" up to %d: %d', (one, other, limit, edits) => {
  expect(editsBetween(one, other, limit)).toBe(edits);
});
