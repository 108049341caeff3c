import { answerFrom, install, removeOldVersions, type BuiltFiles } from './app-files.ts';
import { keepSharedArticle } from './shared-article.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put here by build/service-worker.ts. */
declare const builtFiles: BuiltFiles;

const { scope } = self.registration;

self.addEventListener('install', (event) => {
  event.waitUntil(install(caches, builtFiles, scope));
});

// The first version serves the page that brought it; later ones, those that are there: their files are kept.
self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim());
});

self.addEventListener('message', (event) => {
  switch (event.data as unknown) {
    case 'use-now':
      return event.waitUntil(self.skipWaiting());
    case 'page-shown':
      return event.waitUntil(tidy());
  }
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (!request.url.startsWith(scope)) return;
  const path = new URL(request.url).pathname.slice(new URL(scope).pathname.length);
  if (request.method === 'POST' && path === 'share') {
    return event.respondWith(keepSharedArticle(caches, scope, request));
  }
  if (request.method !== 'GET') return;
  if (request.mode !== 'navigate') {
    return event.respondWith(answerFrom(caches, builtFiles, scope, request));
  }
  // Other pages may stand below the app: they are not its own.
  if (path === '' || path === 'index.html') {
    event.respondWith(answerFrom(caches, builtFiles, scope, new Request(scope)));
  }
});

/** A page that is the only one is of this version: nobody needs the files of those before it. */
async function tidy(): Promise<void> {
  const found = await caches.keys();
  const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const own = windows.filter(({ url }) => url.startsWith(scope));
  const { installing, waiting } = self.registration;
  if (own.length > 1 || installing || waiting) return;
  await removeOldVersions(caches, found, builtFiles, scope);
}
