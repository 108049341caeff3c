import { ratings, type Rating } from '../log/event.ts';
import { clamp, rounded } from './rounded.ts';
import { leastStability, withinRange } from './weight-ranges.ts';

/** What FSRS believes of a memory. */
export interface Strength {
  /** Days until recall falls to 90 %. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
}

/** Learner's days from now. */
export interface DayRange {
  readonly earliest: number;
  readonly latest: number;
}

/**
 * FSRS-6 as plain arithmetic over whole days; nothing here knows of cards, steps or clocks. The formulas are
 * those of https://github.com/open-spaced-repetition/fsrs4anki/wiki/The-Algorithm, rounded as ts-fsrs does:
 * the tests hold both to the same numbers.
 */
export interface MemoryModel {
  /** After an answer, `elapsedDays` (0 or more) after the one before; 0 counts as the same day. */
  next(strength: Strength | undefined, elapsedDays: number, rating: Rating): Strength;
  /** Chance of recall so many days after an answer, 0 to 1. */
  retrievability(stability: number, days: number): number;
  /** Days until recall falls to the desired retention: whole, from 1 to the maximum. */
  interval(stability: number, retention: number): number;
  /** The days among which an interval may be spread; that interval alone where it is below 2.5. */
  spread(interval: number, elapsedDays: number): DayRange;
}

export interface ModelOptions {
  /** The 21 weights; those beyond their range are taken to its end. */
  readonly weights: readonly number[];
  /** With two or more, FSRS keeps a forgotten card's stability from rising within the day. */
  readonly relearningSteps: number;
  /** Days. */
  readonly maximumInterval: number;
}

/** Where all of these are 0, answers within a day count like others: weights 17 to 19. */
const sameDayWeights = [17, 20] as const;
/** A stability is never more; days. */
const mostStability = 36_500;
/** The first stability is never less; days. */
const leastFirstStability = 0.1;

/** Below this FSRS spreads nothing; days. */
const shortestSpread = 2.5;
/** How much of the days from the first number to the second an interval is spread by, both ways. */
const spreads = [
  [2.5, 7, 0.15],
  [7, 20, 0.1],
  [20, Infinity, 0.05],
] as const;

export function createMemoryModel(options: ModelOptions): MemoryModel {
  const { maximumInterval, relearningSteps } = options;
  const countsSameDay = options.weights.slice(...sameDayWeights).some((weight) => weight !== 0);
  const weights = withinRange(options.weights, relearningSteps, countsSameDay);
  const w = (at: number): number => weights[at] ?? 0;
  const decay = -w(20);
  const factor = rounded(Math.exp(decay ** -1 * Math.log(0.9)) - 1);
  const modifiers = new Map<number, number>();

  function modifierOf(retention: number): number {
    const known = modifiers.get(retention);
    if (known !== undefined) return known;
    const modifier = rounded((retention ** (1 / decay) - 1) / factor);
    modifiers.set(retention, modifier);
    return modifier;
  }

  const retrievability = (stability: number, days: number): number =>
    (1 + (factor * days) / stability) ** decay;

  /** `grade` from 1, again, to 4, easy. */
  const firstDifficulty = (grade: number): number =>
    rounded(w(4) - Math.exp((grade - 1) * w(5)) + 1);
  const easiest = firstDifficulty(4);

  function nextDifficulty(difficulty: number, grade: number): number {
    const step = rounded((-w(6) * (grade - 3) * (10 - difficulty)) / 9);
    const drawn = w(7) * easiest + (1 - w(7)) * (difficulty + step);
    return clamp(rounded(drawn), 1, 10);
  }

  function afterSameDay(stability: number, grade: number): number {
    const growth = stability ** -w(19) * Math.exp(w(17) * (grade - 3 + w(18)));
    return stable(stability * (grade >= 2 ? Math.max(growth, 1) : growth));
  }

  function afterLapse({ stability, difficulty }: Strength, recall: number): number {
    const left =
      w(11) *
      difficulty ** -w(12) *
      ((stability + 1) ** w(13) - 1) *
      Math.exp((1 - recall) * w(14));
    const most = countsSameDay ? stability / Math.exp(w(17) * w(18)) : stability;
    return clamp(rounded(most), leastStability, stable(left));
  }

  function afterRecall({ stability, difficulty }: Strength, recall: number, grade: number): number {
    const growth =
      Math.exp(w(8)) *
      (11 - difficulty) *
      stability ** -w(9) *
      (Math.exp((1 - recall) * w(10)) - 1) *
      (grade === 2 ? w(15) : 1) *
      (grade === 4 ? w(16) : 1);
    return stable(stability * (1 + growth));
  }

  function nextStability(strength: Strength, elapsedDays: number, grade: number): number {
    if (elapsedDays === 0 && countsSameDay) return afterSameDay(strength.stability, grade);
    const recall = rounded(retrievability(strength.stability, elapsedDays));
    return grade === 1 ? afterLapse(strength, recall) : afterRecall(strength, recall, grade);
  }

  return {
    next(strength, elapsedDays, rating) {
      const grade = ratings.indexOf(rating) + 1;
      if (!strength) {
        return {
          stability: Math.max(w(grade - 1), leastFirstStability),
          difficulty: clamp(firstDifficulty(grade), 1, 10),
        };
      }
      return {
        stability: nextStability(strength, elapsedDays, grade),
        difficulty: nextDifficulty(strength.difficulty, grade),
      };
    },
    retrievability,
    interval: (stability, retention) =>
      Math.min(Math.max(1, Math.round(stability * modifierOf(retention))), maximumInterval),
    spread(interval, elapsedDays) {
      if (interval < shortestSpread) return { earliest: interval, latest: interval };
      const by = spreads.reduce(
        (sum, [from, to, share]) => sum + share * Math.max(Math.min(interval, to) - from, 0),
        1,
      );
      const middle = Math.min(interval, maximumInterval);
      const latest = Math.min(Math.round(middle + by), maximumInterval);
      const least = Math.max(2, Math.round(middle - by));
      const earliest = middle > elapsedDays ? Math.max(least, elapsedDays + 1) : least;
      return { earliest: Math.min(earliest, latest), latest };
    },
  };
}

function stable(stability: number): number {
  return rounded(clamp(stability, leastStability, mostStability));
}
