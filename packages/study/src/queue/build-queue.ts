import { addDays, factKey, type Day } from '@backgrounder/model';
import type { Card } from '@backgrounder/model/cards';
import type { CardState, Deck, LastReview, StudyState } from '../log/state.ts';
import { chooseNew, type Unseen } from './choose-new.ts';
import { createDurationMedian } from './duration-median.ts';
import { showingsOf } from './first-day.ts';
import type { Resting } from './resting.ts';
import type { Counts, QueueCard, QueueStage, Upcoming } from './types.ts';

export interface QueueEntry extends QueueCard {
  readonly stage: QueueStage;
  /** When its learning step falls due, in milliseconds since the epoch; 0 where it is due by day. */
  readonly at: number;
}

/** A learner's day of study, as of the state it was built from. Immutable. */
export interface Queue {
  /** Cards in their steps, by the time at which they fall due, today's only. */
  readonly learning: readonly QueueEntry[];
  /** Due by day, the least likely to be recalled first. */
  readonly reviews: readonly QueueEntry[];
  /** As many as the day's limit still allows, one of each fact: see `chooseNew`. */
  readonly fresh: readonly QueueEntry[];
  readonly counts: Counts;
  /** New cards that the day's limit keeps for later, one of each fact. */
  readonly ahead: number;
  readonly minutes: number;
  readonly deckIsEmpty: boolean;
  readonly upcoming?: Upcoming;
}

export interface QueueInput {
  readonly cards: readonly QueueCard[];
  readonly state: StudyState;
  readonly day: Day;
  /** When the learner's day ends, in milliseconds since the epoch. */
  readonly dayEnd: number;
  /** New cards asked for on this day in all; counts where it is more than the limit. */
  readonly allowance?: number;
  /** Of the cards that are left out of `cards` because they rest on this day. */
  readonly resting?: Resting;
}

export function toQueueCards(cards: readonly Card[]): readonly QueueCard[] {
  return cards.map((card, position) => ({ card, fact: factKey(card.pack, card.fact), position }));
}

export function isInDeck(deck: Deck, { card, fact }: QueueCard): boolean {
  if (deck.excluded.has(fact)) return false;
  return deck.packs.has(card.pack) || deck.included.has(fact);
}

export function buildQueue(input: QueueInput): Queue {
  const { state, day, dayEnd, resting } = input;
  const learning: QueueEntry[] = [];
  const due: { readonly entry: QueueEntry; readonly fading: number }[] = [];
  const unseen: Unseen[] = [];
  const metToday: QueueCard[] = [];
  const later = new Map<Day, number>(resting?.later);
  const tomorrow = addDays(day, 1);
  const durations = resting?.durations.copy() ?? createDurationMedian();
  let deckIsEmpty = !resting?.inDeck;
  const postpone = (until: Day) => later.set(until, (later.get(until) ?? 0) + 1);

  for (const each of input.cards) {
    const known = state.cards.get(each.card.id);
    if (known?.last) {
      if (known.last.duration > 0) durations.add(known.last.duration);
      if (known.last.introduced === day) metToday.push(each);
    }
    if (!isInDeck(state.deck, each)) continue;
    deckIsEmpty = false;
    if (known?.suspended || state.retired.has(each.fact)) continue;
    const away = isAway(known, state.exposures.get(each.fact)?.day, day);
    if (!known?.last) {
      unseen.push({ of: each, away });
      continue;
    }
    const { memory } = known.last;
    if (memory.due.kind === 'time') {
      const entry = { ...each, stage: memory.stage, at: memory.due.at };
      if (memory.due.at < dayEnd && known.buriedOn !== day) learning.push(entry);
      else postpone(tomorrow);
    } else if (memory.due.day > day) {
      postpone(memory.due.day);
    } else if (away) {
      postpone(tomorrow);
    } else {
      const { card, fact, position } = each;
      const entry = { card, fact, position, stage: memory.stage, at: 0 };
      due.push({ entry, fading: fading(known.last, day) });
    }
  }

  learning.sort((a, b) => a.at - b.at || a.position - b.position);
  due.sort(
    (a, b) =>
      b.fading - a.fading ||
      b.entry.card.importance - a.entry.card.importance ||
      a.entry.position - b.entry.position,
  );
  const introduced = state.days.get(day)?.introduced ?? 0;
  const allowed = Math.max(state.settings.newPerDay, input.allowance ?? 0);
  const limit = Math.max(0, allowed - introduced);
  const { chosen, facts, ahead } = chooseNew(unseen, limit, metToday);
  const fresh = chosen.map((each): QueueEntry => ({ ...each, stage: 'new', at: 0 }));
  const newTomorrow = Math.min(state.settings.newPerDay, facts - fresh.length);
  const upcoming = upcomingOf(later, tomorrow, newTomorrow);

  const counts = { new: fresh.length, learning: learning.length, due: due.length };
  const showings = counts.due + counts.learning + showingsOf(counts.new, state.settings);
  return {
    learning,
    reviews: due.map(({ entry }) => entry),
    fresh,
    counts,
    ahead,
    minutes: Math.ceil((showings * durations.median()) / 60_000),
    deckIsEmpty,
    ...(upcoming ? { upcoming } : {}),
  };
}

/**
 * Days since the last review over days of stability: the higher, the lower the chance of recall,
 * which FSRS computes from this alone.
 */
function fading(last: LastReview, day: Day): number {
  return Math.max(0, day - last.day) / last.memory.stability;
}

/** Buried, or its fact was read today: both come again tomorrow. */
function isAway(known: CardState | undefined, readOn: Day | undefined, day: Day): boolean {
  return known?.buriedOn === day || readOn === day;
}

function upcomingOf(
  later: ReadonlyMap<Day, number>,
  tomorrow: Day,
  newTomorrow: number,
): Upcoming | undefined {
  const onTomorrow = (later.get(tomorrow) ?? 0) + newTomorrow;
  if (onTomorrow > 0) return { day: tomorrow, cards: onTomorrow };
  let first: Upcoming | undefined;
  for (const [day, cards] of later) if (!first || day < first.day) first = { day, cards };
  return first;
}
