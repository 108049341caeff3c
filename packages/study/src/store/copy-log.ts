import { parseEvents } from '../log/parse-events.ts';
import type { Database, Sealed } from './connect.ts';
import { loadRecords } from './load-records.ts';
import { settle } from './transaction.ts';

/** Makes `to` hold what `from` holds, its device's name too. Segments that `to` has already are not read. */
export async function copyLog(from: Database, to: Database): Promise<void> {
  const [here, there] = await Promise.all([from.get('meta', 'device'), to.get('meta', 'device')]);
  const before = here === there ? await sealedIn(to) : undefined;
  const content = await contentOf(from, before?.last ?? 0);
  const transaction = to.transaction(['events', 'segments', 'meta'], 'readwrite', {
    durability: 'strict',
  });
  await settle(transaction, async () => {
    const events = transaction.objectStore('events');
    const segments = transaction.objectStore('segments');
    const meta = transaction.objectStore('meta');
    const writes: Promise<unknown>[] = [];
    if (!before) writes.push(events.clear(), segments.clear(), meta.clear());
    else if (content.sealed)
      writes.push(events.delete(IDBKeyRange.upperBound(content.sealed.last)));
    for (const [arrival, segment] of content.segments) writes.push(segments.put(segment, arrival));
    for (const [arrival, event] of content.events) writes.push(events.put(event, arrival));
    if (content.sealed) writes.push(meta.put(content.sealed, 'sealed'));
    if (here !== undefined) writes.push(meta.put(here, 'device'));
    await Promise.all(writes);
  });
}

/**
 * Gives the copy's records to a log that has lost them. Its device gets a new name, since the last numbers under
 * the old one may have been used and be lost. Resolves to the number of records given.
 */
export async function restoreLog(copy: Database, log: Database): Promise<number> {
  if ((await log.count('events')) > 0 || (await sealedIn(log))) {
    const { records } = await loadRecords(copy, 0);
    const parsed = parseEvents(records);
    if (!parsed.ok) return 0;
    const { mergeEvents } = await import('./merge-events.ts');
    return (await mergeEvents(log, parsed.value)).added;
  }
  const { events, segments, sealed } = await contentOf(copy, 0);
  const transaction = log.transaction(['events', 'segments', 'meta'], 'readwrite', {
    durability: 'strict',
  });
  await settle(transaction, async () => {
    const writes: Promise<unknown>[] = [];
    for (const [arrival, segment] of segments) {
      writes.push(transaction.objectStore('segments').put(segment, arrival));
    }
    for (const [arrival, event] of events) {
      writes.push(transaction.objectStore('events').put(event, arrival));
    }
    if (sealed) writes.push(transaction.objectStore('meta').put(sealed, 'sealed'));
    await Promise.all(writes);
  });
  return (sealed?.last ?? 0) + events.length;
}

/** All that a log holds, the segments that end after an arrival alone, each with its key. */
async function contentOf(db: Database, after: number) {
  const later = IDBKeyRange.lowerBound(after, true);
  const transaction = db.transaction(['events', 'segments', 'meta']);
  const events = transaction.objectStore('events');
  const segments = transaction.objectStore('segments');
  const [eventKeys, eventValues, segmentKeys, segmentValues, sealed] = await Promise.all([
    events.getAllKeys(),
    events.getAll(),
    segments.getAllKeys(later),
    segments.getAll(later),
    transaction.objectStore('meta').get('sealed'),
    transaction.done,
  ]);
  return {
    events: pairs(eventKeys, eventValues),
    segments: pairs(segmentKeys, segmentValues),
    sealed: sealed as Sealed | undefined,
  };
}

async function sealedIn(db: Database): Promise<Sealed | undefined> {
  return (await db.get('meta', 'sealed')) as Sealed | undefined;
}

function pairs<K, V>(keys: readonly K[], values: readonly V[]): (readonly [K, V])[] {
  return keys.map((key, index) => [key, values[index] as V]);
}
