import type { PackId } from '@backgrounder/model';

/** What the learner may choose. Every field has a default. */
export interface StudySettings {
  /**
   * Chance of recall at which a card falls due, 0.7 to 0.97. By default 0.85: for news, a simulated
   * year at 0.90 takes 23 % more minutes to know 3 % more (decision 12).
   */
  readonly retention: number;
  /**
   * The same for single packs, where it is another. A change names only the packs that change; the
   * pack's entry ends where the change says `null`.
   */
  readonly packRetention: Readonly<Record<PackId, number | null>>;
  /** New cards a learner's day, 0 to 9999; on an easy day its share of them. */
  readonly newPerDay: number;
  /** Cards due by day that are asked on a learner's day, 0 to 9999. */
  readonly reviewsPerDay: number;
  /**
   * Minutes that a learner's day may take, 1 to 1440, or 0 for no limit. What does not fit waits; what
   * would be lost first, and matters most, comes first.
   */
  readonly minutesPerDay: number;
  /** For each day of the week, Sunday first, the share of a normal day's work, 0 to 1. */
  readonly easyDays: readonly number[];
  /** Hour of the local clock at which the learner's day begins, 0 to 23. */
  readonly rolloverHour: number;
  /** Minutes, each under a day; may be empty. */
  readonly learningSteps: readonly number[];
  /** Minutes, each under a day; may be empty. */
  readonly relearningSteps: readonly number[];
  /** Days, 1 to 36500. */
  readonly maximumInterval: number;
  /** How often a learnt card is forgotten before it counts as a leech, 1 to 99; 0 for never. */
  readonly leechThreshold: number;
  readonly leechAction: LeechAction;
  readonly weights: Weights;
}

/** Out of study, or only marked. */
export type LeechAction = 'suspend' | 'tag';

/** The 21 weights of FSRS-6 under the name that reviews record. */
export interface Weights {
  readonly id: string;
  readonly values: readonly number[];
}

/** The weights that ts-fsrs 5.4.2 ships for FSRS-6, kept here so that the id means them for good. */
export const defaultWeights: Weights = {
  id: 'fsrs-6/default',
  values: [
    0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
    0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
  ],
};

export const defaultSettings: StudySettings = {
  retention: 0.85,
  packRetention: {},
  newPerDay: 10,
  reviewsPerDay: 9999,
  minutesPerDay: 0,
  easyDays: [1, 1, 1, 1, 1, 1, 1],
  rolloverHour: 4,
  learningSteps: [1, 10],
  relearningSteps: [10],
  maximumInterval: 36_500,
  leechThreshold: 8,
  leechAction: 'tag',
  weights: defaultWeights,
};
