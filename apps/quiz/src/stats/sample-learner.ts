import type { Day } from '@backgrounder/model';
import type { ReviewEvent } from '@backgrounder/study';
import { createMemoryLog, type MemoryLog } from '@backgrounder/study/memory';
import { sampleReviews } from '@backgrounder/study/sample-reviews';
import { library, pack } from '../state/sample-quiz.ts';

/** The learner's day at which the clock of `openTab` stands still: 23 November 2026. */
const today = 20_780 as Day;
const millisecondsPerDay = 86_400_000;
const first = 19_000;

/**
 * For tests and pictures: the log of a learner of the first pack who has studied for so many days up
 * to today, and remembers by the given weights.
 */
export async function sampleLearner(weights: readonly number[], days: number): Promise<MemoryLog> {
  const { cards } = library;
  const shift = today - first - days;
  const events = sampleReviews(weights, cards.length * 11, 7).flatMap((review): ReviewEvent[] => {
    const card = cards[Number(/^p\/f(\d+)/.exec(review.card)?.[1])];
    const day = (review.day + shift) as Day;
    if (!card || day > today) return [];
    const { due } = review.after;
    const moved = shift * millisecondsPerDay;
    const after = {
      ...review.after,
      due:
        due.kind === 'day'
          ? ({ kind: 'day', day: (due.day + shift) as Day } as const)
          : ({ kind: 'time', at: due.at + moved } as const),
    };
    return [{ ...review, card: card.id, day, time: review.time + moved, after }];
  });
  const log = createMemoryLog('device');
  const merged = await log.open().merge([
    ...events.map((event, at) => ({ ...event, sequence: at + 1 })),
    {
      v: 1,
      id: 'chosen',
      device: 'd',
      sequence: events.length + 1,
      time: (first + shift) * millisecondsPerDay - 1,
      type: 'capture',
      target: { kind: 'pack', pack: pack.id },
    },
  ]);
  if (!merged.ok) throw new Error(merged.error.message);
  return log;
}
