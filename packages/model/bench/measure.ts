import assert from 'node:assert/strict';

export interface Contestant {
  readonly name: string;
  /** Does the work once and gives a count, so that nothing is skipped unseen. */
  readonly run: () => number;
  /** How often it is run where others are run once, so that there is something to measure. */
  readonly repeat?: number;
}

export interface Figure {
  readonly name: string;
  readonly count: number;
  /** Milliseconds of one run. */
  readonly median: number;
  readonly least: number;
  /** Milliseconds of the processor that one run takes on average, which other programs bear on less. */
  readonly cpu: number;
  /** The processor's time, in times of the first one's. */
  readonly ratio: number;
}

/**
 * Runs each in turn, round after round, so that what else the machine does falls on all of them alike.
 * Throws where one counts anything but `count`.
 */
export function measure(
  contestants: readonly Contestant[],
  count: number,
  rounds: { readonly warm: number; readonly timed: number },
): Figure[] {
  const rows = contestants.map(({ name, run, repeat = 1 }) => ({
    name,
    run,
    repeat,
    times: [] as number[],
    cpu: 0,
  }));
  for (let round = 0; round < rounds.warm + rounds.timed; round++) {
    for (const row of rows) {
      const before = process.threadCpuUsage();
      const start = performance.now();
      let counted = 0;
      for (let again = 0; again < row.repeat; again++) counted += row.run();
      const time = (performance.now() - start) / row.repeat;
      const { user, system } = process.threadCpuUsage(before);
      assert.equal(counted, count * row.repeat, row.name);
      if (round < rounds.warm) continue;
      row.times.push(time);
      row.cpu += (user + system) / 1000 / row.repeat / rounds.timed;
    }
  }
  return rows.map(({ name, times, cpu }) => {
    times.sort((a, b) => a - b);
    return {
      name,
      count,
      median: rounded(times[rounds.timed >> 1]),
      least: rounded(times[0]),
      cpu: rounded(cpu),
      ratio: rounded(cpu / (rows[0]?.cpu ?? cpu)),
    };
  });
}

function rounded(value = Number.NaN): number {
  return Number(value.toPrecision(3));
}
