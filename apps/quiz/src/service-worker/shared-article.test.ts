import { expect, test } from 'vitest';
import { keepSharedArticle } from './shared-article.ts';

const scope = 'https://host.example/some/path/';

const page = new File(['<title>Harbour</title><p>It opened.'], 'page.html', { type: 'text/html' });
const note = new File(['A note of two lines.\nThe second.'], 'note.txt', { type: 'text/plain' });
const picture = new File(['not a text'], 'picture.png', { type: 'image/png' });

const nothing = { title: '', text: '', url: '', html: '' };

test.each([
  { shares: 'nothing', fields: {}, files: [], kept: nothing },
  {
    shares: 'a link',
    fields: { title: 'Harbour', url: 'https://news.example/1' },
    files: [],
    kept: { ...nothing, title: 'Harbour', url: 'https://news.example/1' },
  },
  {
    shares: 'words',
    fields: { text: 'It opened. https://news.example/1' },
    files: [],
    kept: { ...nothing, text: 'It opened. https://news.example/1' },
  },
  {
    shares: 'a saved page and a picture',
    fields: {},
    files: [picture, page],
    kept: { ...nothing, html: '<title>Harbour</title><p>It opened.' },
  },
  {
    shares: 'a file of plain text',
    fields: { title: 'Note' },
    files: [note],
    kept: { ...nothing, title: 'Note', text: 'A note of two lines.\nThe second.' },
  },
])('$shares is kept, and read', async ({ fields, files, kept }) => {
  const put = new Map<string, unknown>();
  const caches = cachesInto(put);
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  for (const file of files) body.append('files', file);
  const request = new Request(`${scope}share`, { method: 'POST', body });

  const response = await keepSharedArticle(caches, scope, request);

  expect(response.status).toBe(303);
  expect(response.headers.get('location')).toBe(`${scope}#/read/shared`);
  expect([...put]).toEqual([[`backgrounder-shared ${scope}shared-article`, kept]]);
});

/** What is put, as `CACHE ADDRESS`: Node has no CacheStorage, and the browsers' own is in the e2e tests. */
function cachesInto(put: Map<string, unknown>): CacheStorage {
  const open = (name: string) =>
    Promise.resolve({
      put: async (address: string, response: Response) =>
        void put.set(`${name} ${address}`, await response.json()),
    });
  return { open } as unknown as CacheStorage;
}
