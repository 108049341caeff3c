/** Right answers among those given, and among those wanted. */
export interface Counts {
  /** Right among the given, and all given. */
  readonly right: number;
  readonly given: number;
  /** Found among the wanted, and all wanted. */
  readonly found: number;
  readonly wanted: number;
}

/** Shares from 0 to 1; 1 where there is nothing to get wrong. */
export interface Score extends Counts {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export function scoreOf(all: readonly Counts[]): Score {
  const sum = (key: keyof Counts): number => all.reduce((total, one) => total + one[key], 0);
  const counts = {
    right: sum('right'),
    given: sum('given'),
    found: sum('found'),
    wanted: sum('wanted'),
  };
  const precision = shareOf(counts.right, counts.given);
  const recall = shareOf(counts.found, counts.wanted);
  return { ...counts, precision, recall, f1: harmonicMean(precision, recall) };
}

export function shareOf(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

export function harmonicMean(one: number, other: number): number {
  return one + other === 0 ? 0 : (2 * one * other) / (one + other);
}
