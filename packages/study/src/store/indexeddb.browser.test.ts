import { openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import backup from '../../fixtures/backup-v1.json' with { type: 'json' };
import type { EventDraft, StudyEvent } from '../log/event.ts';
import { connect, schemaVersion } from './connect.ts';
import { eraseLog } from './erase-log.ts';
import { openIndexedDbStore } from './indexeddb.ts';
import { logStoreContract } from './log-store.contract.ts';
import type { LogStore } from './log-store.ts';

const newId = () => crypto.randomUUID();
const freshName = () => `study-${newId()}`;

async function openStore(name: string): Promise<LogStore> {
  const opened = await openIndexedDbStore({ name, newId });
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value;
}

logStoreContract('IndexedDB', async () => {
  const name = freshName();
  return { open: () => openStore(name), remove: async () => void (await eraseLog(name)) };
});

const draft = (store: LogStore, id: string, cards = ['p/f@1/who']): EventDraft => ({
  v: 1,
  id: id,
  device: store.device,
  time: 1000,
  type: 'suspend',
  cards,
});

async function devTools(method: string, parameters: object): Promise<void> {
  const session = cdp() as unknown as { send(method: string, parameters: object): Promise<void> };
  await session.send(method, { origin: location.origin, ...parameters });
}

afterEach(() => devTools('Storage.overrideQuotaForOrigin', {}));

test('writes are strict: resolved means on disk', async () => {
  const asked: (string | undefined)[] = [];
  const name = freshName();
  // oxlint-disable-next-line typescript/unbound-method -- called with its database below
  const original = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, names, mode, options) {
    const transaction = original.call(this, names, mode, options);
    // What the copy gets is on disk in the log.
    if (mode === 'readwrite' && this.name === name) asked.push(transaction.durability);
    return transaction;
  };
  try {
    const store = await openStore(name);
    await store.append([draft(store, 'a')]);
    await store.merge([{ ...draft(store, 'b'), sequence: 5 }]);
    store.close();
    await eraseLog(name);
  } finally {
    IDBDatabase.prototype.transaction = original;
  }
  expect(asked).toEqual(['strict', 'strict', 'strict']);
});

test('a database of the first version is read, sealed and written on', async () => {
  const name = freshName();
  const before = await openDB(name, 1, {
    upgrade(database) {
      const events = database.createObjectStore('events', { autoIncrement: true });
      events.createIndex('id', 'id', { unique: true });
      events.createIndex('device-sequence', ['device', 'sequence'], { unique: true });
      database.createObjectStore('meta');
    },
  });
  await before.add('meta', 'laptop', 'device');
  // As many again, of another device, so that there is something to seal.
  const { events } = backup;
  const copies = Array.from({ length: 130 }, (_, copy) =>
    events.map((event) => ({
      ...event,
      id: `${event.id} ${copy}`,
      device: `d${copy} ${event.device}`,
    })),
  );
  const log = [...events, ...copies.flat()];
  const writing = before.transaction('events', 'readwrite');
  await Promise.all(log.map((event) => writing.store.add(event)));
  await writing.done;
  before.close();

  const store = await openStore(name);
  expect(store.device).toBe('laptop');
  expect(await store.load()).toEqual({ ok: true, value: { records: log, cursor: log.length } });
  expect((await store.seal()).ok).toBe(true);
  const whole = await store.loadWhole();
  expect(whole.ok && whole.value.segments.length).toBe(1);
  expect(await store.load()).toEqual({ ok: true, value: { records: log, cursor: log.length } });
  const own = events.filter(({ device }) => device === 'laptop').length;
  expect(await store.append([draft(store, 'next')])).toMatchObject({
    ok: true,
    value: [{ sequence: own + 1 }],
  });
  store.close();
  await eraseLog(name);
});

test('a damaged segment is told, and nothing is changed', async () => {
  const name = freshName();
  const store = await openStore(name);
  const log = Array.from({ length: 5000 }, (_, index): StudyEvent => ({
    ...draft(store, `e${index}`),
    device: 'other',
    sequence: index + 1,
  }));
  expect((await store.merge(log)).ok).toBe(true);
  const raw = await openDB<never>(name);
  const [key] = (await raw.getAllKeys('segments' as never)) as number[];
  const segment = (await raw.get('segments' as never, key as never)) as unknown as {
    bytes: Uint8Array;
  };
  segment.bytes[100] = (segment.bytes[100] ?? 0) ^ 1;
  await raw.put('segments' as never, segment as never, key as never);
  const damaged = { ok: false, error: { code: 'damaged' } };
  expect(await store.load()).toMatchObject(damaged);
  expect(await store.loadWhole()).toMatchObject(damaged);
  expect(await store.merge(log)).toMatchObject(damaged);
  expect(await raw.count('segments' as never)).toBe(2);
  raw.close();
  store.close();
  await eraseLog(name);
});

test('a page and a worker write and seal at once: no number twice, nothing lost', async () => {
  const name = freshName();
  const store = await openStore(name);
  const before = Array.from({ length: 4090 }, (_, index): StudyEvent => ({
    ...draft(store, `e${index}`),
    device: 'other',
    sequence: index + 1,
  }));
  expect((await store.merge(before)).ok).toBe(true);
  const worker = new Worker(new URL('append-in-worker.ts', import.meta.url), { type: 'module' });
  const fromWorker = new Promise<readonly StudyEvent[]>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<readonly StudyEvent[]>) =>
      resolve(data),
    );
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
  const count = 40;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin
  worker.postMessage({ name, count });
  const written: StudyEvent[] = [];
  for (let done = 0; done < count; done += 1) {
    const appended = await store.append([draft(store, `page-${done}`)]);
    if (!appended.ok) throw new Error(appended.error.message);
    written.push(...appended.value);
    expect((await store.seal()).ok).toBe(true);
  }
  written.push(...(await fromWorker));
  worker.terminate();
  const numbers = written.map(({ sequence }) => sequence).sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 2 * count }, (_, index) => index + 1));
  const whole = await store.loadWhole();
  expect(whole.ok && whole.value.segments.length).toBe(1);
  const loaded = await store.load();
  const ids = loaded.ok ? loaded.value.records.map((each) => (each as StudyEvent).id) : [];
  expect(new Set(ids)).toEqual(new Set([...before, ...written].map(({ id }) => id)));
  expect(ids).toHaveLength(before.length + 2 * count);
  store.close();
  await eraseLog(name);
});

test('storage that is wiped meanwhile: what comes after is refused, not lost', async () => {
  const name = freshName();
  const store = await openStore(name);
  expect((await store.append([draft(store, 'a')])).ok).toBe(true);
  await devTools('Storage.clearDataForOrigin', { storageTypes: 'all' });
  const after = await store.append([draft(store, 'b')]);
  expect(after).toMatchObject({ ok: false, error: { code: 'closed' } });
  expect(await store.load()).toMatchObject({ ok: false, error: { code: 'closed' } });
  const again = await openStore(name);
  expect(again.device).not.toBe(store.device);
  expect(await again.load()).toEqual({ ok: true, value: { records: [], cursor: 0 } });
  again.close();
  await eraseLog(name);
});

test('no room: an error that says so, and nothing is written', async () => {
  const name = freshName();
  // Chromium remembers for half a minute how much room it found, but not across a clearing.
  await devTools('Storage.clearDataForOrigin', { storageTypes: 'all' });
  await devTools('Storage.overrideQuotaForOrigin', { quotaSize: 1_000_000 });
  const store = await openStore(name);
  await store.append([draft(store, 'a')]);
  const full = await store.append([draft(store, 'b'), draft(store, 'c', ['x'.repeat(5_000_000)])]);
  expect(full).toMatchObject({ ok: false, error: { code: 'quota' } });
  await devTools('Storage.overrideQuotaForOrigin', {});
  expect(await store.load()).toMatchObject({ ok: true, value: { records: [{ id: 'a' }] } });
  expect(await store.append([draft(store, 'b')])).toMatchObject({
    ok: true,
    value: [{ sequence: 2 }],
  });
  store.close();
  await eraseLog(name);
});

test('a newer version in another tab ends this connection, which then says so', async () => {
  const name = freshName();
  const store = await openStore(name);
  const newer = await openDB(name, schemaVersion + 1);
  expect(await store.append([draft(store, 'a')])).toMatchObject({
    ok: false,
    error: { code: 'closed' },
  });
  expect(await openIndexedDbStore({ name, newId })).toMatchObject({
    ok: false,
    error: { code: 'outdated' },
  });
  newer.close();
  await eraseLog(name);
});

test('an older version that does not let go blocks, and opening says so', async () => {
  const name = freshName();
  // A tab that ignores the wish of others to upgrade.
  const older = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('not opened')));
  });
  expect(await connect(name, schemaVersion + 1)).toMatchObject({
    ok: false,
    error: { code: 'blocked' },
  });
  older.close();
  await eraseLog(name);
});
