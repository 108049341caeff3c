import { formatPack, type Pack } from '@backgrounder/model';
import { findCandidates } from '@backgrounder/model/match';
import { builtInPacks } from '@backgrounder/model/packs';
import { deleteDB } from 'idb';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { createDatabase, type Database } from '../database/database.ts';
import { parseStoredNames, type StoredNames } from '../gate/gate.ts';
import { createPackStore, type PackStore } from '../packs/pack-store.ts';
import { createIndexStore } from './index-store.ts';
import { libraryLoader, type Library } from './library.ts';

let name: string;
let database: Database;
let packs: PackStore;
let reads: number;
let names: StoredNames[];
let saveNames: (given: StoredNames) => Promise<void>;

/** A worker that has just begun: nothing in memory. */
function wake(): () => Promise<Library> {
  return libraryLoader({
    packs: {
      revision: () => packs.revision(),
      read: () => {
        reads += 1;
        return packs.read();
      },
    },
    indexes: createIndexStore(database),
    saveNames: (given) => saveNames(given),
  });
}

beforeEach(() => {
  name = `library-${crypto.randomUUID()}`;
  database = createDatabase(name);
  packs = createPackStore({
    database,
    builtIn: builtInPacks,
    announce: () => Promise.resolve(),
    clock: () => 1,
  });
  reads = 0;
  names = [];
  saveNames = (given) => {
    names.push(given);
    return Promise.resolve();
  };
});

afterEach(async () => {
  database.close();
  await deleteDB(name);
});

const finds = ({ index }: Library, text: string): boolean => findCandidates(index, text).length > 0;
const file = { kind: 'file', name: 'a.json' } as const;

it('compiles once, and loads what it compiled on every later wake', async () => {
  const first = await wake()();
  expect(finds(first, 'Janet Yellen said so')).toBe(true);
  const stored = await createIndexStore(database).load();
  const again = await wake()();
  expect(finds(again, 'Janet Yellen said so')).toBe(true);
  expect(stored?.revision).toBe(0);
  // The names are saved with each compiling, and with nothing else.
  expect(names).toHaveLength(1);
  expect(names[0]).toMatchObject({ version: 3, revision: 0 });
  expect(parseStoredNames(names[0]).names.length).toBeGreaterThan(100);
});

it('loads once for all that ask at once, and not again while the worker lives', async () => {
  const library = wake();
  const [one, other] = await Promise.all([library(), library(), library()]);
  expect(one).toBe(other);
  expect(await library()).toBe(one);
  expect(reads).toBe(1);
});

it('compiles anew after the packs have changed, in this worker and in the next', async () => {
  const library = wake();
  await library();
  await packs.setOn(builtInPacks[0]!.id, false);
  const { revision, packs: used } = await library();
  expect([revision, used.length]).toEqual([1, builtInPacks.length - 1]);
  expect(names.map((one) => one.revision)).toEqual([0, 1]);
  await packs.setOn(builtInPacks[0]!.id, true);
  expect(await wake()()).toMatchObject({ revision: 2 });
  expect(names.map((one) => one.revision)).toEqual([0, 1, 2]);
});

it('is of the packs as they are once it is there, though they change meanwhile', async () => {
  const library = wake();
  const loading = library();
  await packs.setOn(builtInPacks[0]!.id, false);
  await loading;
  expect(await library()).toMatchObject({ revision: 1 });
});

it.each<[string, (buffer: ArrayBuffer) => ArrayBuffer]>([
  ['is cut short', (buffer) => buffer.slice(0, buffer.byteLength - 8)],
  [
    'is damaged',
    (buffer) => {
      new Int32Array(buffer)[200]! ^= 1;
      return buffer;
    },
  ],
  ['is no index', () => new ArrayBuffer(64)],
])('compiles anew where what is stored %s', async (_, spoil) => {
  await wake()();
  const indexes = createIndexStore(database);
  const stored = (await indexes.load())!;
  await indexes.save({ ...stored, buffer: spoil(stored.buffer) });
  expect(finds(await wake()(), 'Janet Yellen said so')).toBe(true);
  expect(names).toHaveLength(2);
  await wake()();
  expect(names).toHaveLength(2);
});

it('compiles anew for a pack that another has replaced under the same version', async () => {
  const [pack] = builtInPacks as [Pack];
  await packs.add(pack, JSON.stringify(formatPack(pack)), file);
  await wake()();
  const renamed = pack.entities.map((entity, at) =>
    at === 0 ? { ...entity, name: 'Quincy Quay' } : entity,
  );
  await packs.add({ ...pack, entities: renamed }, '', file);
  const { packs: used } = await wake()();
  expect(used.find(({ id }) => id === pack.id)?.entities[0]?.name).toBe('Quincy Quay');
  expect(names).toHaveLength(2);
});

it('finishes on the next wake what a death of the worker cut off', async () => {
  saveNames = () => Promise.reject(new Error('the worker died'));
  expect(finds(await wake()(), 'Janet Yellen said so')).toBe(true);
  expect(await createIndexStore(database).load()).toBeUndefined();
  saveNames = (given) => {
    names.push(given);
    return Promise.resolve();
  };
  await wake()();
  expect(names).toHaveLength(1);
  expect(await createIndexStore(database).load()).toBeDefined();
});

it('rejects with what is the matter, and works once that is over', async () => {
  const library = wake();
  const stubborn = createDatabase(name, [() => undefined, () => undefined]);
  await stubborn.run(() => Promise.resolve());
  await expect(library()).rejects.toMatchObject({ name: 'StoreFailure', code: 'outdated' });
  stubborn.close();
  await deleteDB(name);
  expect(finds(await library(), 'Janet Yellen said so')).toBe(true);
});
