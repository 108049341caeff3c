import type { StudyEvent } from '../log/event.ts';
import { connect, schemaVersion, type Database, type Sealed } from './connect.ts';
import { copyLog, restoreLog } from './copy-log.ts';

/**
 * A second log in a storage bucket of its own, so in files of its own. Chromium empties a whole origin's IndexedDB
 * when it finds one of its files damaged, as it may after the browser was killed in the middle of a write.
 */
export interface LogCopy {
  /** Gives back to an emptied log what the copy holds. Resolves to the number of records. */
  restore(log: Database): Promise<number>;
  /** Begins to copy. What is missing is copied at once, or by `catchUp` where it is much. */
  follow(log: Database): Promise<void>;
  /** Copies records just written to the log, the last of which is its `lastArrival`th. Never fails: the log has them. */
  add(events: readonly StudyEvent[], lastArrival: number): Promise<void>;
  /** Makes the copy equal to the log. Never fails. */
  catchUp(log: Database): Promise<void>;
  close(): void;
}

/** More missing records than this are copied when nobody waits. */
const mostAtOnce = 2048;

/** Nothing where the browser has no storage buckets, or does not give one. */
export async function openCopy(name: string): Promise<LogCopy | undefined> {
  const buckets = bucketsOf(navigator);
  if (!buckets) return undefined;
  try {
    // Whoever lets go of the bucket loses its databases.
    const bucket = await buckets.open(bucketName(name), { persisted: true });
    const opened = await connect(`${name} copy`, schemaVersion, bucket.indexedDB);
    if (!opened.ok) return undefined;
    return createCopy(opened.value.db, `${name} copy`, () => bucket);
  } catch {
    return undefined;
  }
}

/** Removes the copy, before the log itself is removed. */
export async function removeCopy(name: string): Promise<void> {
  await bucketsOf(navigator)?.delete(bucketName(name));
}

function createCopy(copy: Database, lockName: string, bucket: () => unknown): LogCopy {
  /** Whether all that the log held before this connection's own records is copied. */
  let isInStep = false;

  /** One tab at a time. */
  const alone = <T>(work: () => Promise<T>): Promise<T> =>
    navigator.locks.request(lockName, work) as Promise<T>;

  async function catchUp(log: Database): Promise<void> {
    try {
      await alone(() => copyLog(log, copy));
      isInStep = true;
    } catch {
      isInStep = false;
    }
  }

  return {
    restore: (log) =>
      alone(async () => {
        const [here, there] = await Promise.all([extentOf(log), extentOf(copy)]);
        if (there.last === 0 || here.device === there.device) return 0;
        return restoreLog(copy, log);
      }),
    async follow(log) {
      const [here, there] = await Promise.all([extentOf(log), extentOf(copy)]);
      const isWhole = here.device === there.device && there.count === there.last;
      if (isWhole && here.last === there.last) isInStep = true;
      else if (here.last - (isWhole ? there.last : 0) <= mostAtOnce) await catchUp(log);
    },
    async add(events, lastArrival) {
      if (!isInStep) return;
      try {
        // Not strict: what the system was given outlives a browser that is killed.
        const transaction = copy.transaction('events', 'readwrite', { durability: 'relaxed' });
        const first = lastArrival - events.length + 1;
        await Promise.all([
          ...events.map((event, index) => transaction.store.put(event, first + index)),
          transaction.done,
        ]);
      } catch {
        isInStep = false;
      }
    },
    catchUp,
    close() {
      isInStep = false;
      bucket();
      copy.close();
    },
  };
}

interface Extent {
  readonly device: string | undefined;
  /** Of the last record, its place in the order of arrival. */
  readonly last: number;
  /** Records that are there: as many as `last`, if none is missing. */
  readonly count: number;
}

async function extentOf(db: Database): Promise<Extent> {
  const transaction = db.transaction(['events', 'meta']);
  const events = transaction.objectStore('events');
  const meta = transaction.objectStore('meta');
  const [device, sealedMeta, last, loose] = await Promise.all([
    meta.get('device'),
    meta.get('sealed'),
    events.openKeyCursor(null, 'prev'),
    events.count(),
    transaction.done,
  ]);
  const sealed = (sealedMeta as Sealed | undefined)?.last ?? 0;
  return {
    device: device as string | undefined,
    last: last?.key ?? sealed,
    count: sealed + loose,
  };
}

/** Of the Storage Buckets API, what is used. */
interface StorageBuckets {
  open(
    name: string,
    options: { readonly persisted: boolean },
  ): Promise<{ readonly indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

function bucketsOf(navigator: Navigator & { readonly storageBuckets?: StorageBuckets }) {
  return navigator.storageBuckets;
}

/** Lower case, digits and hyphens are all that a bucket's name may have. */
function bucketName(name: string): string {
  return `${name.toLowerCase().replaceAll(/[^a-z0-9]/g, '-')}-copy`;
}
