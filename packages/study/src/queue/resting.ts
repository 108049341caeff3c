import type { Day } from '@backgrounder/model';
import type { StudyState } from '../log/state.ts';
import { isChosen } from './count-due.ts';
import { createDurationMean, type DurationMean } from './duration-mean.ts';
import { holds } from './holds.ts';
import type { QueueCard } from './types.ts';

/** What a day's queue must know of the cards that it need not look at. */
export interface Resting {
  /** How many fall due on each later day. */
  readonly later: ReadonlyMap<Day, number>;
  /** Of their last reviews. */
  readonly durations: DurationMean;
  /** How many are in the deck, suspended or not. */
  readonly inDeck: number;
}

/** The cards of a day, parted; a card that something happens to is looked at from then on. */
export interface PartedCards {
  /** By position. */
  awake(): readonly QueueCard[];
  readonly resting: Resting;
  wake(card: QueueCard): void;
}

/** Of a card that rests. */
interface Rest {
  readonly inDeck: boolean;
  /** When it falls due, where the queue counts it. */
  readonly due?: Day;
  /** Of its last review; 0 where there is none. */
  readonly duration: number;
}

const outOfDeck = 1;
const inDeck = 2;
const notDue = 2 ** 31 - 1;

/** `cards` are all there are, each at its position. */
export function partCards(cards: readonly QueueCard[], state: StudyState, day: Day): PartedCards {
  // By position; columns, since there are many cards and all are gone through at every start.
  const sleep = new Uint8Array(cards.length);
  const dues = new Int32Array(cards.length);
  const lasted = new Float64Array(cards.length);
  const later = new Map<Day, number>();
  const durations = createDurationMean();
  let countInDeck = 0;
  let awake: QueueCard[] = [];
  let isSorted = true;

  const count = (position: number, by: 1 | -1) => {
    const due = dues[position] as Day;
    const left = (later.get(due) ?? 0) + by;
    if (due !== notDue && left > 0) later.set(due, left);
    else later.delete(due);
    const duration = lasted[position] ?? 0;
    if (duration > 0) durations.add(duration, by);
    if (sleep[position] === inDeck) countInDeck += by;
  };
  for (const each of cards) {
    const { position } = each;
    const rest = restOf(each, state, day);
    if (!rest) {
      awake.push(each);
      continue;
    }
    sleep[position] = rest.inDeck ? inDeck : outOfDeck;
    dues[position] = rest.due ?? notDue;
    lasted[position] = rest.duration;
    count(position, 1);
  }
  return {
    awake() {
      if (!isSorted) awake = awake.toSorted((a, b) => a.position - b.position);
      isSorted = true;
      return awake;
    },
    resting: {
      later,
      durations,
      get inDeck() {
        return countInDeck;
      },
    },
    wake(each) {
      if (!sleep[each.position]) return;
      count(each.position, -1);
      sleep[each.position] = 0;
      awake = [...awake, each];
      isSorted = false;
    },
  };
}

/** `undefined` for a card that may come today, or came for the first time. */
function restOf(each: QueueCard, state: StudyState, day: Day): Rest | undefined {
  const known = state.cards.get(each.card.id);
  const last = known?.last;
  if (last?.introduced === day) return undefined;
  const duration = last?.duration ?? 0;
  if (!isChosen(state.deck, each.fact, each.card.pack)) return { inDeck: false, duration };
  if (known?.suspended || holds(state.retired, each.fact)) return { inDeck: true, duration };
  const due = last?.memory.due;
  if (due?.kind !== 'day' || due.day <= day) return undefined;
  return { inDeck: true, due: due.day, duration };
}
