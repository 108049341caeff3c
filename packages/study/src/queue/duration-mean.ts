/** What a card takes before there are reviews to tell, in milliseconds. */
export const usualDuration = 8000;
/** Fewer durations than these say little. */
const enough = 10;
/** More than this and the learner was away; milliseconds. */
export const longestDuration = 60_000;

export interface DurationMean {
  /** Milliseconds; more than a minute counts as a minute. */
  add(duration: number): void;
  /** Milliseconds: what so many cards take in all, over how many they are. */
  mean(): number;
}

export function createDurationMean(): DurationMean {
  let total = 0;
  let count = 0;
  return {
    add(duration) {
      total += Math.min(Math.max(duration, 0), longestDuration);
      count += 1;
    },
    mean: () => (count < enough ? usualDuration : total / count),
  };
}
