/** What a card takes before there are reviews to tell, in milliseconds. */
export const usualDuration = 8000;
/** Fewer durations than these say little. */
const enough = 10;
const longest = 60_000;
const bin = 100;

export interface DurationMedian {
  /** Milliseconds; more than a minute counts as a minute. `times` may be -1, to take one out. */
  add(duration: number, times?: number): void;
  /** Milliseconds, to a tenth of a second. */
  median(): number;
  copy(): DurationMedian;
}

/** The median of many durations without sorting them. */
export function createDurationMedian(
  bins = new Uint32Array(longest / bin + 1),
  count = 0,
): DurationMedian {
  return {
    add(duration, times = 1) {
      const index = Math.floor(Math.min(Math.max(duration, 0), longest) / bin);
      bins[index] = (bins[index] ?? 0) + times;
      count += times;
    },
    median() {
      if (count < enough) return usualDuration;
      let below = 0;
      const index = bins.findIndex((inBin) => (below += inBin) * 2 >= count);
      return index * bin;
    },
    copy: () => createDurationMedian(bins.slice(), count),
  };
}
