/** The files of one build. */
export interface BuiltFiles {
  /** Differs between builds that differ in any file. */
  readonly version: string;
  /** Subresource integrity by address, relative to the scope: `''` is the page itself. */
  readonly files: Readonly<Record<string, string>>;
}

/** Addresses with a hash of the content: such a file never changes. */
const hashed = /^assets\//;

/**
 * Fetches every file of a build into a cache of its own, all or none. A file that is not the one that was built,
 * as in the middle of a deployment, fails too, and the browser tries again later.
 */
export async function install(
  caches: CacheStorage,
  built: BuiltFiles,
  scope: string,
): Promise<void> {
  const name = cacheName(built, scope);
  const cache = await caches.open(name);
  const add = async ([path, integrity]: readonly [string, string]) => {
    const address = new URL(path, scope).href;
    const known = hashed.test(path) ? await inAnyVersion(caches, scope, address) : undefined;
    const response = known ?? (await fetchBuilt(path, address, integrity));
    await cache.put(address, response);
  };
  try {
    await Promise.all(Object.entries(built.files).map(add));
  } catch (error) {
    await caches.delete(name);
    throw error;
  }
}

async function fetchBuilt(path: string, address: string, integrity: string): Promise<Response> {
  // What the page has just loaded need not be loaded twice, if its address tells that it is the same.
  const cache = hashed.test(path) ? 'default' : 'no-cache';
  const response = await fetch(address, { integrity, cache });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** From this version, else from another that a page may still be of, else from the network. */
export async function answerFrom(
  caches: CacheStorage,
  built: BuiltFiles,
  scope: string,
  request: Request,
): Promise<Response> {
  const options = { ignoreVary: true, cacheName: cacheName(built, scope) };
  const own = await caches.match(request, options);
  return own ?? (await inAnyVersion(caches, scope, request.url)) ?? fetch(request);
}

/** `names`: caches of which those that are another version's go. */
export async function removeOldVersions(
  caches: CacheStorage,
  names: readonly string[],
  built: BuiltFiles,
  scope: string,
): Promise<void> {
  const own = cacheName(built, scope);
  const old = names.filter((name) => name.startsWith(cachePrefix(scope)) && name !== own);
  await Promise.all(old.map((name) => caches.delete(name)));
}

async function inAnyVersion(
  caches: CacheStorage,
  scope: string,
  address: string,
): Promise<Response | undefined> {
  for (const name of await caches.keys()) {
    if (!name.startsWith(cachePrefix(scope))) continue;
    const found = await caches.match(address, { ignoreVary: true, cacheName: name });
    if (found) return found;
  }
  return undefined;
}

function cacheName({ version }: BuiltFiles, scope: string): string {
  return cachePrefix(scope) + version;
}

/** One origin may hold the app at several paths. */
function cachePrefix(scope: string): string {
  return `backgrounder-app ${scope} `;
}
