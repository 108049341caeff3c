import type { DeviceId } from '../log/event.ts';
import { failure, success, type Result } from '../result.ts';
import { appendEvents, type Taken } from './append-events.ts';
import { connect, type Database } from './connect.ts';
import type { LogCopy } from './log-copy.ts';
import type { LogStore, StoreError } from './log-store.ts';
import { loadRecords, loadSegments } from './load-records.ts';
import { closedError, StoreFailure, storeErrorOf } from './store-errors.ts';
import { settle } from './transaction.ts';

export interface IndexedDbOptions {
  /** Of the database and of the channel between tabs. */
  readonly name?: string;
  /** Names this storage, the first time: `() => crypto.randomUUID()`. */
  readonly newId: () => string;
}

/**
 * The log in IndexedDB. `blocked` where another tab keeps an older version open, `unavailable`
 * where the browser offers no storage.
 */
export async function openIndexedDbStore({
  name = 'backgrounder-study',
  newId,
}: IndexedDbOptions): Promise<Result<LogStore, StoreError>> {
  const [opened, copy] = await Promise.all([connect(name), copyOf(name)]);
  if (!opened.ok) {
    copy?.close();
    return opened;
  }
  const { db, isOpen } = opened.value;
  const device = await attempt(isOpen, async () => {
    const restored = (await copy?.restore(db)) ?? 0;
    const own = await deviceOf(db, newId);
    await copy?.follow(db);
    return { own, restored };
  });
  if (!device.ok) {
    copy?.close();
    db.close();
    return device;
  }
  const { own, restored } = device.value;
  return success(createStore(db, own, restored, copy, new BroadcastChannel(name), isOpen));
}

function createStore(
  db: Database,
  device: DeviceId,
  restored: number,
  copy: LogCopy | undefined,
  channel: BroadcastChannel,
  isOpen: () => boolean,
): LogStore {
  const listeners = new Set<() => void>();
  channel.addEventListener('message', () => {
    for (const listener of listeners) listener();
  });
  let closed = false;
  let taken: Taken | undefined;
  const run = <T>(work: () => Promise<T>) => attempt(() => !closed && isOpen(), work);

  function tellOthers(): void {
    // A channel has no target origin: it reaches only its own.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    if (!closed) channel.postMessage('written');
  }

  return {
    device,
    restored,
    async append(drafts) {
      const written = await run(() => appendEvents(db, device, drafts, taken));
      taken = written.ok ? written.value.taken : undefined;
      if (!written.ok) return written;
      const { events, taken: last } = written.value;
      await copy?.add(events, last.arrival);
      tellOthers();
      return success(events);
    },
    async merge(events) {
      const merged = await run(async () => {
        const { mergeEvents } = await import('./merge-events.ts');
        return mergeEvents(db, events);
      });
      if (!merged.ok) return merged;
      if (merged.value.added > 0) {
        await copy?.catchUp(db);
        tellOthers();
      }
      return success(merged.value);
    },
    load: (cursor) => run(() => loadRecords(db, cursor ?? 0)),
    loadWhole: () => run(() => loadSegments(db, 0)),
    seal: () =>
      run(() =>
        // What a tab does not get to, another one does already.
        navigator.locks.request(`${channel.name} seal`, { ifAvailable: true }, (lock) =>
          lock ? seal(db, copy) : undefined,
        ),
      ),
    loadSnapshot: () => run(() => db.get('cache', 'snapshot')),
    saveSnapshot: (snapshot) =>
      run(async () => {
        await db.put('cache', snapshot, 'snapshot');
      }),
    subscribe(listener) {
      const own = () => listener();
      listeners.add(own);
      return () => listeners.delete(own);
    },
    close() {
      closed = true;
      listeners.clear();
      channel.close();
      db.close();
      copy?.close();
    },
  };
}

/** Loaded only where the browser can keep one; what cannot be loaded is done without. */
async function copyOf(name: string): Promise<LogCopy | undefined> {
  if (!('storageBuckets' in navigator)) return undefined;
  try {
    const { openCopy } = await import('./log-copy.ts');
    return await openCopy(name);
  } catch {
    return undefined;
  }
}

/** What most pages never do is loaded by those that do it. */
async function seal(db: Database, copy: LogCopy | undefined): Promise<void> {
  const { sealRecords } = await import('./seal-records.ts');
  await sealRecords(db);
  await copy?.catchUp(db);
}

async function deviceOf(db: Database, newId: () => string): Promise<DeviceId> {
  const transaction = db.transaction('meta', 'readwrite', { durability: 'strict' });
  return settle(transaction, async () => {
    const known = await transaction.store.get('device');
    if (typeof known === 'string') return known;
    const made = newId();
    await transaction.store.add(made, 'device');
    return made;
  });
}

async function attempt<T>(
  isOpen: () => boolean,
  work: () => Promise<T>,
): Promise<Result<T, StoreError>> {
  if (!isOpen()) return failure(closedError());
  try {
    return success(await work());
  } catch (cause) {
    if (!isOpen()) return failure(closedError(cause));
    return failure(cause instanceof StoreFailure ? cause.error : storeErrorOf(cause));
  }
}
