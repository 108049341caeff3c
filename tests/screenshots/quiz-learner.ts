import { builtInPacks } from '@backgrounder/model/packs';
import type { Day } from '@backgrounder/model';
import type { ReviewEvent, StudyEvent } from '@backgrounder/study';
import { writeBackup } from '@backgrounder/study/exchange';
import { sampleReviews, unusualWeights } from '@backgrounder/study/sample-reviews';
import { builtInCards } from '../e2e/built-in-cards.ts';

const millisecondsPerDay = 86_400_000;
/** The first day of sample reviews. */
const first = 19_000;
const studied = 400;

/** The backup of a learner of the built-in packs who began 400 days ago and came yesterday. */
export function learnersBackup(): string {
  const cards = [...builtInCards.keys()];
  const today = Math.floor(Date.now() / millisecondsPerDay);
  const shift = today - first - studied;
  const reviews = sampleReviews(unusualWeights, cards.length * 9, 7).flatMap(
    (review): Omit<ReviewEvent, 'sequence'>[] => {
      const card = cards[Number(/^p\/f(\d+)/.exec(review.card)?.[1])];
      const day = (review.day + shift) as Day;
      if (!card || day >= today) return [];
      const { due } = review.after;
      const after = {
        ...review.after,
        due:
          due.kind === 'day'
            ? { ...due, day: (due.day + shift) as Day }
            : { ...due, at: due.at + shift * millisecondsPerDay },
      };
      const time = review.time + shift * millisecondsPerDay;
      return [{ ...review, device: 'desk', card, day, time, after }];
    },
  );
  const captures = builtInPacks.map(({ id }) => ({
    v: 1 as const,
    id: `chosen-${id}`,
    device: 'desk',
    time: (first + shift) * millisecondsPerDay - 1,
    type: 'capture' as const,
    target: { kind: 'pack' as const, pack: id },
  }));
  const events: StudyEvent[] = [...captures, ...reviews].map((event, at) => ({
    ...event,
    sequence: at + 1,
  }));
  return writeBackup(events, Date.now()).join('');
}
