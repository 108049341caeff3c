import { openSegment, type Segment } from '../log/segment.ts';
import type { Database, Sealed, SealedRecords } from './connect.ts';
import type { Cursor, LoadedRecords, StoredLog } from './log-store.ts';
import { StoreFailure, segmentErrorOf } from './store-errors.ts';

/** The records that arrived after `cursor`. */
export async function loadRecords(db: Database, after: Cursor): Promise<LoadedRecords> {
  const { segments, records, cursor } = await loadSegments(db, after);
  const sealed = segments.reduce((sum, { count }) => sum + count, 0);
  const wanted = Math.max(0, cursor - after - records.length);
  // The first segment may have begun before.
  let early = Math.max(0, sealed - wanted);
  const later = segments.flatMap((segment) => {
    const from = Math.min(early, segment.count);
    early -= from;
    return Array.from({ length: segment.count - from }, (_, at): unknown =>
      segment.event(from + at),
    );
  });
  return { records: [...later, ...records], cursor };
}

/** The segments that hold anything after `cursor`, and the records after it that are not sealed. */
export async function loadSegments(db: Database, after: Cursor): Promise<StoredLog> {
  const later = IDBKeyRange.lowerBound(after, true);
  const transaction = db.transaction(['events', 'segments', 'meta']);
  const events = transaction.objectStore('events');
  const [stored, records, last, meta] = await Promise.all([
    transaction.objectStore('segments').getAll(later),
    events.getAll(later),
    events.openKeyCursor(null, 'prev'),
    transaction.objectStore('meta').get('sealed'),
    transaction.done,
  ]);
  const sealed = meta as Sealed | undefined;
  return {
    segments: stored.map(opened),
    records,
    cursor: last?.key ?? sealed?.last ?? 0,
  };
}

export function opened({ bytes }: SealedRecords): Segment {
  const segment = openSegment(bytes);
  if (!segment.ok) throw new StoreFailure(segmentErrorOf(segment.error));
  return segment.value;
}
