import { openDB, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import { databaseName, migrations, type ExtensionSchema } from './schema.ts';
import { openFailureOf, StoreFailure, storeFailureOf } from './store-failure.ts';

/** The extension's own database, opened when it is first needed and again whenever it was closed. */
export interface Database {
  /** Rejects with a `StoreFailure`, and with nothing else. */
  run<T>(work: (database: IDBPDatabase<ExtensionSchema>) => Promise<T>): Promise<T>;
  /** Does all of the work or nothing of it, and resolves once it is on disk; else as `run`. */
  write<const N extends readonly StoreName[], T>(
    stores: N,
    work: (transaction: IDBPTransaction<ExtensionSchema, N, 'readwrite'>) => Promise<T>,
  ): Promise<T>;
  close(): void;
}

type StoreName = StoreNames<ExtensionSchema>;

export function createDatabase(name = databaseName, steps = migrations): Database {
  let connection: Promise<IDBPDatabase<ExtensionSchema>> | undefined;
  const forget = (): void => {
    connection = undefined;
  };
  const connect = (): Promise<IDBPDatabase<ExtensionSchema>> => {
    if (connection) return connection;
    const opening = open(name, steps, forget);
    connection = opening;
    // What did not open is tried again the next time.
    opening.catch(forget);
    return opening;
  };
  const run: Database['run'] = async (work) => {
    const database = await connect();
    try {
      return await work(database);
    } catch (cause) {
      throw storeFailureOf(cause);
    }
  };
  return {
    run,
    write: (stores, work) =>
      run(async (database) => {
        const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
        const ended = transaction.done.then(
          () => undefined,
          (cause: unknown) => ({ cause }),
        );
        try {
          const value = await work(transaction);
          const failed = await ended;
          if (failed) throw failed.cause;
          return value;
        } catch (cause) {
          abort(transaction);
          const failed = await ended;
          // Where a request failed only because the transaction did, the transaction knows why.
          throw failed && isAbort(cause) ? failed.cause : cause;
        }
      }),
    close: () => {
      void connection?.then(
        (database) => database.close(),
        () => undefined,
      );
      forget();
    },
  };
}

function isAbort(cause: unknown): boolean {
  return cause instanceof DOMException && cause.name === 'AbortError';
}

function abort(transaction: { abort(): void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already.
  }
}

function open(
  name: string,
  steps: typeof migrations,
  forget: () => void,
): Promise<IDBPDatabase<ExtensionSchema>> {
  return new Promise((resolve, reject) => {
    let gaveUp = false;
    openDB<ExtensionSchema>(name, steps.length, {
      upgrade: (database, from) => {
        for (const migrate of steps.slice(from)) migrate(database);
      },
      blocked: () => {
        gaveUp = true;
        reject(new StoreFailure('blocked'));
      },
      blocking: (_, __, event) => {
        // A newer version must not wait for this one.
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    }).then(
      (database) => {
        if (gaveUp) database.close();
        else resolve(database);
      },
      (cause: unknown) => reject(openFailureOf(cause)),
    );
  });
}
