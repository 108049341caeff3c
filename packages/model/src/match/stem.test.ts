import { expect, test } from 'vitest';
import { stem, stemsOf } from './stem.ts';

/** Words of one row meet in one stem. */
test.each([
  ['restrict restricts restricted restricting restriction restrictions'],
  ['curb curbs curbed curbing'],
  ['announce announces announced announcing announcement announcements'],
  ['limit limits limited limiting limitation limitations'],
  ['company companies'],
  ['supply supplies supplier suppliers'],
  ['plan plans planned planning'],
  ['invest invests invested investing investment'],
  ['export exports exported exporting exporter exporters'],
  ['visit visits visited visiting'],
  ['compete competed competes'],
])('%s', (words) => {
  expect(new Set(words.split(' ').map(stem)).size).toBe(1);
});

/** Words of one row stay apart. */
test.each([
  ['chip china'],
  ['gallium germanium'],
  ['met metal'],
  ['state start'],
  ['curb cure'],
  ['invest investigate'],
  ['sign single'],
])('%s stay apart', (words) => {
  const stems = words.split(' ').map(stem);
  expect(new Set(stems).size).toBe(stems.length);
});

test('stemsOf leaves out words that carry no meaning, and keeps numbers', () => {
  expect(stemsOf("the 98 percent of china's gallium that it exports")).toEqual([
    '98',
    'percent',
    stem('china'),
    stem('gallium'),
    stem('export'),
  ]);
});
