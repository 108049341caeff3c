import type { StudyEvent } from '../log/event.ts';
import { parseEvents } from '../log/parse-events.ts';
import { sealSegment } from '../log/seal-segment.ts';
import type { Database, Sealed } from './connect.ts';
import { settle } from './transaction.ts';

/** Records of a segment: so many are read at once, and kept apart by one checksum. */
export const segmentSize = 2048;

/**
 * Seals the oldest records while there are two segments' worth of them. Stops before a record that
 * is not understood: it stays as it is, and all that come after it.
 */
export async function sealRecords(db: Database): Promise<void> {
  while (await sealOldest(db));
}

async function sealOldest(db: Database): Promise<boolean> {
  const before = (await db.get('meta', 'sealed')) as Sealed | undefined;
  const first = (before?.last ?? 0) + 1;
  const last = first + segmentSize - 1;
  if ((await db.count('events')) < 2 * segmentSize) return false;
  const range = IDBKeyRange.bound(first, last);
  const records = await db.getAll('events', range);
  const parsed = parseEvents(records);
  if (!parsed.ok || records.length < segmentSize) return false;
  const bytes = sealSegment(parsed.value);
  const transaction = db.transaction(['events', 'segments', 'meta'], 'readwrite', {
    durability: 'strict',
  });
  return settle(transaction, async () => {
    const meta = transaction.objectStore('meta');
    const now = (await meta.get('sealed')) as Sealed | undefined;
    if (now?.last !== before?.last) return false;
    await Promise.all([
      transaction.objectStore('segments').add({ first, bytes }, last),
      transaction.objectStore('events').delete(range),
      meta.put({ last, sequences: numbersWith(before?.sequences, parsed.value) }, 'sealed'),
    ]);
    return true;
  });
}

/** Per device the highest number, some more events counted in. */
export function numbersWith(
  sequences: Sealed['sequences'] = {},
  events: readonly StudyEvent[],
): Sealed['sequences'] {
  const highest = { ...sequences };
  for (const { device, sequence } of events) {
    highest[device] = Math.max(highest[device] ?? 0, sequence);
  }
  return highest;
}
