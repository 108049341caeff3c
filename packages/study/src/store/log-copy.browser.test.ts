import { deleteDB } from 'idb';
import { beforeEach, afterEach, expect, test } from 'vitest';
import type { EventDraft } from '../log/event.ts';
import type { Result } from '../result.ts';
import { connect, schemaVersion } from './connect.ts';
import { eraseLog } from './erase-log.ts';
import { openIndexedDbStore } from './indexeddb.ts';
import type { LogStore } from './log-store.ts';
import { segmentSize } from './seal-records.ts';

const newId = () => crypto.randomUUID();
let name: string;
beforeEach(() => {
  name = `copied-${newId()}`;
});
afterEach(async () => {
  await eraseLog(name);
});

async function open(): Promise<LogStore> {
  return valueOf(await openIndexedDbStore({ name, newId }));
}

function drafts({ device }: LogStore, count: number): EventDraft[] {
  return Array.from({ length: count }, () => ({
    v: 1,
    id: newId(),
    device,
    time: 1000,
    type: 'suspend',
    cards: ['p/f@1/who'],
  }));
}

async function recordsOf(store: LogStore): Promise<readonly unknown[]> {
  return valueOf(await store.load()).records;
}

/** As the browser does when it finds a file of an origin's IndexedDB damaged: other buckets stay. */
async function loseLog(): Promise<void> {
  await deleteDB(name);
}

test('a log that the browser has lost comes back, under another device', async () => {
  const before = await open();
  expect(before.restored).toBe(0);
  await before.append(drafts(before, 3));
  await before.append(drafts(before, 1));
  const written = await recordsOf(before);
  before.close();
  await loseLog();

  const after = await open();
  expect(after.restored).toBe(4);
  expect(await recordsOf(after)).toEqual(written);
  expect(after.device).not.toBe(before.device);
  const [next] = valueOf(await after.append(drafts(after, 1)));
  expect(next).toMatchObject({ device: after.device, sequence: 1 });
  after.close();

  await loseLog();
  const again = await open();
  expect(await recordsOf(again)).toEqual([...written, next]);
  again.close();
});

test('sealed records come back too, and so does what was restored from a backup', async () => {
  const before = await open();
  await before.append(drafts(before, 2 * segmentSize));
  valueOf(await before.seal());
  await before.append(drafts(before, 2));
  const [elsewhere] = drafts(before, 1);
  valueOf(await before.merge([{ ...elsewhere!, device: 'another', sequence: 7 }]));
  const written = await recordsOf(before);
  before.close();
  await loseLog();

  const after = await open();
  expect(after.restored).toBe(2 * segmentSize + 3);
  expect(await recordsOf(after)).toEqual(written);
  after.close();
});

test('what one tab did not get to copy, the next one does', async () => {
  const before = await open();
  await before.append(drafts(before, 3));
  before.close();
  // As if the browser had died before the second was copied.
  const copy = await connectCopy();
  await copy.delete('events', 2);
  copy.close();
  const written = await withStore(recordsOf);
  await loseLog();
  expect(await withStore(recordsOf)).toEqual(written);
});

test('a log that was begun anew, by a version that keeps no copy, gets back what it lacks', async () => {
  const old = await withStore(async (store) => valueOf(await store.append(drafts(store, 2))));
  await loseLog();
  const { db } = valueOf(await connect(name));
  await db.put('meta', 'begun-anew', 'device');
  const [draft] = drafts({ device: 'begun-anew' } as LogStore, 1);
  const begun = { ...draft!, sequence: 1 };
  await db.put('events', begun, 1);
  db.close();

  const after = await open();
  expect(after.restored).toBe(2);
  expect(await recordsOf(after)).toEqual([begun, ...old]);
  expect(after.device).toBe('begun-anew');
  after.close();
  await loseLog();
  expect(await withStore(recordsOf)).toEqual([begun, ...old]);
});

test('what was erased does not come back', async () => {
  await withStore(async (store) => valueOf(await store.append(drafts(store, 2))));
  expect(await eraseLog(name)).toBe('erased');
  const after = await open();
  expect(after.restored).toBe(0);
  expect(await recordsOf(after)).toEqual([]);
  after.close();
});

async function withStore<T>(work: (store: LogStore) => Promise<T>): Promise<T> {
  const store = await open();
  try {
    return await work(store);
  } finally {
    store.close();
  }
}

async function connectCopy() {
  const { storageBuckets } = navigator as unknown as {
    readonly storageBuckets: { open(name: string): Promise<{ readonly indexedDB: IDBFactory }> };
  };
  const bucket = await storageBuckets.open(`${name}-copy`);
  return valueOf(await connect(`${name} copy`, schemaVersion, bucket.indexedDB)).db;
}

function valueOf<T>(result: Result<T, unknown>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
