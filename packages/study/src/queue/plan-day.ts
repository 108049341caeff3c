import { addDays, type Day } from '@backgrounder/model';
import type { StudySettings } from '../log/settings.ts';
import type { DayTally, LastReview } from '../log/state.ts';
import { longestDuration } from './duration-mean.ts';
import type { QueueEntry } from './types.ts';

/** A card that is due by day. */
export interface DueReview {
  readonly entry: QueueEntry;
  readonly last: LastReview;
}

export interface DayInput {
  readonly day: Day;
  readonly settings: StudySettings;
  /** What was done on the day so far. */
  readonly tally: DayTally;
  /** What showing a card takes, in milliseconds; above 0. */
  readonly showing: number;
  /** Chance of recall on a day, 0 to 1. */
  readonly retrievability: (last: LastReview, day: Day) => number;
  /** By the time at which they fall due. */
  readonly learning: readonly QueueEntry[];
  readonly due: readonly DueReview[];
}

/** What a day has room for. */
export interface DayPlan {
  readonly learning: readonly QueueEntry[];
  readonly reviews: readonly QueueEntry[];
  /** Cards due by day that the day's limits keep for later. */
  readonly postponed: number;
  /** Showings of new cards that there is time for: a fraction, or Infinity; 0 where reviews wait. */
  readonly room: number;
}

/** What is said to be about to be lost is lost within so many days. */
const lossHorizon = 7;

/**
 * Where all that is due has room, the least likely to be recalled comes first. Where it has not, what
 * comes first is what another week would cost most: the fall of its chance of recall, times its
 * importance. What was forgotten long ago has little left to lose and waits; so does what keeps.
 */
export function planDay(input: DayInput): DayPlan {
  const { settings, tally, showing } = input;
  const showings = showingsLeft(settings.minutesPerDay, tally.duration, showing);
  const learning = input.learning.slice(0, Math.floor(showings));
  const forReviews = showings - learning.length;
  const limit = Math.max(0, settings.reviewsPerDay - tally.tested);

  const costs = costsOf(input, showings);
  const needed = input.due.reduce((sum, review) => sum + costs(review), 0);
  if (input.due.length <= limit && needed <= forReviews) {
    const fadingMost = sortedBy(input.due, ({ last }) => fading(last, input.day));
    const reviews = fadingMost.map(({ entry }) => entry);
    return { learning, reviews, postponed: 0, room: forReviews - needed };
  }
  let left = forReviews;
  const urgent = sortedBy(input.due, (review) => atStake(review, input));
  const reviews: QueueEntry[] = [];
  for (const review of urgent) {
    const cost = costs(review);
    if (left < 1 || reviews.length >= limit) break;
    left -= cost;
    reviews.push(review.entry);
  }
  return { learning, reviews, postponed: input.due.length - reviews.length, room: 0 };
}

/**
 * 0 minutes are no limit. A card is begun only while even the longest showing has time, so that the
 * minutes are never exceeded.
 */
export function showingsLeft(minutes: number, spent: number, showing: number): number {
  if (minutes === 0) return Infinity;
  const spare = minutes * 60_000 - spent - longestDuration;
  return spare < 0 ? 0 : spare / showing + 1;
}

/** Showings that a review takes: itself, and its relearning where it is forgotten. */
function costsOf(input: DayInput, showings: number): (review: DueReview) => number {
  const steps = input.settings.relearningSteps.length;
  if (showings === Infinity) return () => 1;
  return ({ last }) => 1 + steps * (1 - input.retrievability(last, input.day));
}

function atStake({ entry, last }: DueReview, { day, retrievability }: DayInput): number {
  const lost = retrievability(last, day) - retrievability(last, addDays(day, lossHorizon));
  return lost * entry.card.importance;
}

/**
 * Days since the last review over days of stability: the higher, the lower the chance of recall,
 * which FSRS computes from this alone.
 */
function fading(last: LastReview, day: Day): number {
  return Math.max(0, day - last.day) / last.memory.stability;
}

/** The heaviest first; among equals by importance, then in the packs' own order. */
function sortedBy(
  due: readonly DueReview[],
  weight: (review: DueReview) => number,
): readonly DueReview[] {
  return due
    .map((review) => ({ review, weight: weight(review) }))
    .sort(
      (a, b) =>
        b.weight - a.weight ||
        b.review.entry.card.importance - a.review.entry.card.importance ||
        a.review.entry.position - b.review.entry.position,
    )
    .map(({ review }) => review);
}
