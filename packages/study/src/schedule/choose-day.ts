import { addDays, type Day } from '@backgrounder/model';
import type { DayRange } from './memory-model.ts';
import { weekdayOf } from './weekday.ts';

/** What else falls due, the card in question aside. */
export interface DueDays {
  /** Cards that fall due on a day. */
  count(day: Day): number;
  /** Whether another card of the same fact falls due on a day. */
  hasSibling(day: Day): boolean;
}

export const nothingDue: DueDays = { count: () => 0, hasSibling: () => false };

/** An interval that is to be given a day. Days are the learner's, counted from `from`. */
export interface DayQuestion {
  readonly from: Day;
  /** What FSRS asks for. */
  readonly interval: number;
  /** Where it may be moved to; holds at least one day. */
  readonly range: DayRange;
  readonly due: DueDays;
  /** The share of a normal day's work for each day of the week, Sunday first; 0 to 1. */
  readonly shares: readonly number[];
  /** The same for the same card and review, on every device. */
  readonly seed: string;
}

/** Chooses an interval out of the range. */
export type ChooseInterval = (question: DayQuestion) => number;

/**
 * Far days look emptier than they will be: the cards that will fall on them have not been answered
 * yet. So a day's cards count for more, by this power, the later it is within the range. Fitted on
 * the simulated deck of the benchmark: intervals then come out as long, on average, as FSRS asks.
 */
const latenessPower = 0.45;
/**
 * Intervals of a day or two cannot be moved, and fall on easy days too. So what can be moved keeps
 * away from these by more than their share, by this power: a share of a half then comes out at less
 * than half of the mean day.
 */
const easePower = 2.5;
/** An easy day of share 0 still takes what has no other day. */
const leastShare = 0.001;

/**
 * The quietest day of the range, and never the day of a sibling where there is another. Equally
 * quiet days are drawn by the seed, which spreads cards that were learnt together.
 */
export const quietestDay: ChooseInterval = ({
  from,
  interval: asked,
  range,
  due,
  shares,
  seed,
}) => {
  const { earliest, latest } = range;
  const draw = drawsOf(seed);
  let best = earliest;
  let bestCost = Infinity;
  let bestTie = 0;
  for (let interval = earliest; interval <= latest; interval += 1) {
    const day = addDays(from, interval);
    const share = Math.max(shares[weekdayOf(day)] ?? 1, leastShare);
    const crowd = (due.count(day) * (interval / asked) ** latenessPower + 1) / share ** easePower;
    const cost = due.hasSibling(day) ? crowd * 1e6 : crowd;
    const tie = draw();
    if (cost < bestCost || (cost === bestCost && tie > bestTie)) {
      best = interval;
      bestCost = cost;
      bestTie = tie;
    }
  }
  return best;
};

/** What FSRS asks for, as it is. */
export const askedDay: ChooseInterval = ({ interval, range }) =>
  Math.min(Math.max(interval, range.earliest), range.latest);

/** Numbers from 0 to 1, the same for one seed: FNV-1a, stirred on by SplitMix32. */
function drawsOf(seed: string): () => number {
  let state = 0x811c9dc5;
  for (let index = 0; index < seed.length; index += 1) {
    state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
  }
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32;
  };
}
