import { requestPersistence } from '@backgrounder/study';
import { download } from '@backgrounder/ui/download';
import { signal } from '@preact/signals';
import { browserBackupPlace } from './backup-place.ts';
import type { Environment, Persistence } from './environment.ts';
import { keyPrefix } from './key-prefix.ts';
import { addressOf, parseRoute } from './routing.ts';

const askedKey = `${keyPrefix}persistence-asked`;

/**
 * The browser as the screens use it. `closeAll` ends every use of the databases in this tab, so
 * that they can be deleted.
 */
export function browserEnvironment(
  window: Window & typeof globalThis,
  databaseName: string,
  otherDatabases: readonly string[],
  closeAll: () => void,
  parts: Pick<Environment, 'updates' | 'installation' | 'restored'>,
): Environment {
  const route = signal(parseRoute(window.location.hash));
  const persistence = signal<Persistence>('unknown');
  window.addEventListener('hashchange', () => {
    route.value = parseRoute(window.location.hash);
  });
  const learnPersistence = async () => {
    const known = await persisted(window.navigator.storage);
    if (persistence.value === 'unknown') persistence.value = known;
  };
  void learnPersistence();
  const backupPlace = browserBackupPlace(window, databaseName);

  return {
    ...parts,
    route,
    persistence,
    go(screen, ...path) {
      window.location.hash = addressOf(screen, ...path);
    },
    finePointer: () => window.matchMedia('(hover: hover) and (pointer: fine)').matches,
    download,
    async askToPersist() {
      if (persistence.value === 'persisted' || wasAsked(window)) return;
      noteAsked(window);
      persistence.value = await requestPersistence(window.navigator.storage);
    },
    async erase() {
      const { eraseAll } = await import('./erase-all.ts');
      closeAll();
      return eraseAll(window, databaseName, otherDatabases);
    },
    ...(backupPlace && { backupPlace }),
    reload: () => window.location.reload(),
  };
}

async function persisted(storage: StorageManager | undefined): Promise<Persistence> {
  if (!storage?.persisted) return 'unsupported';
  try {
    return (await storage.persisted()) ? 'persisted' : 'refused';
  } catch {
    return 'unsupported';
  }
}

function wasAsked(window: Window): boolean {
  try {
    return window.localStorage.getItem(askedKey) !== null;
  } catch {
    return false;
  }
}

function noteAsked(window: Window): void {
  try {
    window.localStorage.setItem(askedKey, 'yes');
  } catch {
    // Then it is asked again after the next session.
  }
}
