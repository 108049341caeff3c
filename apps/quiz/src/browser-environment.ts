import { requestPersistence } from '@backgrounder/study';
import { signal } from '@preact/signals';
import type { Environment, Persistence } from './environment.ts';
import { addressOf, parseRoute } from './routing.ts';

const askedKey = 'backgrounder.persistence-asked';

/**
 * The browser as the screens use it. `closeAll` ends every use of the database in this tab, so
 * that it can be deleted.
 */
export function browserEnvironment(
  window: Window & typeof globalThis,
  databaseName: string,
  closeAll: () => void,
  parts: Pick<Environment, 'updates' | 'installation'>,
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

  return {
    ...parts,
    route,
    persistence,
    go(screen, ...path) {
      window.location.hash = addressOf(screen, ...path);
    },
    finePointer: () => window.matchMedia('(hover: hover) and (pointer: fine)').matches,
    download(name, pieces) {
      const address = URL.createObjectURL(new Blob([...pieces], { type: 'application/json' }));
      const link = window.document.createElement('a');
      link.href = address;
      link.download = name;
      link.click();
      // The browser reads the address after the click has been handled.
      window.setTimeout(() => URL.revokeObjectURL(address), 10_000);
    },
    async askToPersist() {
      if (persistence.value === 'persisted' || wasAsked(window)) return;
      noteAsked(window);
      persistence.value = await requestPersistence(window.navigator.storage);
    },
    async erase() {
      closeAll();
      const outcome = await deleteDatabase(window.indexedDB, databaseName);
      if (outcome === 'erased') forget(window);
      return outcome;
    },
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

function forget(window: Window): void {
  try {
    window.localStorage.removeItem(askedKey);
    window.sessionStorage.clear();
  } catch {
    // There was nothing to forget.
  }
}

function deleteDatabase(
  databases: IDBFactory,
  name: string,
): Promise<'erased' | 'blocked' | 'failed'> {
  return new Promise((resolve) => {
    const request = databases.deleteDatabase(name);
    request.addEventListener('success', () => resolve('erased'));
    request.addEventListener('error', () => resolve('failed'));
    request.addEventListener('blocked', () => resolve('blocked'));
  });
}
