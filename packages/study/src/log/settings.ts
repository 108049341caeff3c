/** What the learner may choose. Every field has a default. */
export interface StudySettings {
  /**
   * Chance of recall at which a card falls due, 0.7 to 0.97. By default 0.85: for news, 0.90 asks
   * for about 60 % more reviews to know 6 % more.
   */
  readonly retention: number;
  /** New cards a learner's day, 0 to 9999. */
  readonly newPerDay: number;
  /** Hour of the local clock at which the learner's day begins, 0 to 23. */
  readonly rolloverHour: number;
  /** Minutes, each under a day; may be empty. */
  readonly learningSteps: readonly number[];
  /** Minutes, each under a day; may be empty. */
  readonly relearningSteps: readonly number[];
  /** Days, 1 to 36500. */
  readonly maximumInterval: number;
  readonly weights: Weights;
}

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
  newPerDay: 10,
  rolloverHour: 4,
  learningSteps: [1, 10],
  relearningSteps: [10],
  maximumInterval: 36_500,
  weights: defaultWeights,
};
