import type { GrowingState } from './apply-touch.ts';
import type { EventId, StudyEvent } from './event.ts';
import { compareEvents, type Place } from './order.ts';

/** The fold of the earlier part of a log: what a ledger goes on from without its events. */
export interface Base {
  readonly state: GrowingState;
  /** Of the last of its events, in the order of the log. */
  readonly last: Place;
  /** What its undos name that had not arrived. */
  readonly orphans: ReadonlySet<EventId>;
}

/** What a part of a log that is left out says about what comes after it. */
export interface Earlier {
  /** Of the last event, in the order of the log. */
  readonly last: Place | undefined;
  /** What its undos name. */
  readonly undone: ReadonlySet<EventId>;
}

/**
 * Of events in order of arrival, how many from the front must belong to the base so that the rest
 * can be folded without them: each of the rest comes later in the order of the log, none takes
 * one of the base back or is taken back by it. At least `least` of them.
 */
export function cutOf(
  arrived: readonly StudyEvent[],
  least: number,
  earlier: Earlier = { last: undefined, undone: new Set() },
): number {
  const positions = new Map(arrived.map(({ id }, index) => [id, index]));
  const undone = new Set(earlier.undone);
  let { last } = earlier;
  let cut = 0;
  const absorb = (count: number) => {
    for (; cut < count; cut += 1) {
      const event = arrived[cut];
      if (!event) continue;
      if (!last || compareEvents(last, event) < 0) last = event;
      if (event.type === 'undo') undone.add(event.target);
    }
  };
  absorb(least);
  for (let index = cut; index < arrived.length; index += 1) {
    const event = arrived[index];
    if (!event) continue;
    const isLate = last !== undefined && compareEvents(event, last) < 0;
    const takesBack = event.type === 'undo' && (positions.get(event.target) ?? -1) < cut;
    if (!isLate && !takesBack && !undone.has(event.id)) continue;
    absorb(index + 1);
    // What was passed already may be late, or taken back, by what has now come before it.
  }
  return cut;
}
