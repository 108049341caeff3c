import { addDays, type Day, type FactKey, type PackId } from '@backgrounder/model';
import type { CardId } from '@backgrounder/model/cards';
import type { Rating } from '../log/event.ts';
import type { StudySettings } from '../log/settings.ts';
import type { LastReview } from '../log/state.ts';
import type { ChooseInterval } from '../schedule/choose-day.ts';
import { createScheduler } from '../schedule/scheduler.ts';
import type { LearnerModel } from './learner-model.ts';
import { weekdayOf } from '../schedule/weekday.ts';

/** A card as the simulation knows it. */
export interface SimulatedCard {
  readonly id: CardId;
  readonly pack: PackId;
  readonly fact: FactKey;
  /** Absent while the card is new. */
  readonly last?: LastReview;
}

export interface WorkloadInput {
  /** New ones are learnt in this order. */
  readonly cards: readonly SimulatedCard[];
  readonly settings: StudySettings;
  readonly learner: LearnerModel;
  /** The first day that is simulated. */
  readonly from: Day;
  readonly days: number;
  /** From 0 (included) to 1 (not). */
  readonly random: () => number;
  /** Overrides how the day of an interval is chosen. */
  readonly choose?: ChooseInterval;
}

/** What one simulated day came to. */
export interface WorkloadDay {
  readonly day: Day;
  /** Cards that were due by day and asked. */
  readonly reviews: number;
  readonly introduced: number;
  /** All showings together, learning steps included. */
  readonly minutes: number;
  /** Cards that the learner would recall at the end of the day: the sum of the chances. */
  readonly known: number;
}

/**
 * Plays days of study in which the learner's memory is what FSRS believes of it, under the same
 * scheduler as the real ones. Cards that the day's limit leaves over come the day after. The answers
 * are drawn; one seed gives one course.
 */
export function simulateWorkload(input: WorkloadInput): readonly WorkloadDay[] {
  return [...workloadDays(input)];
}

/** The same, a day at a time: a longer course begins as a shorter one does. */
export function* workloadDays(input: WorkloadInput): Generator<WorkloadDay, void> {
  const { settings, learner, random, from } = input;
  const scheduler = createScheduler(settings, input.choose);
  const memories = new Map<SimulatedCard, LastReview>();
  const dueOn = new Map<Day, Set<SimulatedCard>>();
  const facts = Map.groupBy(input.cards, ({ fact }) => fact);
  const unseen: SimulatedCard[] = [];
  const dayOf = (card: SimulatedCard): Day | undefined => {
    const due = memories.get(card)?.memory.due;
    return due?.kind === 'day' ? due.day : undefined;
  };
  const onDay = (day: Day): Set<SimulatedCard> => {
    const known = dueOn.get(day);
    if (known) return known;
    const none = new Set<SimulatedCard>();
    dueOn.set(day, none);
    return none;
  };
  for (const card of input.cards) {
    if (!card.last) {
      unseen.push(card);
      continue;
    }
    const { due } = card.last.memory;
    const day = due.kind === 'day' && due.day > from ? due.day : from;
    memories.set(card, card.last);
    onDay(day).add(card);
  }

  /** Answers a card, and its steps until it leaves them; returns how often it was shown. */
  function study(card: SimulatedCard, day: Day): number {
    const siblings = (facts.get(card.fact) ?? []).filter((other) => other !== card);
    for (let shown = 1; ; shown += 1) {
      const last = memories.get(card);
      const now = { time: day * 86_400_000, day };
      const due = {
        count: (on: Day) => dueOn.get(on)?.size ?? 0,
        hasSibling: (on: Day) => siblings.some((other) => dayOf(other) === on),
      };
      const { after } = scheduler.rate({ card, last, now, due }, answer(last, day));
      memories.set(card, {
        memory: after,
        time: now.time,
        day,
        introduced: last?.introduced ?? day,
        duration: learner.duration,
      });
      if (after.due.kind === 'day') {
        onDay(after.due.day).add(card);
        return shown;
      }
    }
  }

  function answer(last: LastReview | undefined, day: Day): Rating {
    if (!last) return drawn(learner.first, random());
    if (last.memory.stage !== 'review') return random() < learner.stepPassed ? 'good' : 'again';
    const recalled = random() < scheduler.retrievability(last, day);
    return recalled ? drawn(learner.recalled, random()) : 'again';
  }

  for (let index = 0; index < input.days; index += 1) {
    const day = addDays(from, index);
    const due = [...onDay(day)];
    dueOn.delete(day);
    let minutes = 0;
    const budget = settings.minutesPerDay === 0 ? Infinity : settings.minutesPerDay;
    const showing = learner.duration / 60_000;
    let reviews = 0;
    let introduced = 0;
    for (const card of due) {
      if (reviews >= settings.reviewsPerDay || minutes + showing > budget) {
        onDay(addDays(day, 1)).add(card);
        continue;
      }
      minutes += study(card, day) * showing;
      reviews += 1;
    }
    const share = settings.easyDays[weekdayOf(day)] ?? 1;
    const limit = Math.round(settings.newPerDay * share);
    while (introduced < limit && minutes + showing <= budget) {
      const card = unseen.shift();
      if (!card) break;
      minutes += study(card, day) * showing;
      introduced += 1;
    }
    let known = 0;
    for (const last of memories.values()) known += scheduler.retrievability(last, day);
    yield { day, reviews, introduced, minutes, known };
  }
}

/** The rating on which a number from 0 to 1 falls. */
export function drawn<K extends Rating>(shares: Readonly<Record<K, number>>, number: number): K {
  const entries = Object.entries(shares) as [K, number][];
  let rest = number;
  for (const [rating, share] of entries) {
    rest -= share;
    if (rest < 0) return rating;
  }
  return entries.at(-1)?.[0] as K;
}
