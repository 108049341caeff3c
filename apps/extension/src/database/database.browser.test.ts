import { deleteDB, openDB } from 'idb';
import { afterEach, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { createReportStore } from '../reports/report-store.ts';
import { createDatabase } from './database.ts';
import { migrations } from './schema.ts';

const freshName = (): string => `extension-${crypto.randomUUID()}`;
const report = { kind: 'other', quote: 'words', address: 'https://a.example/', at: 1 } as const;

async function devTools(method: string, given: object): Promise<void> {
  const session = cdp() as unknown as { send(method: string, given: object): Promise<void> };
  await session.send(method, { origin: location.origin, ...given });
}

afterEach(() => devTools('Storage.overrideQuotaForOrigin', {}));

it('makes version 1 with these stores, and keeps its name', async () => {
  const name = freshName();
  const database = createDatabase(name);
  const made = await database.run((db) => Promise.resolve([db.version, [...db.objectStoreNames]]));
  database.close();
  await deleteDB(name);
  expect(made).toEqual([
    1,
    ['index', 'meta', 'packs', 'packs-off', 'pack-sources', 'parsed-packs', 'reports'].sort(),
  ]);
});

it('keeps what is there when a version is added', async () => {
  const name = freshName();
  const before = createDatabase(name);
  await createReportStore(before).add(report);
  before.close();
  const after = createDatabase(name, [
    ...migrations,
    (db) => void db.createObjectStore('later' as never),
  ]);
  expect(await createReportStore(after).list()).toEqual([{ ...report, number: 1 }]);
  expect(await after.run((db) => Promise.resolve(db.version))).toBe(migrations.length + 1);
  after.close();
  await deleteDB(name);
});

it('gives way to a newer version, and is outdated then', async () => {
  const name = freshName();
  const old = createReportStore(createDatabase(name));
  await old.add(report);
  const newer = await openDB(name, migrations.length + 1);
  await expect(old.list()).rejects.toMatchObject({ name: 'StoreFailure', code: 'outdated' });
  newer.close();
  await deleteDB(name);
});

it('is blocked by a page that does not give way, and works once it has closed', async () => {
  const name = freshName();
  const stubborn = await openDB(name, 1, { upgrade: (db) => void migrations[0]?.(db as never) });
  const database = createDatabase(name, [...migrations, () => undefined]);
  const reports = createReportStore(database);
  await expect(reports.add(report)).rejects.toMatchObject({ code: 'blocked' });
  stubborn.close();
  await reports.add(report);
  expect(await reports.list()).toHaveLength(1);
  database.close();
  await deleteDB(name);
});

it('opens again after it was closed', async () => {
  const name = freshName();
  const database = createDatabase(name);
  const reports = createReportStore(database);
  await reports.add(report);
  database.close();
  expect(await reports.list()).toHaveLength(1);
  database.close();
  await deleteDB(name);
});

it('says that there is no room, and has changed nothing', async () => {
  const name = freshName();
  // Chromium remembers for half a minute how much room it found, but not across a clearing.
  await devTools('Storage.clearDataForOrigin', { storageTypes: 'all' });
  await devTools('Storage.overrideQuotaForOrigin', { quotaSize: 1_000_000 });
  const database = createDatabase(name);
  const reports = createReportStore(database);
  await reports.add(report);
  const whole = { ...report, note: 'n'.repeat(5_000_000) };
  await expect(reports.add(whole)).rejects.toMatchObject({ code: 'quota' });
  await devTools('Storage.overrideQuotaForOrigin', {});
  expect(await reports.list()).toHaveLength(1);
  database.close();
  await deleteDB(name);
});

it('takes back all of a work that fails in the middle', async () => {
  const name = freshName();
  const database = createDatabase(name);
  const failing = database.write(['reports'], async (transaction) => {
    await transaction.objectStore('reports').add(report);
    throw new Error('in the middle');
  });
  await expect(failing).rejects.toMatchObject({ code: 'failed' });
  expect(await createReportStore(database).list()).toEqual([]);
  database.close();
  await deleteDB(name);
});
