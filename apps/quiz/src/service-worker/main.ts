import { answerFrom, install, removeOldVersions, type BuiltFiles } from './app-files.ts';
import { keepSharedArticle } from './shared-article.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put here by build/service-worker.ts. */
declare const builtFiles: BuiltFiles;

/** A page that was loaded again meets itself as it was, for a moment: it is looked so often, so many milliseconds apart. */
const tidyLooks = 5;
const tidyPause = 1000;

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
      return void self.skipWaiting();
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
  for (let look = 0; look < tidyLooks; look++) {
    const found = await caches.keys();
    const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
    const own = windows.filter(({ url }) => url.startsWith(scope));
    const { installing, waiting } = self.registration;
    if (installing || waiting) return;
    if (own.length <= 1) return removeOldVersions(caches, found, builtFiles, scope);
    await new Promise((resolve) => setTimeout(resolve, tidyPause));
  }
}
