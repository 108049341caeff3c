import { eraseLog } from '@backgrounder/study';
import { deleteDB } from 'idb';
import { keyPrefix } from './key-prefix.ts';
import { sharedCache } from './service-worker/shared-cache.ts';

/** Removes all that the app keeps in this browser. Nothing may use its databases any more. */
export async function eraseAll(
  window: Window & typeof globalThis,
  databaseName: string,
  otherDatabases: readonly string[],
): ReturnType<typeof eraseLog> {
  const outcome = await eraseLog(databaseName);
  if (outcome !== 'erased') return outcome;
  await Promise.all(otherDatabases.map((name) => deleteDB(name)));
  await forgetShared(window);
  forget(window);
  return 'erased';
}

function forget(window: Window): void {
  try {
    for (const key of Object.keys(window.localStorage)) {
      if (key.startsWith(keyPrefix)) window.localStorage.removeItem(key);
    }
    window.sessionStorage.clear();
  } catch {
    // There was nothing to forget.
  }
}

/** An article that another app shared. Pages without HTTPS have no caches. */
async function forgetShared(window: Window & typeof globalThis): Promise<void> {
  try {
    await (window.caches as CacheStorage | undefined)?.delete(sharedCache);
  } catch {
    // Where storage is forbidden nothing was kept.
  }
}
