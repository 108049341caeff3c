import type { DeviceId, EventId, StudyEvent } from '../log/event.ts';
import { parseEvents } from '../log/parse-events.ts';
import { sealSegment } from '../log/seal-segment.ts';
import type { Database, Sealed } from './connect.ts';
import type { MergeCount } from './log-store.ts';
import { opened } from './load-records.ts';
import { planMerge, type Present } from './plan-merge.ts';
import { numbersWith, segmentSize } from './seal-records.ts';
import { conflictError, StoreFailure } from './store-errors.ts';
import { settle } from './transaction.ts';

export async function mergeEvents(
  db: Database,
  events: readonly StudyEvent[],
): Promise<MergeCount> {
  const transaction = db.transaction(['events', 'segments', 'meta'], 'readwrite', {
    durability: 'strict',
  });
  return settle(transaction, async () => {
    const loose = transaction.objectStore('events');
    const segments = transaction.objectStore('segments');
    const meta = transaction.objectStore('meta');
    const [looseRecords, lastArrival, sealedMeta, sealed] = await Promise.all([
      loose.getAll(),
      loose.openKeyCursor(null, 'prev'),
      meta.get('sealed'),
      segments.getAll(),
    ]);
    const present = createPresence(events);
    for (const record of looseRecords) {
      present.note(record.id, record.device, record.sequence, () => record);
    }
    for (const stored of sealed) {
      const segment = opened(stored);
      for (let index = 0; index < segment.count; index += 1) {
        const { device, sequence } = segment.place(index);
        present.note(segment.id(index), device, sequence, () => segment.event(index));
      }
    }
    const added = planMerge(events, present.all());
    if (added === 'conflict') throw new StoreFailure(conflictError());

    const before = sealedMeta as Sealed | undefined;
    // Many at once go into segments of their own, and what stands loose before them goes along.
    // The last event stays loose.
    const isMany = added.length > 2 * segmentSize && parseEvents(looseRecords).ok;
    const row = isMany ? [...looseRecords, ...added] : added;
    const whole = isMany
      ? row.slice(0, Math.floor((row.length - 1) / segmentSize) * segmentSize)
      : [];
    const writes: Promise<unknown>[] = [];
    let arrival = isMany ? (before?.last ?? 0) : (lastArrival?.key ?? before?.last ?? 0);
    if (isMany) writes.push(loose.clear());
    for (let at = 0; at < whole.length; at += segmentSize) {
      const bytes = sealSegment(whole.slice(at, at + segmentSize));
      writes.push(segments.add({ first: arrival + 1, bytes }, (arrival += segmentSize)));
    }
    if (isMany) {
      const sequences = numbersWith(before?.sequences, whole);
      writes.push(meta.put({ last: arrival, sequences }, 'sealed'));
    }
    for (const event of row.slice(whole.length)) writes.push(loose.add(event, (arrival += 1)));
    await Promise.all(writes);
    return { added: added.length, known: events.length - added.length };
  });
}

/** Which of the events are here already, without an index of all that is. */
function createPresence(events: readonly StudyEvent[]) {
  const byId = new Map<EventId, unknown>(events.map(({ id }) => [id, undefined]));
  const byNumber = new Map<DeviceId, Map<number, boolean>>();
  for (const { device, sequence } of events) {
    const numbers = byNumber.get(device) ?? new Map<number, boolean>();
    numbers.set(sequence, false);
    byNumber.set(device, numbers);
  }
  return {
    note(id: EventId, device: DeviceId, sequence: number, record: () => unknown): void {
      if (byId.has(id)) byId.set(id, record());
      const numbers = byNumber.get(device);
      if (numbers?.has(sequence)) numbers.set(sequence, true);
    },
    all: (): readonly Present[] =>
      events.map(({ id, device, sequence }) => ({
        sameId: byId.get(id),
        sameNumber: byNumber.get(device)?.get(sequence) ? true : undefined,
      })),
  };
}
