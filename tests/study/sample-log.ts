import type { Day } from '@backgrounder/model';
import type { Card } from '@backgrounder/model/cards';
import type { ReviewEvent, StudyEvent } from '@backgrounder/study';

export const dayLength = 86_400_000;

/** How often each card was reviewed. */
export const rounds = 10;

export interface Rounds {
  /** Cards that have been reviewed, once in each round. */
  readonly cards: number;
  readonly today: number;
  readonly cardId: (index: number) => Card['id'];
  readonly newId: () => string;
}

/** The reviews of one round of all cards, in order; one in a thousand is taken back. */
export function roundOf({ cards, today, cardId, newId }: Rounds, round: number): StudyEvent[] {
  const events: StudyEvent[] = [];
  const first = today - 40 * (rounds - round);
  for (let index = 0; index < cards; index += 1) {
    const day = (first + Math.floor((index * 39) / cards)) as Day;
    const time = day * dayLength + (index % 2500) * 4000;
    const due = round === rounds - 1 ? today + (index % 200) : day + 40;
    const sequence = round * cards * 1.001 + index + Math.floor(index / 1000) + 2;
    const review: ReviewEvent = {
      v: 1,
      id: newId(),
      device: 'laptop',
      sequence: Math.ceil(sequence),
      time,
      type: 'review',
      card: cardId(index),
      rating: index % 9 === round ? 'hard' : 'good',
      from: round === 0 ? 'new' : 'review',
      day,
      zone: 'UTC',
      elapsedDays: round === 0 ? 0 : 40,
      duration: 2000 + ((index * 7919) % 9000),
      scheduler: { weights: 'fsrs-6/default', retention: 0.85 },
      after: {
        stage: 'review',
        step: 0,
        stability: 2.5 + 6 * round + (index % 1000) / 997,
        difficulty: 3 + (index % 600) / 101,
        reps: round + 1,
        lapses: 0,
        due: { kind: 'day', day: due as Day },
      },
    };
    events.push(review);
    if (index % 1000 === 999) {
      events.push({
        v: 1,
        id: newId(),
        device: 'laptop',
        sequence: review.sequence + 1,
        time,
        type: 'undo',
        target: review.id,
      });
    }
  }
  return events;
}
