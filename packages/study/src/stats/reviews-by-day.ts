import { addDays, type Day } from '@backgrounder/model';
import type { ReviewColumns } from '../log/review-columns.ts';
import type { Period } from './period.ts';

/** What was done in a run of days. */
export interface DaysDone {
  readonly from: Day;
  /** 1, 7, 28 or 91; the same for all runs of a period. */
  readonly days: number;
  /** Cards seen for the first time. */
  readonly introduced: number;
  /** All other answers. */
  readonly repeated: number;
  /** Milliseconds, all answers together. */
  readonly duration: number;
}

const runLengths = [1, 7, 28] as const;
const longestRun = 91;
/** So many bars can be told apart on a phone. */
const mostRuns = 92;

/** The runs end on the period's last day; the first begins on its first day or, to be whole, before. */
export function reviewsByDay(columns: ReviewColumns, { from, to }: Period): readonly DaysDone[] {
  const length = to - from + 1;
  const days = runLengths.find((run) => length <= run * mostRuns) ?? longestRun;
  const count = Math.max(0, Math.ceil(length / days));
  const start = to - count * days + 1;
  const introduced = new Uint32Array(count);
  const repeated = new Uint32Array(count);
  const duration = new Float64Array(count);
  for (let at = 0; at < columns.day.length; at += 1) {
    const day = columns.day[at] as number;
    if (day < start || day > to) continue;
    const run = Math.floor((day - start) / days);
    const counts = columns.from[at] === 0 ? introduced : repeated;
    counts[run] = (counts[run] as number) + 1;
    duration[run] = (duration[run] as number) + (columns.duration[at] as number);
  }
  return Array.from({ length: count }, (_, run) => ({
    from: addDays(start as Day, run * days),
    days,
    introduced: introduced[run] as number,
    repeated: repeated[run] as number,
    duration: duration[run] as number,
  }));
}
