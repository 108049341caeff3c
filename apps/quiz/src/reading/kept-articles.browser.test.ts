import { parseDay } from '@backgrounder/model';
import { afterEach, expect, it } from 'vitest';
import { keptArticles, type KeptArticle } from './kept-articles.ts';

const name = 'articles-under-test';
afterEach(
  () =>
    new Promise<void>((resolve) => {
      indexedDB.deleteDatabase(name).addEventListener('success', () => resolve());
    }),
);

const one = (id: string, keptAt: number): KeptArticle => ({
  id,
  keptAt,
  article: {
    title: id,
    day: parseDay('2023-07-08')!,
    blocks: [{ kind: 'paragraph', runs: [{ text: 'A' }] }],
  },
});

it('keeps articles, newest first, until they are removed', async () => {
  const kept = keptArticles(indexedDB, name);
  expect(await kept.list()).toEqual([]);
  await kept.put(one('a', 1));
  await kept.put(one('b', 2));
  await kept.put({ ...one('a', 3) });
  expect(await keptArticles(indexedDB, name).list()).toEqual([one('a', 3), one('b', 2)]);
  await kept.remove('a');
  expect((await kept.list()).map(({ id }) => id)).toEqual(['b']);
});

it('leaves out what is no article', async () => {
  const kept = keptArticles(indexedDB, name);
  await kept.put({ id: 'x', keptAt: 1, article: { title: 3 } } as unknown as KeptArticle);
  expect(await kept.list()).toEqual([]);
});
