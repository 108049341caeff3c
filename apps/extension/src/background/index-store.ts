import type { Database } from '../database/database.ts';
import type { StoredIndex } from '../database/schema.ts';

/** Where the compiled index is kept while the worker sleeps. Every operation may reject with a `StoreFailure`. */
export interface IndexStore {
  load(): Promise<StoredIndex | undefined>;
  save(stored: StoredIndex): Promise<void>;
}

export function createIndexStore(database: Database): IndexStore {
  return {
    load: () => database.run((db) => db.get('index', 'current')),
    save: (stored) =>
      database.write(['index'], async (transaction) => {
        await transaction.objectStore('index').put(stored, 'current');
      }),
  };
}
