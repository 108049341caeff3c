import { expect, test } from 'vitest';
import { asidesOf } from './asides.ts';

test.each<[what: string, told: string, ...asides: string[]]>([
  ['one', 'Ada Brook, who left, said no.', ', who left,'],
  [
    'commas within it',
    'Ada Brook, who met Tom, Cid and Eve on May 3, 2021, said no.',
    ', who met Tom, Cid and Eve on May 3, 2021,',
  ],
  ['no verb after it', 'Said Ada Brook, who left, in Port Ede.', ', who left,'],
  [
    'two',
    'The guild, which grew, met Ada Brook, whose ship sank, again.',
    ', which grew,',
    ', whose ship sank,',
  ],
  ['one that is not closed', 'She met Ada Brook, who left.'],
  ['one that quotes', 'Ada Brook, who called it “late”, left.'],
])('%s', (_, told, ...asides) => {
  const found = asidesOf({ told, start: 100 });
  expect(found.map(({ start, end }) => told.slice(start - 100, end - 100))).toEqual(asides);
});
