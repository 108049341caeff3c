import type { Day } from '@backgrounder/model';
import type { ReviewColumns } from '../log/review-columns.ts';
import type { Period } from './period.ts';

export interface Knowledge {
  readonly day: Day;
  /** Answers that would be recalled on that day: the sum of the chances. */
  readonly known: number;
  /** Cards that had been seen by then. */
  readonly seen: number;
}

const mostPoints = 100;

/**
 * At most about a hundred days of the period, evenly apart, the last one among them.
 * A card that was made new again counts up to its last answer.
 * @param retrievability chance of recall so many days after an answer
 */
export function knowledgeOverTime(
  columns: ReviewColumns,
  { from, to }: Period,
  retrievability: (stability: number, days: number) => number,
): readonly Knowledge[] {
  const step = Math.max(1, Math.ceil((to - from) / mostPoints));
  const count = Math.max(0, Math.floor((to - from) / step) + 1);
  const start = to - (count - 1) * step;
  const known = new Float64Array(count);
  const seen = new Uint32Array(count);
  const until = new Int32Array(columns.cards.length).fill(to + 1);
  const isOver = columns.isForgotten.slice();
  // From the last answer back: each speaks for its card until the one after it.
  for (let at = columns.day.length - 1; at >= 0; at -= 1) {
    const card = columns.card[at] as number;
    const day = columns.day[at] as number;
    const end = until[card] as number;
    until[card] = Math.min(day, end);
    if (isOver[card] === 1) {
      isOver[card] = 0;
      continue;
    }
    const stability = columns.stability[at] as number;
    let point = Math.max(0, Math.ceil((day - start) / step));
    for (; point < count && start + point * step < end; point += 1) {
      known[point] =
        (known[point] as number) + retrievability(stability, start + point * step - day);
      seen[point] = (seen[point] as number) + 1;
    }
  }
  return Array.from({ length: count }, (_, point) => ({
    day: (start + point * step) as Day,
    known: known[point] as number,
    seen: seen[point] as number,
  }));
}
