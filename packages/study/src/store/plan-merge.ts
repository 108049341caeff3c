import { isSame } from '../is-same.ts';
import type { DeviceId, StudyEvent } from '../log/event.ts';

/** What the store holds under an event's id, and under its device's number. */
export interface Present {
  readonly sameId: unknown;
  readonly sameNumber: unknown;
}

/**
 * Those of the events that are new, given what the store holds for each; `conflict` where one
 * claims what another event has, its id with other contents or its device's number.
 */
export function planMerge(
  events: readonly StudyEvent[],
  present: readonly Present[],
): readonly StudyEvent[] | 'conflict' {
  const ids = new Map<string, StudyEvent>();
  const numbers = new Set<string>();
  for (const [index, event] of events.entries()) {
    const sameId = present[index]?.sameId ?? ids.get(event.id);
    if (sameId !== undefined) {
      if (!isSame(event, sameId)) return 'conflict';
      continue;
    }
    const number = numberKey(event.device, event.sequence);
    if (present[index]?.sameNumber !== undefined || numbers.has(number)) return 'conflict';
    ids.set(event.id, event);
    numbers.add(number);
  }
  return [...ids.values()];
}

/** A device's number as one string. */
export function numberKey(device: DeviceId, sequence: number): string {
  return `${sequence} ${device}`;
}
