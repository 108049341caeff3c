import type { Source } from '@backgrounder/model';
import { parseDate } from '@backgrounder/model';
import { expect, test } from 'vitest';
import { sourceAddress, sourceName } from './SourceLine.tsx';

const url = 'https://example.org/report';

test.each<[Parameters<typeof sourceAddress>[1]['selector'], string]>([
  [undefined, url],
  [{ type: 'quote', exact: 'just a start' }, `${url}#:~:text=just%20a%20start`],
  [
    { type: 'quote', exact: 'high-tech', prefix: 'the ', suffix: ' zone' },
    `${url}#:~:text=the-,high%2Dtech,-zone`,
  ],
  [{ type: 'fragment', start: 'a, b', end: 'c & d' }, `${url}#:~:text=a%2C%20b,c%20%26%20d`],
])('a citation with selector %o opens %s', (selector, address) => {
  expect(sourceAddress(url, { source: 'report', ...(selector && { selector }) })).toBe(address);
});

test('an address with a fragment of its own is left alone', () => {
  const selector = { type: 'quote', exact: 'words' } as const;
  expect(sourceAddress(`${url}#part`, { source: 'report', selector })).toBe(`${url}#part`);
});

const published = parseDate('2023-07-07');
if (!published.ok) throw new Error(published.message);
const base = { id: 'source', published: published.value };

test.each<[Source, string]>([
  [{ ...base, publisher: 'Paper', title: 'Title' }, 'Paper: Title'],
  [{ ...base, publisher: 'Paper' }, 'Paper'],
  [{ ...base, title: 'Title' }, 'Title'],
  [{ ...base, url: 'https://www.example.org/a' }, 'example.org'],
  [base, 'Unpublished copy'],
])('%o is named %s', (source, name) => {
  expect(sourceName(source)).toBe(name);
});
