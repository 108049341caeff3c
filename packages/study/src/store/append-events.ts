import type { DeviceId, EventDraft, StudyEvent } from '../log/event.ts';
import type { Database, Sealed } from './connect.ts';
import { settle } from './transaction.ts';

/** The last place and number that this connection knows to be taken. */
export interface Taken {
  readonly arrival: number;
  readonly sequence: number;
}

interface Appended {
  readonly events: readonly StudyEvent[];
  readonly taken: Taken;
}

/**
 * One transaction allots the numbers and writes: IndexedDB lets only one tab in at a time. What
 * `taken` says is tried first, which spares asking; where another tab has written meanwhile, the
 * places are taken and it is asked after all.
 */
export async function appendEvents(
  db: Database,
  device: DeviceId,
  drafts: readonly EventDraft[],
  taken: Taken | undefined,
): Promise<Appended> {
  if (taken) {
    try {
      return await appendAfter(db, drafts, taken);
    } catch (cause) {
      if (!(cause instanceof DOMException && cause.name === 'ConstraintError')) throw cause;
    }
  }
  return appendAsking(db, device, drafts);
}

function appendAfter(db: Database, drafts: readonly EventDraft[], taken: Taken): Promise<Appended> {
  const transaction = db.transaction(['events', 'meta'], 'readwrite', { durability: 'strict' });
  return settle(transaction, async () => {
    const { events, writes } = write(transaction.objectStore('events'), drafts, taken);
    const [sealed] = await Promise.all([transaction.objectStore('meta').get('sealed'), ...writes]);
    // Where so much was written elsewhere that it is sealed already, no place looks taken.
    if (((sealed as Sealed | undefined)?.last ?? 0) > taken.arrival) {
      throw new DOMException('The place is sealed.', 'ConstraintError');
    }
    return { events, taken: after(taken, drafts) };
  });
}

function appendAsking(
  db: Database,
  device: DeviceId,
  drafts: readonly EventDraft[],
): Promise<Appended> {
  const transaction = db.transaction(['events', 'meta'], 'readwrite', { durability: 'strict' });
  return settle(transaction, async () => {
    const store = transaction.objectStore('events');
    const ofDevice = IDBKeyRange.bound([device, 0], [device, Infinity]);
    const [lastNumber, lastArrival, meta] = await Promise.all([
      store.index('device-sequence').openKeyCursor(ofDevice, 'prev'),
      store.openKeyCursor(null, 'prev'),
      transaction.objectStore('meta').get('sealed'),
    ]);
    const sealed = meta as Sealed | undefined;
    const taken = {
      sequence: Math.max(lastNumber?.key[1] ?? 0, sealed?.sequences[device] ?? 0),
      arrival: Math.max(lastArrival?.key ?? 0, sealed?.last ?? 0),
    };
    const { events, writes } = write(store, drafts, taken);
    await Promise.all(writes);
    return { events, taken: after(taken, drafts) };
  });
}

function write(
  store: { add(event: StudyEvent, arrival: number): Promise<unknown> },
  drafts: readonly EventDraft[],
  { arrival, sequence }: Taken,
) {
  const events = drafts.map((draft, index): StudyEvent => ({
    ...draft,
    sequence: sequence + index + 1,
  }));
  return { events, writes: events.map((event, index) => store.add(event, arrival + index + 1)) };
}

function after({ arrival, sequence }: Taken, { length }: readonly EventDraft[]): Taken {
  return { arrival: arrival + length, sequence: sequence + length };
}
