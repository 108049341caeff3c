import type { DeviceId, EventDraft, StudyEvent } from '../log/event.ts';
import { failure, success } from '../result.ts';
import type { LogStore, StoredSnapshot } from './log-store.ts';
import { numberKey, planMerge } from './plan-merge.ts';
import { closedError, conflictError } from './store-errors.ts';

/** A log that lasts as long as the page: for tests, and where the browser offers no storage. */
export interface MemoryLog {
  /** Another connection to the same log, as another tab would have. */
  open(): LogStore;
}

export function createMemoryLog(device: DeviceId): MemoryLog {
  /** In order of arrival. Copies go in and out, so that nobody can change what was written. */
  const kept: StudyEvent[] = [];
  const byId = new Map<string, StudyEvent>();
  const byNumber = new Map<string, StudyEvent>();
  let sequence = 0;
  let snapshot: StoredSnapshot | undefined;
  const connections = new Set<Set<() => void>>();

  function keep(events: readonly StudyEvent[], writer: Set<() => void>): void {
    for (const event of structuredClone(events)) {
      kept.push(event);
      byId.set(event.id, event);
      byNumber.set(numberKey(event.device, event.sequence), event);
      if (event.device === device) sequence = Math.max(sequence, event.sequence);
    }
    if (events.length === 0) return;
    for (const listeners of connections) {
      if (listeners !== writer) for (const listener of listeners) queueMicrotask(listener);
    }
  }

  function append(drafts: readonly EventDraft[], writer: Set<() => void>) {
    const ids = new Set(drafts.map(({ id }) => id));
    if (ids.size < drafts.length || drafts.some(({ id }) => byId.has(id))) {
      return failure(conflictError());
    }
    const events = drafts.map((draft, index): StudyEvent => ({
      ...draft,
      sequence: sequence + index + 1,
    }));
    keep(events, writer);
    return success(events);
  }

  function merge(events: readonly StudyEvent[], writer: Set<() => void>) {
    const added = planMerge(
      events,
      events.map((event) => ({
        sameId: byId.get(event.id),
        sameNumber: byNumber.get(numberKey(event.device, event.sequence)),
      })),
    );
    if (added === 'conflict') return failure(conflictError());
    keep(added, writer);
    return success({ added: added.length, known: events.length - added.length });
  }

  return {
    open() {
      const listeners = new Set<() => void>();
      connections.add(listeners);
      const isClosed = () => !connections.has(listeners);
      return {
        device,
        restored: 0,
        append: async (drafts) => (isClosed() ? failure(closedError()) : append(drafts, listeners)),
        merge: async (events) => (isClosed() ? failure(closedError()) : merge(events, listeners)),
        async load(cursor) {
          if (isClosed()) return failure(closedError());
          const records = structuredClone(kept.slice(cursor ?? 0));
          return success({ records, cursor: kept.length });
        },
        async loadWhole() {
          if (isClosed()) return failure(closedError());
          return success({ segments: [], records: structuredClone(kept), cursor: kept.length });
        },
        seal: async () => (isClosed() ? failure(closedError()) : success(undefined)),
        loadSnapshot: async () => (isClosed() ? failure(closedError()) : success(snapshot)),
        async saveSnapshot(next) {
          if (isClosed()) return failure(closedError());
          snapshot = next;
          return success(undefined);
        },
        subscribe(listener) {
          const own = () => listener();
          listeners.add(own);
          return () => listeners.delete(own);
        },
        close() {
          listeners.clear();
          connections.delete(listeners);
        },
      };
    },
  };
}
