/** What a card takes before there are reviews to tell, in milliseconds. */
export const usualDuration = 8000;
/** Fewer durations than these say little. */
const enough = 10;
const longest = 60_000;
const bin = 100;

export interface DurationMedian {
  /** Milliseconds; more than a minute counts as a minute. */
  add(duration: number): void;
  /** Milliseconds, to a tenth of a second. */
  median(): number;
}

/** The median of many durations without sorting them. */
export function createDurationMedian(): DurationMedian {
  const bins = new Uint32Array(longest / bin + 1);
  let count = 0;
  return {
    add(duration) {
      const index = Math.floor(Math.min(Math.max(duration, 0), longest) / bin);
      bins[index] = (bins[index] ?? 0) + 1;
      count += 1;
    },
    median() {
      if (count < enough) return usualDuration;
      let below = 0;
      const index = bins.findIndex((inBin) => (below += inBin) * 2 >= count);
      return index * bin;
    },
  };
}
