import type { Day, FactKey } from '@backgrounder/model';
import type { CardId } from '@backgrounder/model/cards';
import type { EventDraft, EventId, StudyEvent } from './event.ts';
import { compareEvents } from './order.ts';
import { emptyDeck, emptyTally, newCard, touchesOf, type Touch } from './reducers.ts';
import { defaultSettings } from './settings.ts';
import type { CardState, DayTally, Exposure, StudyState } from './state.ts';

/** The log in memory with its fold. Adding the same events in any order gives the same state. */
export interface Ledger {
  /** The fold of all events. It changes with `add`; its parts (a card's state, say) never do. */
  readonly state: StudyState;
  /** Adds events that are not here yet, by id. Returns those that were new. */
  add(events: Iterable<StudyEvent>): readonly StudyEvent[];
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

/** The fold of a log: events in any order, duplicates by id allowed. */
export function fold(events: Iterable<StudyEvent>): StudyState {
  const ledger = createLedger();
  ledger.add(events);
  return ledger.state;
}

export function createLedger(): Ledger {
  const cards = new Map<CardId, CardState>();
  const days = new Map<Day, DayTally>();
  const exposures = new Map<FactKey, Exposure>();
  const retired = new Set<FactKey>();
  const state: { -readonly [K in keyof StudyState]: StudyState[K] } = {
    cards,
    days,
    exposures,
    retired,
    deck: emptyDeck,
    settings: defaultSettings,
  };
  const byId = new Map<EventId, StudyEvent>();
  let ordered: StudyEvent[] = [];
  const undosOf = new Map<EventId, StudyEvent[]>();
  const standing = new Set<EventId>();
  /** Per part of the state, the standing events that touch it, in order. */
  const histories: Readonly<Record<Touch['part'], Map<unknown, StudyEvent[]>>> = {
    card: new Map(),
    day: new Map(),
    exposure: new Map(),
    retired: new Map(),
    deck: new Map(),
    settings: new Map(),
  };

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
    if (insert(history, event) === history.length - 1) apply(touch);
    else refold(touch, history);
  }

  function exclude(touch: Touch, event: StudyEvent): void {
    const history = historyOf(touch);
    history.splice(history.indexOf(event), 1);
    refold(touch, history);
  }

  function refold(touch: Touch, history: readonly StudyEvent[]): void {
    reset(touch);
    for (const event of history) {
      for (const each of touchesOf(event)) if (isSamePart(each, touch)) apply(each);
    }
  }

  function historyOf(touch: Touch): StudyEvent[] {
    const ofPart: Map<unknown, StudyEvent[]> = histories[touch.part];
    const key = keyOf(touch);
    const known = ofPart.get(key);
    if (known) return known;
    const empty: StudyEvent[] = [];
    ofPart.set(key, empty);
    return empty;
  }

  function apply(touch: Touch): void {
    switch (touch.part) {
      case 'card':
        cards.set(touch.key, touch.next(cards.get(touch.key) ?? newCard));
        return;
      case 'day':
        days.set(touch.key, touch.next(days.get(touch.key) ?? emptyTally));
        return;
      case 'exposure':
        exposures.set(touch.key, touch.next(exposures.get(touch.key) ?? unseen));
        return;
      case 'retired':
        if (touch.next(retired.has(touch.key))) retired.add(touch.key);
        else retired.delete(touch.key);
        return;
      case 'deck':
        state.deck = touch.next(state.deck);
        return;
      case 'settings':
        state.settings = touch.next(state.settings);
        return;
    }
  }

  function reset(touch: Touch): void {
    switch (touch.part) {
      case 'card':
        cards.delete(touch.key);
        return;
      case 'day':
        days.delete(touch.key);
        return;
      case 'exposure':
        exposures.delete(touch.key);
        return;
      case 'retired':
        retired.delete(touch.key);
        return;
      case 'deck':
        state.deck = emptyDeck;
        return;
      case 'settings':
        state.settings = defaultSettings;
        return;
    }
  }

  return {
    state,
    add,
    get: (id) => byId.get(id),
    stands: (id) => standing.has(id),
    findLast: (test) => ordered.findLast((event) => standing.has(event.id) && test(event)),
    timeFor(draft, now) {
      const event = draft as StudyEvent;
      let time = now;
      const after = (earlier: StudyEvent | undefined) => {
        if (earlier && earlier.time >= time) {
          time = earlier.device === event.device ? earlier.time : earlier.time + 1;
        }
      };
      if (event.type === 'undo') after(byId.get(event.target));
      for (const touch of touchesOf(event)) {
        // A tally and the count of exposures come out the same in any order.
        if (touch.part === 'day' || touch.part === 'exposure') continue;
        after(historyOf(touch).at(-1));
      }
      return time;
    },
  };
}

const unseen: Exposure = { day: 0 as Day, times: 0 };

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
