import type { Day } from '@backgrounder/model';
import { ratings, type ReviewEvent } from '../log/event.ts';
import type { ReviewColumns } from '../log/review-columns.ts';
import { froms } from '../log/segment.ts';
import { learnerOf, type LearnerModel } from '../optimize/learner-model.ts';
import { createMemoryModel } from '../schedule/memory-model.ts';
import { calibration, type Calibration } from './calibration.ts';
import { knowledgeOverTime, type Knowledge } from './knowledge.ts';
import { retentionByPack, type PackRetention } from './retention-by-pack.ts';
import { reviewsByDay, type DaysDone } from './reviews-by-day.ts';
import { stabilitySpread, type StabilitySpread } from './stability.ts';

export interface StatsInput {
  readonly columns: ReviewColumns;
  /** The 21 weights in use: they give the curve of forgetting. */
  readonly weights: readonly number[];
  readonly today: Day;
  /** So many days, today the last, but none before the first review; absent for all since then. */
  readonly days?: number;
}

export interface LearnerStats {
  /** The day of the first review; absent before it. */
  readonly first?: Day;
  readonly calibration: Calibration;
  readonly retention: readonly PackRetention[];
  readonly done: readonly DaysDone[];
  readonly knowledge: readonly Knowledge[];
  /** Of now, whatever the period. */
  readonly stability: StabilitySpread;
  /** Of all reviews, whatever the period. */
  readonly learner: LearnerModel;
}

/** All figures of a learner, in some passes over the reviews. */
export function learnerStats(input: StatsInput): LearnerStats {
  const { columns, weights, today, days } = input;
  const model = createMemoryModel({
    weights,
    relearningSteps: 1,
    maximumInterval: 36_500,
  });
  const first = columns.day.reduce((least, day) => Math.min(least, day), today) as Day;
  const from = days === undefined ? first : (Math.max(first, today - days + 1) as Day);
  const retrievability = (stability: number, elapsed: number) =>
    model.retrievability(stability, elapsed);
  const period = { from, to: today };
  return {
    ...(columns.day.length > 0 && { first }),
    calibration: calibration(columns, period, retrievability),
    retention: retentionByPack(columns, period),
    done: reviewsByDay(columns, period),
    knowledge: knowledgeOverTime(columns, period, retrievability),
    stability: stabilitySpread(columns),
    learner: learnerOf(answersOf(columns)),
  };
}

function* answersOf(
  columns: ReviewColumns,
): Iterable<Pick<ReviewEvent, 'from' | 'rating' | 'duration'>> {
  for (let at = 0; at < columns.day.length; at += 1) {
    yield {
      from: froms[columns.from[at] as number] ?? 'new',
      rating: ratings[columns.rating[at] as number] ?? 'again',
      duration: columns.duration[at] as number,
    };
  }
}
