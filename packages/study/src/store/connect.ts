import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { StudyEvent } from '../log/event.ts';
import { failure, success, type Result } from '../result.ts';
import type { StoreError } from './log-store.ts';
import { blockedError, openErrorOf } from './store-errors.ts';

/** Names in this schema are permanent: they are on learners' disks. */
interface StudyDatabase extends DBSchema {
  /** Keyed by arrival: 1, 2, 3 … */
  events: {
    key: number;
    value: StudyEvent;
    indexes: { id: string; 'device-sequence': [string, number] };
  };
  /** `device`: this storage's own id. */
  meta: { key: 'device'; value: string };
}

export type Database = IDBPDatabase<StudyDatabase>;

export interface Connection {
  readonly db: Database;
  readonly isOpen: () => boolean;
}

/** Opens the database, making or upgrading it where need be. */
export async function connect(
  name: string,
  version: number,
): Promise<Result<Connection, StoreError>> {
  let open = true;
  let giveUp: (error: StoreError) => void = () => {};
  const blocked = new Promise<Result<Connection, StoreError>>((resolve) => {
    giveUp = (error) => resolve(failure(error));
  });
  let gaveUp = false;

  const connecting = (async (): Promise<Result<Connection, StoreError>> => {
    try {
      const db = await openDB<StudyDatabase>(name, version, {
        upgrade(database, from) {
          if (from >= 1) return;
          const events = database.createObjectStore('events', { autoIncrement: true });
          events.createIndex('id', 'id', { unique: true });
          events.createIndex('device-sequence', ['device', 'sequence'], { unique: true });
          database.createObjectStore('meta');
        },
        blocked() {
          gaveUp = true;
          giveUp(blockedError());
        },
        blocking(_, __, event) {
          // A newer version in another tab must not wait for this one.
          open = false;
          (event.target as IDBDatabase).close();
        },
        terminated() {
          open = false;
        },
      });
      if (gaveUp) db.close();
      return success({ db, isOpen: () => open });
    } catch (cause) {
      return failure(openErrorOf(cause));
    }
  })();
  return Promise.race([connecting, blocked]);
}
