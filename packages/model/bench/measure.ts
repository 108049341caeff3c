export interface Contestant {
  readonly name: string;
  /** Does the work once and gives a count, so that nothing is skipped unseen. */
  readonly run: () => number;
  /** What each run must count. */
  readonly count: number;
  /** How often it is run where others are run once, so that there is something to measure. */
  readonly repeat?: number;
}

export interface Figure {
  readonly name: string;
  readonly count: number;
  /** Milliseconds of one run. */
  readonly median: number;
  readonly least: number;
  /** Milliseconds of the processor that one run takes on average; a browser does not tell them. */
  readonly cpu?: number;
  /** The time of a run in times of the first contestant's run of the same round; the median of all rounds. */
  readonly ratio: number;
}

export interface Rounds {
  readonly warm: number;
  readonly timed: number;
}

/**
 * Runs each in turn, round after round, so that what else the machine does falls on all of them alike.
 * Throws where one counts anything but its count.
 */
export function measure(contestants: readonly Contestant[], rounds: Rounds): Figure[] {
  const rows = contestants.map((contestant) => ({ contestant, times: [] as number[], cpu: 0 }));
  for (let round = 0; round < rounds.warm + rounds.timed; round++) {
    for (const row of rows) {
      const { name, run, count, repeat = 1 } = row.contestant;
      const before = processorTime();
      const start = performance.now();
      let counted = 0;
      for (let again = 0; again < repeat; again++) counted += run();
      const time = (performance.now() - start) / repeat;
      const used = processorTime() - before;
      if (counted !== count * repeat) {
        throw new Error(`${name} counted ${counted / repeat} instead of ${count}.`);
      }
      if (round < rounds.warm) continue;
      row.times.push(time);
      row.cpu += used / repeat / rounds.timed;
    }
  }
  const first = rows[0]?.times ?? [];
  return rows.map(({ contestant: { name, count }, times, cpu }) => ({
    name,
    count,
    median: rounded(middle(times)),
    least: rounded(Math.min(...times)),
    ...(Number.isFinite(cpu) && { cpu: rounded(cpu) }),
    ratio: rounded(middle(times.map((time, round) => time / (first[round] ?? Number.NaN)))),
  }));
}

/** Milliseconds that the thread has had of the processor; not a number in a browser. */
function processorTime(): number {
  if (!('process' in globalThis)) return Number.NaN;
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

export function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

/** To three digits. */
export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}
