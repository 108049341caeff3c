import { addDays, type Day, type PackId } from '@backgrounder/model';
import type { CardId } from '@backgrounder/model/cards';
import type { EventOf, Memory, Rating } from '../log/event.ts';
import { ratings } from '../log/event.ts';
import type { StudySettings } from '../log/settings.ts';
import type { LastReview } from '../log/state.ts';
import { quietestDay, type ChooseInterval, type DueDays } from './choose-day.ts';
import { nextStep, type Step } from './learning-steps.ts';
import { createMemoryModel } from './memory-model.ts';
import type { Interval, Preview } from './types.ts';

/** What a rating decides: the part of a review event that the scheduler answers for. */
export type Decision = Pick<
  EventOf<'review'>,
  'card' | 'rating' | 'from' | 'elapsedDays' | 'scheduler' | 'after' | 'leech'
>;

/** A time and the learner's day it falls on. */
export interface Moment {
  /** Milliseconds since the epoch. */
  readonly time: number;
  readonly day: Day;
}

/** A card in its situation: all that a decision looks at, the settings aside. */
export interface Asked {
  readonly card: { readonly id: CardId; readonly pack: PackId };
  /** Absent while the card is new. */
  readonly last: LastReview | undefined;
  readonly now: Moment;
  readonly due: DueDays;
}

export interface Scheduler {
  /** What each rating would lead to: exactly what `rate` decides in the same situation. */
  preview(asked: Asked): Preview;
  rate(asked: Asked, rating: Rating): Decision;
  /** Chance of recall on a day, 0 to 1. */
  readonly retrievability: (last: LastReview, day: Day) => number;
}

/**
 * FSRS-6 under the learner's settings, on the learner's days.
 * @param choose the day within the range over which FSRS lets an interval be spread
 */
export function createScheduler(
  settings: StudySettings,
  choose: ChooseInterval = quietestDay,
): Scheduler {
  const { learningSteps, relearningSteps, maximumInterval } = settings;
  const model = createMemoryModel({
    weights: settings.weights.values,
    relearningSteps: relearningSteps.length,
    maximumInterval,
  });

  /** The step that a rating leads to; `undefined` where it leads to days. */
  function stepAfter(memory: Memory | undefined, rating: Rating): Step | undefined {
    switch (memory?.stage) {
      case undefined:
        return nextStep(learningSteps, 0, rating);
      case 'learning':
        return nextStep(learningSteps, memory.step, rating);
      case 'relearning':
        return nextStep(relearningSteps, memory.step, rating);
      case 'review': {
        const [minutes] = relearningSteps;
        return rating === 'again' && minutes !== undefined ? { minutes, step: 0 } : undefined;
      }
    }
  }

  /** All four, since each interval is at least a day longer than that of the rating below it. */
  function outcomes({ card, last, now, due }: Asked): readonly Outcome[] {
    const retention = settings.packRetention[card.pack] ?? settings.retention;
    const elapsedDays = elapsed(last, now.day);
    const before = last?.memory;
    const drafts = ratings.map((rating) => {
      const strength = model.next(before, elapsedDays, rating);
      return { rating, strength, step: stepAfter(before, rating) };
    });
    const asked = drafts.map(({ strength, step }) =>
      step ? 0 : model.interval(strength.stability, retention),
    );
    let shortest = 0;
    return drafts.map(({ rating, strength, step }, index): Outcome => {
      const base = { rating, ...strength };
      if (step) return { ...base, step };
      // A worse answer never asks for more than a better one.
      const wanted = Math.min(...asked.slice(index, index + 2));
      const interval = Math.min(Math.max(wanted, shortest + 1), maximumInterval);
      const { earliest, latest } = model.spread(interval, elapsedDays);
      const days = choose({
        from: now.day,
        interval,
        range: {
          earliest: Math.min(Math.max(earliest, shortest + 1), maximumInterval),
          latest: Math.min(Math.max(latest, shortest + 1), maximumInterval),
        },
        due,
        shares: settings.easyDays,
        seed: `${card.id} ${before?.reps ?? 0}`,
      });
      shortest = days;
      return { ...base, days };
    });
  }

  function decide({ card, last, now }: Asked, outcome: Outcome): Decision {
    const { rating } = outcome;
    const before = last?.memory;
    const forgotten = before?.stage === 'review' && rating === 'again';
    const lapses = (before?.lapses ?? 0) + (forgotten ? 1 : 0);
    const retention = settings.packRetention[card.pack] ?? settings.retention;
    const leech = forgotten && isLeech(lapses, settings.leechThreshold);
    return {
      card: card.id,
      rating,
      from: before?.stage ?? 'new',
      elapsedDays: elapsed(last, now.day),
      scheduler: { weights: settings.weights.id, retention },
      after: {
        ...placeOf(outcome, before, now),
        stability: outcome.stability,
        difficulty: outcome.difficulty,
        reps: (before?.reps ?? 0) + 1,
        lapses,
      },
      ...(leech ? { leech: settings.leechAction } : {}),
    };
  }

  return {
    preview(asked) {
      const [again, hard, good, easy] = outcomes(asked).map(intervalOf);
      if (!again || !hard || !good || !easy) throw new Error('Each rating has an outcome.');
      return { again, hard, good, easy };
    },
    rate(asked, rating) {
      const outcome = outcomes(asked).find((each) => each.rating === rating);
      if (!outcome) throw new Error('Each rating has an outcome.');
      return decide(asked, outcome);
    },
    retrievability: (last, day) => model.retrievability(last.memory.stability, elapsed(last, day)),
  };
}

/** Where a rating leads: a learning step, or days. */
interface Outcome {
  readonly rating: Rating;
  readonly stability: number;
  readonly difficulty: number;
  readonly step?: Step;
  readonly days?: number;
}

function placeOf(
  { rating, step, days = 0 }: Outcome,
  before: Memory | undefined,
  now: Moment,
): Pick<Memory, 'stage' | 'step' | 'due'> {
  if (!step) {
    return { stage: 'review', step: 0, due: { kind: 'day', day: addDays(now.day, days) } };
  }
  const relearns =
    before?.stage === 'relearning' || (before?.stage === 'review' && rating === 'again');
  return {
    stage: relearns ? 'relearning' : 'learning',
    step: step.step,
    due: { kind: 'time', at: now.time + step.minutes * 60_000 },
  };
}

function intervalOf({ step, days = 0 }: Outcome): Interval {
  return step ? { kind: 'minutes', minutes: step.minutes } : { kind: 'days', days };
}

/** Never negative, though a learner who flew west may find themself on an earlier day. */
function elapsed(last: LastReview | undefined, day: Day): number {
  return last ? Math.max(0, day - last.day) : 0;
}

/** At the threshold, and again each half of it later, as in Anki. A threshold of 0 is none. */
function isLeech(lapses: number, threshold: number): boolean {
  if (threshold === 0 || lapses < threshold) return false;
  return (lapses - threshold) % Math.ceil(threshold / 2) === 0;
}
