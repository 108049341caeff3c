import { formatPack, parsePack, type Pack } from '@backgrounder/model';
import { builtInPacks } from '@backgrounder/model/packs';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDatabase, type Database } from '../database/database.ts';
import { createPackStore, type PackStore } from './pack-store.ts';

const [july, restrictions] = builtInPacks as [Pack, Pack];
const file = { kind: 'file', name: 'quay.yaml' } as const;
const quay = packOf('quay', '1.0.0');

function packOf(id: string, version: string): Pack {
  const parsed = parsePack({
    format: 1,
    id,
    version,
    title: `The ${id}`,
    language: 'en',
    summary: 'A dispute over a quay.',
    licence: 'CC0-1.0',
    authors: ['Backgrounder'],
    sources: { paper: { title: 'The Paper', publisher: 'The Paper', published: '2023-07-01' } },
    entities: { quay: { kind: 'place', name: 'Old Quay', description: 'A quay.' } },
    facts: {},
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.pack;
}

let name: string;
let database: Database;
let store: PackStore;
let announced: number[];

function open(builtIn: readonly Pack[] = builtInPacks): PackStore {
  return createPackStore({
    database,
    builtIn,
    announce: (revision) => {
      announced.push(revision);
      return Promise.resolve();
    },
    clock: () => 1000,
  });
}

beforeEach(() => {
  name = `packs-${crypto.randomUUID()}`;
  database = createDatabase(name);
  announced = [];
  store = open();
});

afterEach(async () => {
  database.close();
  await deleteDB(name);
});

const ids = (packs: readonly { readonly id: string }[]): string[] => packs.map(({ id }) => id);

it('begins with the built-in packs, all on', async () => {
  const listed = await store.list();
  expect(ids(listed)).toEqual([july.id, restrictions.id]);
  expect(listed[0]).toMatchObject({
    title: july.title,
    facts: july.facts.length,
    origin: { kind: 'built-in' },
    isOn: true,
  });
  expect(ids(await store.load())).toEqual(ids(builtInPacks));
  expect(await store.revision()).toBe(0);
});

it('keeps an added pack with its text', async () => {
  expect(await store.add(quay, 'id: quay', file)).toEqual({});
  database.close();
  expect(await store.list()).toContainEqual({
    id: 'quay',
    title: 'The quay',
    version: '1.0.0',
    language: 'en',
    facts: 0,
    entities: 1,
    origin: file,
    added: 1000,
    isOn: true,
  });
  expect((await store.load()).find(({ id }) => id === 'quay')).toEqual(quay);
  expect(await store.text('quay')).toBe('id: quay');
});

it('replaces a pack by that of another version, and gives back what it removes', async () => {
  await store.add(quay, 'one', file);
  const next = packOf('quay', '1.1.0');
  expect(await store.add(next, 'two', file)).toEqual({ replaced: '1.0.0' });
  expect(await store.remove('quay')).toEqual({ pack: next, text: 'two', origin: file });
  expect(await store.remove('quay')).toBeUndefined();
  expect(ids(await store.list())).not.toContain('quay');
  expect(await store.text('quay')).toBeUndefined();
});

it('uses an added pack in place of a built-in one until that is newer', async () => {
  const same = packOf(july.id, july.version);
  expect(await store.add(same, 'own', file)).toEqual({ replaced: july.version });
  expect((await store.list()).filter(({ id }) => id === july.id)).toMatchObject([{ origin: file }]);
  expect((await store.load()).find(({ id }) => id === july.id)).toEqual(same);

  const updated = open([{ ...july, version: '99.0.0' }, restrictions]);
  const listed = (await updated.list()).filter(({ id }) => id === july.id);
  expect(listed).toMatchObject([{ version: '99.0.0', origin: { kind: 'built-in' } }]);
  expect((await updated.load()).map(({ version }) => version)).toEqual([
    '99.0.0',
    restrictions.version,
  ]);
});

it('leaves out what is switched off, and switches on what is added anew', async () => {
  await store.setOn(july.id, false);
  await store.add(quay, '', file);
  await store.setOn('quay', false);
  expect((await store.list()).map(({ isOn }) => isOn)).toEqual([false, true, false]);
  expect(ids(await store.load())).toEqual([restrictions.id]);
  await store.add(quay, '', file);
  await store.setOn(july.id, true);
  expect(ids(await store.load())).toEqual([july.id, restrictions.id, 'quay']);
});

it('merges what is one entity', async () => {
  const [first] = restrictions.entities.filter(({ sameAs }) => sameAs.length > 0);
  const other: Pack = {
    ...quay,
    entities: [{ ...quay.entities[0]!, id: 'another-name', sameAs: first!.sameAs }],
  };
  await store.add(other, '', file);
  const loaded = (await store.load()).find(({ id }) => id === 'quay');
  expect(ids(loaded!.entities)).toEqual([first!.id]);
});

it('announces every change with a higher revision', async () => {
  await Promise.all([store.add(quay, '', file), store.setOn(july.id, false)]);
  await store.remove('quay');
  expect(announced.toSorted()).toEqual([1, 2, 3]);
  expect(await store.read()).toMatchObject({ revision: 3 });
});

it('reads packs anew after an update, and switches off what cannot be read', async () => {
  await store.add(quay, '', file);
  await store.add(packOf('pier', '1.0.0'), '', file);
  await database.write(['parsed-packs', 'pack-sources'], async (transaction) => {
    const old = { ...quay, title: 'As an older version parsed it' };
    await transaction.objectStore('parsed-packs').put(old, 'quay');
    const source = { text: '', written: { ...(formatPack(quay) as object), format: 99 } };
    await transaction.objectStore('pack-sources').put(source, 'pier');
  });
  await store.renew();
  expect((await store.load()).find(({ id }) => id === 'quay')).toEqual(quay);
  expect((await store.list()).filter(({ isOn }) => !isOn)).toMatchObject([{ id: 'pier' }]);
  expect(announced).toEqual([1, 2, 3]);
});
