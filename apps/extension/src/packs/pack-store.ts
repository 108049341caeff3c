import { formatPack, parsePack, type Pack, type PackId } from '@backgrounder/model';
import { compareVersions, mergePacks } from '@backgrounder/model/merge';
import type { Database } from '../database/database.ts';
import type { IDBPTransaction } from 'idb';
import type { AddedPack, ExtensionSchema } from '../database/schema.ts';

export type PackOrigin =
  | { readonly kind: 'built-in' }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'url'; readonly url: string };

export interface InstalledPack extends AddedPack {
  /** Whether pages are explained with it. */
  readonly isOn: boolean;
}

export interface RemovedPack {
  readonly pack: Pack;
  readonly text: string;
  readonly origin: PackOrigin;
}

/** The packs that come with the extension and those that were added. Every operation may reject with a `StoreFailure`. */
export interface PackStore {
  /** Built-in ones first. Of packs with one id the newest; of one version the one that was added. */
  list(): Promise<readonly InstalledPack[]>;
  /**
   * Adds a pack in place of the one with its id, if there is one, and switches it on. `replaced` is that
   * one's version. A built-in pack that is newer stays the one that is used.
   * @param text as the author wrote it
   */
  add(pack: Pack, text: string, origin: PackOrigin): Promise<{ readonly replaced?: string }>;
  /**
   * Resolves to what `add` takes to undo it; to `undefined` where no such pack was added. Built-in packs can
   * only be switched off.
   */
  remove(id: PackId): Promise<RemovedPack | undefined>;
  setOn(id: PackId, isOn: boolean): Promise<void>;
  /** Those that are on, made fit for use together. */
  load(): Promise<readonly Pack[]>;
  /** The text of an added pack, as its author wrote it. */
  text(id: PackId): Promise<string | undefined>;
  /** Grows with every change of what `load` gives. */
  revision(): Promise<number>;
  /** What `load` gives, with its revision. */
  read(): Promise<{ readonly revision: number; readonly packs: readonly Pack[] }>;
  /**
   * After an update: packs are read anew, and those that this version cannot read are switched off. The
   * revision grows, since built-in packs may be others.
   */
  renew(): Promise<void>;
}

export interface PackStoreSource {
  readonly database: Database;
  readonly builtIn: readonly Pack[];
  /** Tells the background, once a change is on disk. */
  readonly announce: (revision: number) => Promise<void>;
  /** Milliseconds since the epoch: `Date.now`. */
  readonly clock: () => number;
}

const stores = ['packs', 'parsed-packs', 'pack-sources', 'packs-off', 'meta'] as const;
type Writing = IDBPTransaction<ExtensionSchema, typeof stores, 'readwrite'>;

export function createPackStore({
  database,
  builtIn,
  announce,
  clock,
}: PackStoreSource): PackStore {
  const builtInOf = (id: PackId): Pack | undefined => builtIn.find((one) => one.id === id);

  /** Does the work and raises the revision in one transaction, then announces it. */
  const change = async <T>(work: (transaction: Writing) => Promise<T>): Promise<T> => {
    const [value, revision] = await database.write(stores, async (transaction) => {
      const value = await work(transaction);
      const meta = transaction.objectStore('meta');
      const revision = ((await meta.get('packs-revision')) ?? 0) + 1;
      await meta.put(revision, 'packs-revision');
      return [value, revision] as const;
    });
    await announce(revision);
    return value;
  };

  const read: PackStore['read'] = () =>
    database.run(async (db) => {
      const transaction = db.transaction(['parsed-packs', 'packs-off', 'meta']);
      const [revision = 0, added, off] = await Promise.all([
        transaction.objectStore('meta').get('packs-revision'),
        transaction.objectStore('parsed-packs').getAll(),
        transaction.objectStore('packs-off').getAllKeys(),
        transaction.done,
      ]);
      const packs = [...builtIn.filter((pack) => !isReplaced(pack, added)), ...added];
      return { revision, packs: mergePacks(packs.filter(({ id }) => !off.includes(id))).packs };
    });

  return {
    read,
    load: async () => (await read()).packs,
    revision: () => database.run(async (db) => (await db.get('meta', 'packs-revision')) ?? 0),
    text: (id) => database.run(async (db) => (await db.get('pack-sources', id))?.text),
    list: () =>
      database.run(async (db) => {
        const transaction = db.transaction(['packs', 'packs-off']);
        const [added, off] = await Promise.all([
          transaction.objectStore('packs').getAll(),
          transaction.objectStore('packs-off').getAllKeys(),
          transaction.done,
        ]);
        const used = added.filter((one) => {
          const own = builtInOf(one.id);
          return !own || isReplaced(own, [one]);
        });
        return [
          ...builtIn
            .filter((pack) => !isReplaced(pack, added))
            .map((pack) => headOf(pack, { kind: 'built-in' }, 0)),
          ...used.toSorted((a, b) => a.added - b.added),
        ].map((pack) => ({ ...pack, isOn: !off.includes(pack.id) }));
      }),
    add: (pack, text, origin) =>
      change(async (transaction) => {
        const packs = transaction.objectStore('packs');
        const before = (await packs.get(pack.id)) ?? builtInOf(pack.id);
        await Promise.all([
          packs.put(headOf(pack, origin, clock())),
          transaction.objectStore('parsed-packs').put(pack, pack.id),
          transaction.objectStore('pack-sources').put({ text, written: formatPack(pack) }, pack.id),
          transaction.objectStore('packs-off').delete(pack.id),
        ]);
        return before ? { replaced: before.version } : {};
      }),
    remove: (id) =>
      change(async (transaction) => {
        const [heads, parsed, sources] = [
          transaction.objectStore('packs'),
          transaction.objectStore('parsed-packs'),
          transaction.objectStore('pack-sources'),
        ];
        const [head, pack, source] = await Promise.all([
          heads.get(id),
          parsed.get(id),
          sources.get(id),
        ]);
        if (!head || !pack || !source) return undefined;
        await Promise.all([
          heads.delete(id),
          parsed.delete(id),
          sources.delete(id),
          transaction.objectStore('packs-off').delete(id),
        ]);
        return { pack, text: source.text, origin: head.origin };
      }),
    setOn: (id, isOn) =>
      change(async (transaction) => {
        const off = transaction.objectStore('packs-off');
        await (isOn ? off.delete(id) : off.put(id, id));
      }),
    renew: () =>
      change(async (transaction) => {
        const sources = transaction.objectStore('pack-sources');
        for (const id of await sources.getAllKeys()) {
          const parsed = parsePack((await sources.get(id))!.written);
          await (parsed.ok
            ? transaction.objectStore('parsed-packs').put(parsed.pack, id)
            : transaction.objectStore('packs-off').put(id, id));
        }
      }),
  };
}

/** Whether a built-in pack gives way to an added one of its id, which is as new or newer. */
function isReplaced(
  { id, version }: Pack,
  added: readonly Pick<Pack, 'id' | 'version'>[],
): boolean {
  return added.some((one) => one.id === id && compareVersions(one.version, version) >= 0);
}

function headOf(pack: Pack, origin: PackOrigin, added: number): AddedPack {
  const { id, title, version, language, facts, entities } = pack;
  return {
    id,
    title,
    version,
    language,
    facts: facts.length,
    entities: entities.length,
    origin,
    added,
  };
}
