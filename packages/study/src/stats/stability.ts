import type { ReviewColumns } from '../log/review-columns.ts';

/** How long cards last now: the days until recall falls to 90 %. */
export interface StabilitySpread {
  /** Cards that last less than the first edge, from it up to the second, …, from the last one on. */
  readonly counts: readonly number[];
  /** Half of the cards last at least as long; 0 where there are none. */
  readonly median: number;
}

/** Days: a day, three, a week, two, a month, three, half a year, a year. Each about twice the one before. */
export const stabilityEdges = [1, 3, 7, 14, 30, 91, 183, 365] as const;

/** Of the cards that are not new again. */
export function stabilitySpread(columns: ReviewColumns): StabilitySpread {
  const last = new Float64Array(columns.cards.length).fill(-1);
  for (let at = 0; at < columns.day.length; at += 1) {
    last[columns.card[at] as number] = columns.stability[at] as number;
  }
  const now = last
    .filter((stability, card) => stability >= 0 && columns.isForgotten[card] !== 1)
    .sort();
  const counts = Array.from({ length: stabilityEdges.length + 1 }, () => 0);
  for (const stability of now) {
    const bin = stabilityEdges.findIndex((edge) => stability < edge);
    const place = bin < 0 ? stabilityEdges.length : bin;
    counts[place] = (counts[place] ?? 0) + 1;
  }
  return { counts, median: now[Math.floor(now.length / 2)] ?? 0 };
}
