import { expect, test } from 'vitest';
import { parseDate } from '../time/edtf.ts';
import { sourceAddress } from './source-address.ts';
import type { Selector, Source } from './types.ts';

const url = 'https://example.org/report';
const published = parseDate('2023-07-07');
if (!published.ok) throw new Error(published.message);
const source: Source = { id: 'report', url, published: published.value };

test.each<[Selector | undefined, string]>([
  [undefined, url],
  [{ type: 'quote', exact: 'just a start' }, `${url}#:~:text=just%20a%20start`],
  [
    { type: 'quote', exact: 'high-tech', prefix: 'the ', suffix: ' zone' },
    `${url}#:~:text=the-,high%2Dtech,-zone`,
  ],
  [{ type: 'fragment', start: 'a, b', end: 'c & d' }, `${url}#:~:text=a%2C%20b,c%20%26%20d`],
])('a citation with selector %o opens %s', (selector, address) => {
  expect(sourceAddress(source, selector ? { selector } : {})).toBe(address);
});

test('an address keeps a fragment of its own', () => {
  const selector = { type: 'quote', exact: 'words' } as const;
  expect(sourceAddress({ url: `${url}#part` }, { selector })).toBe(`${url}#part:~:text=words`);
});

test('a source without an address has nowhere to open', () => {
  expect(sourceAddress({}, {})).toBe(undefined);
});
