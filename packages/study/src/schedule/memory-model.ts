import { computeDecayFactor, FSRSAlgorithm, generatorParameters, get_fuzz_range } from 'ts-fsrs';
import { ratings, type Rating } from '../log/event.ts';

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

/** FSRS-6 as plain arithmetic over whole days; nothing here knows of cards, steps or clocks. */
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
/** Below this FSRS spreads nothing; days. */
const shortestSpread = 2.5;

export function createMemoryModel(options: ModelOptions): MemoryModel {
  const { maximumInterval } = options;
  const algorithm = new FSRSAlgorithm(
    generatorParameters({
      w: options.weights,
      enable_short_term: options.weights.slice(...sameDayWeights).some((weight) => weight !== 0),
      maximum_interval: maximumInterval,
      relearning_steps: Array.from({ length: options.relearningSteps }, () => '1m' as const),
    }),
  );
  // The parameters sit behind a proxy; what is asked a million times is read once.
  const { decay, factor } = computeDecayFactor(algorithm.parameters.w);
  const modifiers = new Map<number, number>();

  function modifierOf(retention: number): number {
    const known = modifiers.get(retention);
    if (known !== undefined) return known;
    const modifier = algorithm.calculate_interval_modifier(retention);
    modifiers.set(retention, modifier);
    return modifier;
  }

  return {
    next: (strength, elapsedDays, rating) =>
      algorithm.next_state(strength ?? null, elapsedDays, ratings.indexOf(rating) + 1),
    retrievability: (stability, days) => (1 + (factor * days) / stability) ** decay,
    interval: (stability, retention) =>
      Math.min(Math.max(1, Math.round(stability * modifierOf(retention))), maximumInterval),
    spread(interval, elapsedDays) {
      if (interval < shortestSpread) return { earliest: interval, latest: interval };
      const { min_ivl, max_ivl } = get_fuzz_range(interval, elapsedDays, maximumInterval);
      return { earliest: min_ivl, latest: max_ivl };
    },
  };
}
