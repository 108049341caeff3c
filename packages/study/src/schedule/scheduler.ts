import { addDays, type Day } from '@backgrounder/model';
import type { CardId } from '@backgrounder/model/cards';
import {
  createEmptyCard,
  forgetting_curve,
  fsrs,
  Rating as Grade,
  State,
  StrategyMode,
  type AbstractScheduler,
  type Card as FsrsCard,
  type Grade as FsrsGrade,
} from 'ts-fsrs';
import type { Due, EventOf, Memory, Rating, Stage } from '../log/event.ts';
import { ratings } from '../log/event.ts';
import type { StudySettings } from '../log/settings.ts';
import type { LastReview } from '../log/state.ts';
import { nextStep } from './learning-steps.ts';
import type { Interval, Preview } from './types.ts';

/** What a rating decides: the part of a review event that the scheduler answers for. */
export type Decision = Pick<
  EventOf<'review'>,
  'card' | 'rating' | 'from' | 'elapsedDays' | 'scheduler' | 'after'
>;

/** A time and the learner's day it falls on. */
export interface Moment {
  /** Milliseconds since the epoch. */
  readonly time: number;
  readonly day: Day;
}

export interface Scheduler {
  /** What each rating would lead to: exactly what `rate` decides at the same moment. */
  preview(card: CardId, last: LastReview | undefined, now: Moment): Preview;
  rate(card: CardId, last: LastReview | undefined, now: Moment, rating: Rating): Decision;
  /** Chance of recall on a day, 0 to 1. */
  retrievability(last: LastReview, day: Day): number;
}

const dayLength = 86_400_000;
const grades: Readonly<Record<Rating, FsrsGrade>> = {
  again: Grade.Again,
  hard: Grade.Hard,
  good: Grade.Good,
  easy: Grade.Easy,
};
const stateOf: Readonly<Record<Stage, State>> = {
  learning: State.Learning,
  review: State.Review,
  relearning: State.Relearning,
};

/** FSRS-6 under the learner's settings, on the learner's days. */
export function createScheduler(settings: StudySettings): Scheduler {
  const stepsOf = (state: State): readonly number[] =>
    state === State.Review || state === State.Relearning
      ? settings.relearningSteps
      : settings.learningSteps;

  const model = fsrs({
    request_retention: settings.retention,
    maximum_interval: settings.maximumInterval,
    w: settings.weights.values,
    enable_fuzz: true,
    enable_short_term: true,
    learning_steps: settings.learningSteps.map((minutes) => `${minutes}m` as const),
    relearning_steps: settings.relearningSteps.map((minutes) => `${minutes}m` as const),
  })
    .useStrategy(StrategyMode.SEED, seedOf)
    .useStrategy(StrategyMode.LEARNING_STEPS, (_, state, current) => {
      const steps = stepsOf(state);
      // A review that is forgotten begins its relearning; its other ratings do not ask.
      const ask = (rating: Rating) => {
        const step = state === State.Review ? first(steps) : nextStep(steps, current, rating);
        return step && { scheduled_minutes: step.minutes, next_step: step.step };
      };
      const asked: Partial<Record<FsrsGrade, { scheduled_minutes: number; next_step: number }>> =
        {};
      for (const rating of ratings) {
        const answer = ask(rating);
        if (answer) asked[grades[rating]] = answer;
      }
      return asked;
    });

  const weights = model.parameters.w;

  function decide(
    card: CardId,
    last: LastReview | undefined,
    now: Moment,
    after: FsrsCard,
    rating: Rating,
  ): Decision {
    return {
      card,
      rating,
      from: last?.memory.stage ?? 'new',
      elapsedDays: elapsed(last, now.day),
      scheduler: { weights: settings.weights.id, retention: settings.retention },
      after: memoryOf(after, now),
    };
  }

  return {
    preview(card, last, now) {
      const outcomes = model.repeat(toFsrs(card, last, now), onDay(now.day));
      const interval = (rating: Rating) => {
        const { after } = decide(card, last, now, outcomes[grades[rating]].card, rating);
        return intervalUntil(after.due, now);
      };
      return {
        again: interval('again'),
        hard: interval('hard'),
        good: interval('good'),
        easy: interval('easy'),
      };
    },
    rate(card, last, now, rating) {
      const outcome = model.next(toFsrs(card, last, now), onDay(now.day), grades[rating]);
      return decide(card, last, now, outcome.card, rating);
    },
    retrievability: (last, day) =>
      forgetting_curve(weights, elapsed(last, day), last.memory.stability),
  };
}

/**
 * ts-fsrs counts UTC midnights between two times. Given the UTC midnight that stands for a
 * learner's day instead of the time itself, it counts the learner's days.
 */
function onDay(day: Day): Date {
  return new Date(day * dayLength);
}

/** Never negative, though a learner who flew west may find themself on an earlier day. */
function elapsed(last: LastReview | undefined, day: Day): number {
  return last ? Math.max(0, day - last.day) : 0;
}

/** ts-fsrs copies fields that it does not know, so the seed finds its card's id. */
type SeededCard = FsrsCard & { readonly seed: string };

function seedOf(this: AbstractScheduler): string {
  return (this as unknown as { readonly current: SeededCard }).current.seed;
}

function toFsrs(card: CardId, last: LastReview | undefined, now: Moment): SeededCard {
  if (!last) return { ...createEmptyCard(onDay(now.day)), seed: `${card} 0` };
  const { memory } = last;
  return {
    due: onDay(memory.due.kind === 'day' ? memory.due.day : last.day),
    stability: memory.stability,
    difficulty: memory.difficulty,
    elapsed_days: 0,
    scheduled_days: memory.due.kind === 'day' ? memory.due.day - last.day : 0,
    learning_steps: memory.step,
    reps: memory.reps,
    lapses: memory.lapses,
    state: stateOf[memory.stage],
    last_review: onDay(addDays(now.day, -elapsed(last, now.day))),
    seed: `${card} ${memory.reps}`,
  };
}

function memoryOf(after: FsrsCard, now: Moment): Memory {
  const stage = stageOf(after.state);
  const due: Due =
    stage === 'review'
      ? { kind: 'day', day: addDays(now.day, after.scheduled_days) }
      : { kind: 'time', at: now.time + (after.due.getTime() - onDay(now.day).getTime()) };
  return {
    stage,
    step: after.learning_steps,
    stability: after.stability,
    difficulty: after.difficulty,
    reps: after.reps,
    lapses: after.lapses,
    due,
  };
}

function stageOf(state: State): Stage {
  switch (state) {
    case State.New:
      throw new Error('A card that was rated cannot be new.');
    case State.Learning:
      return 'learning';
    case State.Review:
      return 'review';
    case State.Relearning:
      return 'relearning';
  }
}

function first(steps: readonly number[]): { minutes: number; step: number } | undefined {
  const [minutes] = steps;
  return minutes === undefined ? undefined : { minutes, step: 0 };
}

function intervalUntil(due: Due, now: Moment): Interval {
  return due.kind === 'day'
    ? { kind: 'days', days: due.day - now.day }
    : { kind: 'minutes', minutes: (due.at - now.time) / 60_000 };
}
