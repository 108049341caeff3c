import type { CardId } from '@backgrounder/model/cards';
import { ratings, type ReviewEvent } from '../log/event.ts';

/**
 * The answers to each card from its first on, one history after the other, in columns: so they cross
 * to a worker without being copied one by one.
 */
export interface Histories {
  /** Where each history begins, and at the end where the last one ends. */
  readonly starts: Uint32Array<ArrayBuffer>;
  /** 1 to 4 for again to easy. */
  readonly ratings: Uint8Array<ArrayBuffer>;
  /** Learner's days since the answer before; 0 for the first and within a day. */
  readonly days: Uint32Array<ArrayBuffer>;
  /** Milliseconds since the epoch. */
  readonly times: Float64Array<ArrayBuffer>;
}

/**
 * @param reviews those that stand, in the order of the log. A card that was forgotten, and so is new
 * again, begins another history; answers whose beginning is missing are left out.
 */
export function historiesOf(reviews: readonly ReviewEvent[]): Histories {
  const open = new Map<CardId, ReviewEvent[]>();
  const all: ReviewEvent[][] = [];
  for (const review of reviews) {
    if (review.from === 'new') {
      const history = [review];
      open.set(review.card, history);
      all.push(history);
    } else open.get(review.card)?.push(review);
  }
  const count = all.reduce((sum, history) => sum + history.length, 0);
  const histories: Histories = {
    starts: new Uint32Array(all.length + 1),
    ratings: new Uint8Array(count),
    days: new Uint32Array(count),
    times: new Float64Array(count),
  };
  let at = 0;
  for (const [index, history] of all.entries()) {
    let before: ReviewEvent | undefined;
    for (const review of history) {
      histories.ratings[at] = ratings.indexOf(review.rating) + 1;
      histories.days[at] = before ? Math.max(0, review.day - before.day) : 0;
      histories.times[at] = review.time;
      before = review;
      at += 1;
    }
    histories.starts[index + 1] = at;
  }
  return histories;
}

/** What the trainer of FSRS reads: items of answers, of which the last is the one to be foretold. */
export interface TrainingSet {
  readonly ratings: Uint32Array<ArrayBuffer>;
  readonly days: Uint32Array<ArrayBuffer>;
  /** Answers of each item. */
  readonly lengths: Uint32Array<ArrayBuffer>;
}

/**
 * Each answer before a time (milliseconds since the epoch) with those to the card before it. Answers
 * within a day count only among those before: given one as the last of an item, the trainer silently
 * returns its default weights.
 */
export function trainingSet(histories: Histories, before: number): TrainingSet {
  const ends: number[] = [];
  let size = 0;
  eachForetold(histories, (start, at) => {
    if ((histories.times[at] ?? 0) >= before) return;
    ends.push(start, at);
    size += at - start + 1;
  });
  const set: TrainingSet = {
    ratings: new Uint32Array(size),
    days: new Uint32Array(size),
    lengths: new Uint32Array(ends.length / 2),
  };
  let to = 0;
  for (let item = 0; item < set.lengths.length; item += 1) {
    const start = ends[2 * item] ?? 0;
    const end = (ends[2 * item + 1] ?? 0) + 1;
    set.ratings.set(histories.ratings.subarray(start, end), to);
    set.days.set(histories.days.subarray(start, end), to);
    set.lengths[item] = end - start;
    to += end - start;
  }
  return set;
}

/** Calls back for each answer that a memory model can foretell: a later day's than the one before. */
export function eachForetold(
  { starts, days }: Histories,
  callback: (start: number, at: number, history: number) => void,
): void {
  for (let history = 0; history + 1 < starts.length; history += 1) {
    const start = starts[history] ?? 0;
    const end = starts[history + 1] ?? 0;
    for (let at = start + 1; at < end; at += 1) {
      if ((days[at] ?? 0) > 0) callback(start, at, history);
    }
  }
}
