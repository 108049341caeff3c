import { wrap, type DBSchema, type IDBPDatabase } from 'idb';
import type { StudyEvent } from '../log/event.ts';
import { failure, success, type Result } from '../result.ts';
import type { StoredSnapshot, StoreError } from './log-store.ts';
import { blockedError, openErrorOf } from './store-errors.ts';

/** Names in this schema are permanent: they are on learners' disks. */
interface StudyDatabase extends DBSchema {
  /** Keyed by arrival: 1, 2, 3 … without gaps, going on after the segments. */
  events: {
    key: number;
    value: StudyEvent;
    indexes: { id: string; 'device-sequence': [string, number] };
  };
  /** Sealed records, keyed by the arrival of the last one. */
  segments: { key: number; value: SealedRecords };
  /**
   * `device`: this storage's own id, a string; `sealed`: what the segments hold, absent where there
   * are none; `backup-folder`: where the learner wants backup files.
   */
  meta: {
    key: 'device' | 'sealed' | 'backup-folder';
    value: string | Sealed | FileSystemDirectoryHandle;
  };
  /** What could be made again from the log. */
  cache: { key: 'snapshot'; value: StoredSnapshot };
}

export interface SealedRecords {
  /** Arrival of the first of them; no arrival between it and the last is missing. */
  readonly first: number;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

export interface Sealed {
  /** Arrival of the last sealed record. */
  readonly last: number;
  /** Per device the highest number that is sealed. */
  readonly sequences: Readonly<Record<string, number>>;
}

/**
 * Version 1 had `events` and `meta` alone, and all records in `events`, where they stay until they
 * are sealed.
 */
const versions: readonly ((database: IDBPDatabase<StudyDatabase>) => void)[] = [
  (database) => {
    const events = database.createObjectStore('events', { autoIncrement: true });
    events.createIndex('id', 'id', { unique: true });
    events.createIndex('device-sequence', ['device', 'sequence'], { unique: true });
    database.createObjectStore('meta');
  },
  (database) => {
    database.createObjectStore('segments');
    database.createObjectStore('cache');
  },
];
export const schemaVersion = versions.length;

export type Database = IDBPDatabase<StudyDatabase>;

export interface Connection {
  readonly db: Database;
  readonly isOpen: () => boolean;
}

/** Opens the database, making or upgrading it where need be. */
export async function connect(
  name: string,
  version = schemaVersion,
  databases: IDBFactory = indexedDB,
): Promise<Result<Connection, StoreError>> {
  let open = true;
  let giveUp: (error: StoreError) => void = () => {};
  const blocked = new Promise<Result<Connection, StoreError>>((resolve) => {
    giveUp = (error) => resolve(failure(error));
  });
  let gaveUp = false;

  const connecting = (async (): Promise<Result<Connection, StoreError>> => {
    try {
      const request = databases.open(name, version);
      request.addEventListener('upgradeneeded', ({ oldVersion }) => {
        const made = wrap(request.result) as unknown as Database;
        for (const step of versions.slice(oldVersion)) step(made);
      });
      request.addEventListener('blocked', () => {
        gaveUp = true;
        giveUp(blockedError());
      });
      const db = (await wrap(request)) as unknown as Database;
      db.addEventListener('versionchange', () => {
        // A newer version in another tab must not wait for this one.
        open = false;
        db.close();
      });
      db.addEventListener('close', () => {
        open = false;
      });
      if (gaveUp) db.close();
      return success({ db, isOpen: () => open });
    } catch (cause) {
      return failure(openErrorOf(cause));
    }
  })();
  return Promise.race([connecting, blocked]);
}
