import type { DeviceId, EventDraft, StudyEvent } from '../log/event.ts';
import type { Database, Sealed } from './connect.ts';
import { settle } from './transaction.ts';

/** One transaction allots the numbers and writes: IndexedDB lets only one tab in at a time. */
export async function appendEvents(
  db: Database,
  device: DeviceId,
  drafts: readonly EventDraft[],
): Promise<readonly StudyEvent[]> {
  const transaction = db.transaction(['events', 'meta'], 'readwrite', { durability: 'strict' });
  return settle(transaction, async () => {
    const events = transaction.objectStore('events');
    const ofDevice = IDBKeyRange.bound([device, 0], [device, Infinity]);
    const [lastNumber, lastArrival, meta] = await Promise.all([
      events.index('device-sequence').openKeyCursor(ofDevice, 'prev'),
      events.openKeyCursor(null, 'prev'),
      transaction.objectStore('meta').get('sealed'),
    ]);
    const sealed = meta as Sealed | undefined;
    let sequence = Math.max(lastNumber?.key[1] ?? 0, sealed?.sequences[device] ?? 0);
    let arrival = Math.max(lastArrival?.key ?? 0, sealed?.last ?? 0);
    const written = drafts.map((draft): StudyEvent => ({ ...draft, sequence: (sequence += 1) }));
    await Promise.all(written.map((event) => events.add(event, (arrival += 1))));
    return written;
  });
}
