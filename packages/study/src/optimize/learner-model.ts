import { ratings, type Rating, type ReviewEvent } from '../log/event.ts';

/** How somebody answers, the chance of recall aside. */
export interface LearnerModel {
  /** How often a card is rated so when it is seen first; adds up to 1. */
  readonly first: Readonly<Record<Rating, number>>;
  /** How often a card that is recalled is rated so; adds up to 1. */
  readonly recalled: Readonly<Record<Exclude<Rating, 'again'>, number>>;
  /** How often a learning step is passed. */
  readonly stepPassed: number;
  /** Milliseconds a showing. */
  readonly duration: number;
}

/**
 * Before there is a log to tell. The shares of ratings are the defaults of fsrs-rs, taken from Anki's
 * users (`DEFAULT_FIRST_RATING_PROB` and `DEFAULT_REVIEW_RATING_PROB` in its `optimal_retention.rs`).
 */
export const usualLearner: LearnerModel = {
  first: { again: 0.24, hard: 0.094, good: 0.495, easy: 0.171 },
  recalled: { hard: 0.224, good: 0.631, easy: 0.145 },
  stepPassed: 0.9,
  duration: 8000,
};

/** Answers of each kind that the usual shares count for, so that a few answers say little. */
const prior = 50;

/** The learner whom a log shows. */
export function learnerOf(
  reviews: Iterable<Pick<ReviewEvent, 'from' | 'rating' | 'duration'>>,
): LearnerModel {
  const first = { again: 0, hard: 0, good: 0, easy: 0 };
  const recalled = { hard: 0, good: 0, easy: 0 };
  let steps = 0;
  let passed = 0;
  let measured = 0;
  let duration = 0;
  for (const review of reviews) {
    const { from, rating } = review;
    if (from === 'new') first[rating] += 1;
    else if (from !== 'review') {
      steps += 1;
      if (rating !== 'again') passed += 1;
    } else if (rating !== 'again') recalled[rating] += 1;
    if (review.duration > 0) {
      measured += 1;
      duration += review.duration;
    }
  }
  return {
    first: mixed(first, usualLearner.first),
    recalled: mixed(recalled, usualLearner.recalled),
    stepPassed: (passed + prior * usualLearner.stepPassed) / (steps + prior),
    duration: (duration + prior * usualLearner.duration) / (measured + prior),
  };
}

function mixed<K extends Rating>(
  counts: Readonly<Record<K, number>>,
  usual: Readonly<Record<K, number>>,
): Readonly<Record<K, number>> {
  const keys = ratings.filter((rating): rating is K => rating in usual);
  const total = keys.reduce((sum, key) => sum + counts[key], 0);
  const share = (key: K) => (counts[key] + prior * usual[key]) / (total + prior);
  return Object.fromEntries(keys.map((key) => [key, share(key)])) as Record<K, number>;
}
