import type { Pack, PackId } from '@backgrounder/model';
import { failure, success, type Result } from '@backgrounder/study';
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction } from 'idb';
import type { PackFailure } from './added-pack.ts';
import type { CardWords, PackedPack, PackReader, StudiedPack } from './studied-pack.ts';

export const packsDatabaseName = 'backgrounder-packs';

/** Names in this schema are permanent: they are on learners' disks. */
interface PacksDatabase extends DBSchema {
  /** What is read at every start. */
  heads: { key: PackId; value: StudiedPack };
  /** By pack, time of adding and number; JSON: a text is read faster than records. */
  words: { key: [PackId, number, number]; value: string };
  sources: { key: PackId; value: Pack['sources'] };
  facts: { key: PackId; value: Pack };
  /** As the author wrote it: what later versions of the app make cards of anew. */
  texts: { key: PackId; value: string };
}

/** A pack with all that is kept of it. */
export interface KeptPack extends PackedPack {
  readonly facts: Pack;
  readonly text: string;
}

/** The packs that the learner added, in this browser. */
export interface AddedPacks extends PackReader {
  heads(): Promise<readonly StudiedPack[]>;
  readFacts(pack: PackId): Promise<Pack | undefined>;
  /** Puts the pack in place of the one with its id. */
  put(pack: KeptPack): Promise<Result<void, PackFailure>>;
  /** Gives what was removed. */
  remove(pack: PackId): Promise<Result<KeptPack | undefined, PackFailure>>;
  close(): void;
}

const stores = ['heads', 'words', 'sources', 'facts', 'texts'] as const;

/** Rejects where this browser keeps nothing. */
export async function openAddedPacks(name = packsDatabaseName): Promise<AddedPacks> {
  const database = await openDB<PacksDatabase>(name, 1, {
    upgrade: (made) => {
      for (const store of stores) made.createObjectStore(store);
    },
    // A newer version in another tab must not wait for this one.
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
  const piecesOf = (pack: PackId) => IDBKeyRange.bound([pack], [pack, []]);
  return {
    heads: () => database.getAll('heads'),
    async readPiece({ id, added }, piece) {
      const text = await database.get('words', [id, added?.at ?? 0, piece]);
      if (text === undefined) throw new Error(`${id} has no piece ${piece}`);
      return JSON.parse(text) as readonly CardWords[];
    },
    readSources: async ({ id }) => (await database.get('sources', id)) ?? [],
    readFacts: (pack) => database.get('facts', pack),
    put: ({ head, pieces, sources, facts, text }) =>
      written(database, async (transaction) => {
        const words = transaction.objectStore('words');
        await Promise.all([
          transaction.objectStore('heads').put(head, head.id),
          transaction.objectStore('sources').put(sources, head.id),
          transaction.objectStore('facts').put(facts, head.id),
          transaction.objectStore('texts').put(text, head.id),
          words.delete(piecesOf(head.id)),
          ...pieces.map((piece, at) =>
            words.put(JSON.stringify(piece), [head.id, head.added?.at ?? 0, at]),
          ),
        ]);
      }),
    remove: (pack) =>
      written(database, async (transaction) => {
        const words = transaction.objectStore('words');
        const [head, pieces, sources = [], facts, text] = await Promise.all([
          transaction.objectStore('heads').get(pack),
          words.getAll(piecesOf(pack)),
          transaction.objectStore('sources').get(pack),
          transaction.objectStore('facts').get(pack),
          transaction.objectStore('texts').get(pack),
        ]);
        if (!head || !facts || text === undefined) return undefined;
        await Promise.all([
          ...(['heads', 'sources', 'facts', 'texts'] as const).map((store) =>
            transaction.objectStore(store).delete(pack),
          ),
          words.delete(piecesOf(pack)),
        ]);
        const read = pieces.map((piece) => JSON.parse(piece) as readonly CardWords[]);
        return { head, pieces: read, sources, facts, text };
      }),
    close: () => database.close(),
  };
}

type Writing = IDBPTransaction<PacksDatabase, typeof stores, 'readwrite'>;

/** All of the work or nothing of it, on disk. */
async function written<T>(
  database: IDBPDatabase<PacksDatabase>,
  work: (transaction: Writing) => Promise<T>,
): Promise<Result<T, PackFailure>> {
  try {
    const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
    const [value] = await Promise.all([work(transaction), transaction.done]);
    return success(value);
  } catch (cause) {
    const isFull = cause instanceof DOMException && cause.name === 'QuotaExceededError';
    return failure({ kind: isFull ? 'quota' : 'failed' });
  }
}
