import { addDays, factKey, type Day } from '@backgrounder/model';
import type { Card } from '@backgrounder/model/cards';
import { emptyTally } from '../log/reducers.ts';
import type { StudySettings } from '../log/settings.ts';
import type { CardState, LastReview, StudyState } from '../log/state.ts';
import { chooseNew, type Unseen } from './choose-new.ts';
import { isChosen } from './count-due.ts';
import { createDurationMean } from './duration-mean.ts';
import { showingsOf } from './first-day.ts';
import { holds } from './holds.ts';
import { planDay, type DueReview } from './plan-day.ts';
import type { Resting } from './resting.ts';
import type { Counts, QueueCard, QueueEntry, Upcoming } from './types.ts';
import { weekdayOf } from '../schedule/weekday.ts';

/** A learner's day of study, as of the state it was built from. Immutable. */
export interface Queue {
  /** Cards in their steps, by the time at which they fall due, today's only. */
  readonly learning: readonly QueueEntry[];
  /** Due by day, as many as the day's limits allow: see `planDay`. */
  readonly reviews: readonly QueueEntry[];
  /** As many as the day's limit still allows, one of each fact: see `chooseNew`. */
  readonly fresh: readonly QueueEntry[];
  /** Cards whose words the choice of new cards hangs on. */
  readonly considered: readonly QueueCard[];
  readonly counts: Counts;
  /** New cards that the day's limit keeps for later, one of each fact. */
  readonly ahead: number;
  /** Cards due by day that the day's limits keep for later. */
  readonly postponed: number;
  /** Cards that fall due on later days. */
  readonly later: ReadonlyMap<Day, number>;
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
  /** Chance of recall on a day, 0 to 1. */
  readonly retrievability: (last: LastReview, day: Day) => number;
  /** New cards asked for on this day in all; counts where it is more than the limits. */
  readonly allowance?: number;
  /** Of the cards that are left out of `cards` because they rest on this day. */
  readonly resting?: Resting;
}

export function toQueueCards(cards: readonly Card[]): readonly QueueCard[] {
  return cards.map((card, position) => ({ card, fact: factKey(card.pack, card.fact), position }));
}

export function buildQueue(input: QueueInput): Queue {
  const { state, day, dayEnd, resting } = input;
  const learning: QueueEntry[] = [];
  const due: DueReview[] = [];
  const unseen: Unseen[] = [];
  const metToday: QueueCard[] = [];
  const later = new Map<Day, number>(resting?.later);
  const tomorrow = addDays(day, 1);
  const durations = resting?.durations.copy() ?? createDurationMean();
  let deckIsEmpty = !resting?.inDeck;
  const postpone = (until: Day) => later.set(until, (later.get(until) ?? 0) + 1);

  for (const each of input.cards) {
    const known = state.cards.get(each.card.id);
    if (known?.last) {
      if (known.last.duration > 0) durations.add(known.last.duration);
      if (known.last.introduced === day) metToday.push(each);
    }
    if (!isChosen(state.deck, each.fact, each.card.pack)) continue;
    deckIsEmpty = false;
    if (known?.suspended || state.retired.has(each.fact)) continue;
    const away = isAway(known, state.exposures.get(each.fact)?.day, day);
    if (!known?.last) {
      // A fact picked by hand can be learnt at once, though it was read just now.
      const picked = holds(state.deck.included, each.fact);
      unseen.push({ of: each, away: away && !(picked && known?.buriedOn !== day), picked });
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
      due.push({ entry, last: known.last });
    }
  }

  learning.sort((a, b) => a.at - b.at || a.position - b.position);
  const { settings } = state;
  const tally = state.days.get(day) ?? emptyTally;
  const showing = Math.max(1, durations.mean());
  const plan = planDay({
    day,
    settings,
    tally,
    showing,
    retrievability: input.retrievability,
    learning,
    due,
  });
  const open = Math.min(
    newOn(day, settings) - tally.introduced,
    Math.floor(plan.room / showingsOf(1, settings)),
  );
  const limit = Math.max(0, open, (input.allowance ?? 0) - tally.introduced);
  const { chosen, facts, ahead, considered } = chooseNew(unseen, limit, metToday);
  const fresh = chosen.map((each): QueueEntry => ({ ...each, stage: 'new', at: 0 }));
  const newTomorrow = Math.min(newOn(tomorrow, settings), facts - fresh.length);
  const upcoming = upcomingOf(later, tomorrow, newTomorrow + plan.postponed);

  const counts = {
    new: fresh.length,
    learning: plan.learning.length,
    due: plan.reviews.length,
  };
  const showings = counts.due + counts.learning + showingsOf(counts.new, settings);
  return {
    learning: plan.learning,
    reviews: plan.reviews,
    fresh,
    considered,
    counts,
    ahead,
    postponed: plan.postponed,
    later,
    minutes: Math.ceil((showings * showing) / 60_000),
    deckIsEmpty,
    ...(upcoming ? { upcoming } : {}),
  };
}

function newOn(day: Day, { newPerDay, easyDays }: StudySettings): number {
  return Math.round(newPerDay * (easyDays[weekdayOf(day)] ?? 1));
}

/** Buried, or its fact was read today: both come again tomorrow. */
function isAway(known: CardState | undefined, readOn: Day | undefined, day: Day): boolean {
  return known?.buriedOn === day || readOn === day;
}

function upcomingOf(
  later: ReadonlyMap<Day, number>,
  tomorrow: Day,
  more: number,
): Upcoming | undefined {
  const onTomorrow = (later.get(tomorrow) ?? 0) + more;
  if (onTomorrow > 0) return { day: tomorrow, cards: onTomorrow };
  let first: Upcoming | undefined;
  for (const [day, cards] of later) if (!first || day < first.day) first = { day, cards };
  return first;
}
