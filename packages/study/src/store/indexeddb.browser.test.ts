import { deleteDB, openDB } from 'idb';
import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import type { EventDraft } from '../log/event.ts';
import { connect } from './connect.ts';
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
  return { open: () => openStore(name), remove: () => deleteDB(name) };
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
  // oxlint-disable-next-line typescript/unbound-method -- called with its database below
  const original = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, names, mode, options) {
    const transaction = original.call(this, names, mode, options);
    if (mode === 'readwrite') asked.push(transaction.durability);
    return transaction;
  };
  try {
    const name = freshName();
    const store = await openStore(name);
    await store.append([draft(store, 'a')]);
    await store.merge([{ ...draft(store, 'b'), sequence: 5 }]);
    store.close();
    await deleteDB(name);
  } finally {
    IDBDatabase.prototype.transaction = original;
  }
  expect(asked).toEqual(['strict', 'strict', 'strict']);
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
  await deleteDB(name);
});

test('a newer version in another tab ends this connection, which then says so', async () => {
  const name = freshName();
  const store = await openStore(name);
  const newer = await openDB(name, 2);
  expect(await store.append([draft(store, 'a')])).toMatchObject({
    ok: false,
    error: { code: 'closed' },
  });
  expect(await openIndexedDbStore({ name, newId })).toMatchObject({
    ok: false,
    error: { code: 'outdated' },
  });
  newer.close();
  await deleteDB(name);
});

test('an older version that does not let go blocks, and opening says so', async () => {
  const name = freshName();
  // A tab that ignores the wish of others to upgrade.
  const older = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('not opened')));
  });
  expect(await connect(name, 2)).toMatchObject({ ok: false, error: { code: 'blocked' } });
  older.close();
  await deleteDB(name);
});
