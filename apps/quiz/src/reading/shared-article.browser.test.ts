import { afterEach, expect, it } from 'vitest';
import { takeShared } from './shared-article.ts';

// Chromium's own caches, under the name that the service worker uses.
const cacheName = 'backgrounder-shared';
const address = new URL('./index.html#/read/shared', location.href).href;
const entry = new URL('./shared-article', address).href;

afterEach(() => caches.delete(cacheName));

async function share(fields: unknown): Promise<void> {
  const cache = await caches.open(cacheName);
  await cache.put(entry, Response.json(fields));
}

const long = 'Janet Yellen met Li Qiang in Beijing. '.repeat(10).trim();

it('takes what was shared once', async () => {
  await share({ title: 'A title', text: long, url: 'https://a.example/b', html: '' });
  expect(await takeShared({ caches, address })).toEqual({
    type: 'article',
    given: { title: 'A title', text: long, address: 'https://a.example/b' },
  });
  expect(await takeShared({ caches, address })).toBeUndefined();
  expect(await (await caches.open(cacheName)).keys()).toEqual([]);
});

it.each([
  ['an address', { url: 'https://a.example/b' }, 'address'],
  ['an address in the text', { text: 'https://a.example/b' }, 'address'],
  ['title and address in the text', { title: 'T', text: 'T https://a.example/b' }, 'address'],
  ['a line of an app, with its address', { text: 'Read this: https://a.example/b' }, 'address'],
  ['a text without an address', { text: 'Janet Yellen is in Beijing.' }, 'article'],
  ['a long text with an address', { text: `${long} https://a.example/b` }, 'article'],
  ['markup', { html: '<p>A</p>' }, 'article'],
  ['nothing', {}, undefined],
  ['fields of another type', { text: 3, url: null }, undefined],
  ['no record', null, undefined],
])('%s', async (_, fields, type) => {
  await share(fields);
  expect((await takeShared({ caches, address }))?.type).toBe(type);
});

it('reads the query where there is no cache, or nothing in it', async () => {
  const query = `?title=T&text=${encodeURIComponent(long)}&url=https%3A%2F%2Fa.example%2Fb`;
  const asked = new URL(`./index.html${query}#/read/shared`, location.href).href;
  const expected = {
    type: 'article',
    given: { title: 'T', text: long, address: 'https://a.example/b' },
  };
  expect(await takeShared({ caches: undefined, address: asked })).toEqual(expected);
  expect(await takeShared({ caches, address: asked })).toEqual(expected);
});
