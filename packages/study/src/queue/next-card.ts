import type { FactKey } from '@backgrounder/model';
import type { CardId } from '@backgrounder/model/cards';
import type { Queue, QueueEntry } from './build-queue.ts';
import type { Next } from './types.ts';

/** Cards of one fact keep this many others between them, where there are others. */
const siblingDistance = 5;

/** A learning step may come this much early once nothing else is left, as in Anki; milliseconds. */
const learnAhead = 20 * 60_000;

/** A card shown in this session. */
export interface Shown {
  readonly card: CardId;
  readonly fact: FactKey;
}

/**
 * What to show at `now` (milliseconds since the epoch) after the cards shown so far, oldest first:
 * learning steps that are due, reviews, new cards, then learning steps soon due; siblings of what
 * was just shown only when there is nothing else.
 */
export function nextCard(queue: Queue, now: number, shown: readonly Shown[]): Next {
  if (queue.deckIsEmpty) return { kind: 'empty' };
  const near = shown.slice(-siblingDistance);
  const isSibling = ({ card, fact }: QueueEntry) =>
    near.some((other) => other.fact === fact && other.card !== card.id);
  const stages = [
    queue.learning.filter(({ at }) => at <= now),
    queue.reviews,
    queue.fresh,
    queue.learning.filter(({ at }) => at > now && at <= now + learnAhead),
  ];
  for (const stage of stages) {
    const entry = stage.find((each) => !isSibling(each));
    if (entry) return asNext(entry);
  }
  for (const stage of stages) if (stage[0]) return asNext(stage[0]);
  const [first] = queue.learning;
  if (first) return { kind: 'wait', until: first.at - learnAhead };
  return queue.upcoming ? { kind: 'done', upcoming: queue.upcoming } : { kind: 'done' };
}

/** The card's place in the queue, where it could still be shown at `now`. */
export function findEntry(queue: Queue, card: CardId): QueueEntry | undefined {
  const isCard = (entry: QueueEntry) => entry.card.id === card;
  return queue.learning.find(isCard) ?? queue.reviews.find(isCard) ?? queue.fresh.find(isCard);
}

export function asNext({ card, stage }: QueueEntry): Next {
  return { kind: 'card', card, stage };
}
