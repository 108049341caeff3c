import {
  applyTouch,
  emptyState,
  partOf,
  putPart,
  type GrowingState,
  type PartValue,
} from './apply-touch.ts';
import type { Base } from './base.ts';
import type { EventDraft, EventId, StudyEvent } from './event.ts';
import { compareEvents, type Place } from './order.ts';
import { touchesOf, type Touch } from './reducers.ts';
import type { StudyState } from './state.ts';

/** The log in memory with its fold. Adding the same events in any order gives the same state. */
export interface Ledger {
  /** The fold of all events. It changes with `add`; its parts (a card's state, say) never do. */
  readonly state: StudyState;
  /** What it goes on from, as it was given; its state has become the ledger's. */
  readonly base: Base | undefined;
  /** How many events are here, those of the base not counted. */
  readonly size: number;
  /** Adds events that are not here yet, by id. Returns those that were new. */
  add(events: Iterable<StudyEvent>): readonly StudyEvent[];
  /**
   * Whether the events can be added: not where one comes before the base, or takes back something
   * in it. Then the whole log must be folded.
   */
  reaches(events: Iterable<StudyEvent>): boolean;
  /** The fold of everything up to a place, where no later event takes any of it back. */
  baseAt(place: Place): Base;
  /** Calls back after each change of a part. Returns the function that ends it. */
  watch(watcher: (touch: Touch) => void): () => void;
  get(id: EventId): StudyEvent | undefined;
  /** Whether the event is here and nothing has taken it back. */
  stands(id: EventId): boolean;
  /** The last event, in the order of the log, that stands and passes the test. */
  findLast(test: (event: StudyEvent) => boolean): StudyEvent | undefined;
  /**
   * The earliest time at which an event may be written so that it comes after all that it builds
   * on, where that is later than `now` (a clock was set back): milliseconds since the epoch.
   */
  timeFor(draft: EventDraft, now: number): number;
}

/** Of one part of the state. */
interface History {
  /** Any that names the part. */
  readonly touch: Touch;
  /** What the part was in the base. */
  readonly before: PartValue;
  /** The standing events that touch it, in order. */
  readonly events: StudyEvent[];
}

/** The fold of a log: events in any order, duplicates by id allowed. */
export function fold(events: Iterable<StudyEvent>): StudyState {
  const ledger = createLedger();
  ledger.add(events);
  return ledger.state;
}

/**
 * @param base the fold of what came before: the ledger goes on from it, and its state becomes the
 *   ledger's own
 */
export function createLedger(base?: Base): Ledger {
  const state = base?.state ?? emptyState();
  const byId = new Map<EventId, StudyEvent>();
  let ordered: StudyEvent[] = [];
  const undosOf = new Map<EventId, StudyEvent[]>();
  const standing = new Set<EventId>();
  const histories: Readonly<Record<Touch['part'], Map<unknown, History>>> = {
    card: new Map(),
    day: new Map(),
    exposure: new Map(),
    retired: new Map(),
    deck: new Map(),
    settings: new Map(),
  };
  const watchers = new Set<(touch: Touch) => void>();

  function add(events: Iterable<StudyEvent>): readonly StudyEvent[] {
    const added: StudyEvent[] = [];
    for (const event of events) {
      if (byId.has(event.id)) continue;
      byId.set(event.id, event);
      added.push(event);
      if (event.type !== 'undo') continue;
      const undos = undosOf.get(event.target);
      if (undos) undos.push(event);
      else undosOf.set(event.target, [event]);
    }
    // In order, most events only extend what they touch; sorting two runs is a merge.
    added.sort(compareEvents);
    ordered = inOrder(ordered, added);
    for (const event of added) settle(event);
    return added;
  }

  /** Brings an event in or out as its undos say, then the event that it undoes, and so on. */
  function settle(start: StudyEvent): void {
    let event: StudyEvent | undefined = start;
    while (event) {
      const { id }: StudyEvent = event;
      const stands = !isUndone(event);
      if (stands === standing.has(id)) return;
      if (stands) standing.add(id);
      else standing.delete(id);
      for (const touch of touchesOf(event)) {
        if (stands) include(touch, event);
        else exclude(touch, event);
      }
      event = event.type === 'undo' ? byId.get(event.target) : undefined;
    }
  }

  /** An undo counts only where it comes after what it names; so no chain of undos is a circle. */
  function isUndone(event: StudyEvent): boolean {
    const undos = undosOf.get(event.id) ?? [];
    return undos.some((undo) => standing.has(undo.id) && compareEvents(event, undo) < 0);
  }

  function include(touch: Touch, event: StudyEvent): void {
    const history = historyOf(touch);
    if (insert(history.events, event) === history.events.length - 1) applyTouch(state, touch);
    else refold(touch, history);
    for (const watcher of watchers) watcher(touch);
  }

  function exclude(touch: Touch, event: StudyEvent): void {
    const history = historyOf(touch);
    history.events.splice(history.events.indexOf(event), 1);
    refold(touch, history);
    for (const watcher of watchers) watcher(touch);
  }

  function refold(touch: Touch, { before, events }: History): void {
    foldPart(state, touch, before, events);
  }

  function historyOf(touch: Touch): History {
    const ofPart = histories[touch.part];
    const key = keyOf(touch);
    const known = ofPart.get(key);
    if (known) return known;
    const begun: History = { touch, before: partOf(state, touch), events: [] };
    ofPart.set(key, begun);
    return begun;
  }

  return {
    state,
    base,
    get size() {
      return byId.size;
    },
    add,
    reaches(events) {
      if (!base) return true;
      const { last, orphans } = base;
      const arriving = new Map([...events].map((event) => [event.id, event]));
      return [...arriving.values()].every(
        (event) =>
          byId.has(event.id) ||
          ((!last || compareEvents(last, event) < 0) &&
            !orphans.has(event.id) &&
            (event.type !== 'undo' || byId.has(event.target) || arriving.has(event.target))),
      );
    },
    baseAt(cut) {
      const then: GrowingState = {
        cards: new Map(state.cards),
        days: new Map(state.days),
        exposures: new Map(state.exposures),
        retired: new Set(state.retired),
        deck: state.deck,
        settings: state.settings,
      };
      const isIn = (event: StudyEvent) => compareEvents(event, cut) <= 0;
      for (const ofPart of Object.values(histories)) {
        for (const { touch, before, events } of ofPart.values()) {
          const last = events.at(-1);
          if (!last || isIn(last)) continue;
          foldPart(then, touch, before, events.filter(isIn));
        }
      }
      const orphans = new Set(base?.orphans);
      for (const event of ordered) {
        if (event.type === 'undo' && isIn(event) && !byId.has(event.target)) {
          orphans.add(event.target);
        }
      }
      return { state: then, last: cut, orphans };
    },
    watch(watcher) {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    get: (id) => byId.get(id),
    stands: (id) => standing.has(id),
    findLast: (test) => ordered.findLast((event) => standing.has(event.id) && test(event)),
    timeFor(draft, now) {
      const event = draft as StudyEvent;
      let time = now;
      const after = (earlier: Place | undefined) => {
        if (earlier && earlier.time >= time) {
          time = earlier.device === event.device ? earlier.time : earlier.time + 1;
        }
      };
      if (event.type === 'undo') after(byId.get(event.target));
      for (const touch of touchesOf(event)) {
        // A tally and the count of exposures come out the same in any order.
        if (touch.part === 'day' || touch.part === 'exposure') continue;
        after(historyOf(touch).events.at(-1));
      }
      // What comes before the base could not be fitted in.
      after(base?.last);
      return time;
    },
  };
}

/** Sets one part to what it was before some events, and those events after it. */
function foldPart(
  state: GrowingState,
  touch: Touch,
  before: PartValue,
  events: readonly StudyEvent[],
): void {
  putPart(state, touch, before);
  for (const event of events) {
    for (const each of touchesOf(event)) if (isSamePart(each, touch)) applyTouch(state, each);
  }
}

/** Which of the parts of its kind a touch is on; there is one deck, and one of settings. */
function keyOf(touch: Touch): unknown {
  return 'key' in touch ? touch.key : undefined;
}

function isSamePart(a: Touch, b: Touch): boolean {
  return a.part === b.part && keyOf(a) === keyOf(b);
}

/** Two ordered lists as one; extends the first where the second comes after it. */
function inOrder(list: StudyEvent[], added: readonly StudyEvent[]): StudyEvent[] {
  const [first] = added;
  const last = list.at(-1);
  if (first && last && compareEvents(first, last) < 0) {
    return [...list, ...added].sort(compareEvents);
  }
  for (const event of added) list.push(event);
  return list;
}

/** Puts an event in its place in an ordered list; returns where. Quick at the end. */
function insert(list: StudyEvent[], event: StudyEvent): number {
  let low = 0;
  let high = list.length;
  const last = list[high - 1];
  if (!last || compareEvents(last, event) < 0) return list.push(event) - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = list[middle];
    if (other && compareEvents(other, event) < 0) low = middle + 1;
    else high = middle;
  }
  list.splice(low, 0, event);
  return low;
}
