/** What a card takes before there are reviews to tell, in milliseconds. */
export const usualDuration = 8000;
/** Fewer durations than these say little. */
const enough = 10;
/** More than this and the learner was away; milliseconds. */
export const longestDuration = 60_000;

export interface DurationMean {
  /** Milliseconds; more than a minute counts as a minute. `times` may be -1, to take one out. */
  add(duration: number, times?: number): void;
  /** Milliseconds: what so many cards take in all, over how many they are. */
  mean(): number;
  copy(): DurationMean;
}

export function createDurationMean(total = 0, count = 0): DurationMean {
  return {
    add(duration, times = 1) {
      // Whole, so that what is taken out leaves nothing behind.
      total += times * Math.round(Math.min(Math.max(duration, 0), longestDuration));
      count += times;
    },
    mean: () => (count < enough ? usualDuration : total / count),
    copy: () => createDurationMean(total, count),
  };
}
