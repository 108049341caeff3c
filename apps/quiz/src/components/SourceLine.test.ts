import type { Source } from '@backgrounder/model';
import { parseDate } from '@backgrounder/model';
import { expect, test } from 'vitest';
import { sourceName } from './SourceLine.tsx';
import { loadWords } from '../words/load.ts';

const t = await loadWords('en');

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
  expect(sourceName(source, t)).toBe(name);
});
