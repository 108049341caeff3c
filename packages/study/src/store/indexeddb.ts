import type { DeviceId, EventDraft, StudyEvent } from '../log/event.ts';
import { failure, success, type Result } from '../result.ts';
import type { Cursor, LoadedRecords, LogStore, MergeCount, StoreError } from './log-store.ts';
import { connect, type Database } from './connect.ts';
import { planMerge } from './plan-merge.ts';
import { closedError, storeErrorOf } from './store-errors.ts';

const schemaVersion = 1;

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
  const opened = await connect(name, schemaVersion);
  if (!opened.ok) return opened;
  const { db, isOpen } = opened.value;
  const device = await attempt(isOpen, () => deviceOf(db, newId));
  if (!device.ok) {
    db.close();
    return device;
  }
  return success(createStore(db, device.value, new BroadcastChannel(name), isOpen));
}

function createStore(
  db: Database,
  device: DeviceId,
  channel: BroadcastChannel,
  isOpen: () => boolean,
): LogStore {
  const listeners = new Set<() => void>();
  channel.addEventListener('message', () => {
    for (const listener of listeners) listener();
  });
  let closed = false;
  const run = <T>(work: () => Promise<T>) => attempt(() => !closed && isOpen(), work);

  function tellOthers(): void {
    // A channel has no target origin: it reaches only its own.
    // oxlint-disable-next-line unicorn/require-post-message-target-origin
    if (!closed) channel.postMessage('written');
  }

  return {
    device,
    async append(drafts) {
      const written = await run(() => append(db, device, drafts));
      if (written.ok) tellOthers();
      return written;
    },
    async merge(events) {
      const merged = await run(() => merge(db, events));
      if (!merged.ok) return merged;
      if (merged.value.added > 0) tellOthers();
      return success(merged.value);
    },
    load: (cursor) => run(() => load(db, cursor)),
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
    },
  };
}

/** One transaction allots the numbers and writes: IndexedDB lets only one tab in at a time. */
async function append(
  db: Database,
  device: DeviceId,
  drafts: readonly EventDraft[],
): Promise<readonly StudyEvent[]> {
  const transaction = db.transaction('events', 'readwrite', { durability: 'strict' });
  return settle(transaction, async () => {
    const numbers = transaction.store.index('device-sequence');
    const last = await numbers.openKeyCursor(
      IDBKeyRange.bound([device, 0], [device, Infinity]),
      'prev',
    );
    let sequence = last?.key[1] ?? 0;
    const events = drafts.map((draft): StudyEvent => ({ ...draft, sequence: (sequence += 1) }));
    await Promise.all(events.map((event) => transaction.store.add(event)));
    return events;
  });
}

async function merge(db: Database, events: readonly StudyEvent[]): Promise<MergeCount> {
  const transaction = db.transaction('events', 'readwrite', { durability: 'strict' });
  return settle(transaction, async () => {
    const ids = transaction.store.index('id');
    const numbers = transaction.store.index('device-sequence');
    const present = await Promise.all(
      events.map(async (event) => {
        const [sameId, sameNumber] = await Promise.all([
          ids.get(event.id),
          numbers.getKey([event.device, event.sequence]),
        ]);
        return { sameId, sameNumber };
      }),
    );
    const added = planMerge(events, present);
    if (added === 'conflict') throw conflict();
    await Promise.all(added.map((event) => transaction.store.add(event)));
    return { added: added.length, known: events.length - added.length };
  });
}

async function load(db: Database, cursor: Cursor | undefined): Promise<LoadedRecords> {
  const after = cursor === undefined ? undefined : IDBKeyRange.lowerBound(cursor, true);
  const { store, done } = db.transaction('events');
  const [records, last] = await Promise.all([
    store.getAll(after),
    store.openKeyCursor(after, 'prev'),
    done,
  ]);
  return { records, cursor: last?.key ?? cursor ?? 0 };
}

async function deviceOf(db: Database, newId: () => string): Promise<DeviceId> {
  const transaction = db.transaction('meta', 'readwrite', { durability: 'strict' });
  return settle(transaction, async () => {
    const known = await transaction.store.get('device');
    if (known !== undefined) return known;
    const made = newId();
    await transaction.store.add(made, 'device');
    return made;
  });
}

/**
 * Runs the work of one transaction and waits until it is complete, so on disk. Where either
 * fails, all of it is taken back.
 */
async function settle<T>(
  transaction: { readonly done: Promise<void>; abort(): void },
  work: () => Promise<T>,
): Promise<T> {
  const done = transaction.done.then(
    () => undefined,
    (cause: unknown) => ({ cause }),
  );
  try {
    const value = await work();
    const failed = await done;
    if (failed) throw failed.cause;
    return value;
  } catch (error) {
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
    const failed = await done;
    // Where a request failed only because the transaction did, the transaction knows why.
    throw isAbort(error) && failed?.cause ? failed.cause : error;
  }
}

function isAbort(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

function conflict(): DOMException {
  return new DOMException('Two events claim one place in the log.', 'ConstraintError');
}

async function attempt<T>(
  isOpen: () => boolean,
  work: () => Promise<T>,
): Promise<Result<T, StoreError>> {
  if (!isOpen()) return failure(closedError());
  try {
    return success(await work());
  } catch (cause) {
    return failure(isOpen() ? storeErrorOf(cause) : closedError(cause));
  }
}
