import type { Day } from '@backgrounder/model';
import type { CardId } from '@backgrounder/model/cards';
import type { StudyState } from '../log/state.ts';
import { isInDeck } from './build-queue.ts';
import { createDurationMedian, type DurationMedian } from './duration-median.ts';
import type { QueueCard } from './types.ts';

/** What a day's queue must know of the cards that it need not look at. */
export interface Resting {
  /** How many fall due on each later day. */
  readonly later: ReadonlyMap<Day, number>;
  /** Of their last reviews. */
  readonly durations: DurationMedian;
  /** How many are in the deck, suspended or not. */
  readonly inDeck: number;
}

/** The cards of a day, parted; a card that something happens to is looked at from then on. */
export interface PartedCards {
  /** By position. */
  awake(): readonly QueueCard[];
  readonly resting: Resting;
  wake(card: CardId): void;
}

interface Rest {
  readonly each: QueueCard;
  readonly inDeck: boolean;
  /** When it falls due, where the queue counts it. */
  readonly due?: Day;
  /** Of its last review; 0 where there is none. */
  readonly duration: number;
}

export function partCards(cards: readonly QueueCard[], state: StudyState, day: Day): PartedCards {
  const asleep = new Map<CardId, Rest>();
  const later = new Map<Day, number>();
  const durations = createDurationMedian();
  let inDeck = 0;
  let awake: QueueCard[] = [];
  let isSorted = true;

  const count = ({ due, duration, ...rest }: Rest, by: 1 | -1) => {
    if (due !== undefined) later.set(due, (later.get(due) ?? 0) + by);
    if (due !== undefined && later.get(due) === 0) later.delete(due);
    if (duration > 0) durations.add(duration, by);
    if (rest.inDeck) inDeck += by;
  };
  for (const each of cards) {
    const rest = restOf(each, state, day);
    if (rest) {
      asleep.set(each.card.id, rest);
      count(rest, 1);
    } else awake.push(each);
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
        return inDeck;
      },
    },
    wake(card) {
      const rest = asleep.get(card);
      if (!rest) return;
      asleep.delete(card);
      count(rest, -1);
      awake = [...awake, rest.each];
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
  if (!isInDeck(state.deck, each)) return { each, inDeck: false, duration };
  if (known?.suspended || state.retired.has(each.fact)) return { each, inDeck: true, duration };
  const due = last?.memory.due;
  if (due?.kind !== 'day' || due.day <= day) return undefined;
  return { each, inDeck: true, due: due.day, duration };
}
