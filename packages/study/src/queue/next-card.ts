import type { CardId } from '@backgrounder/model/cards';
import { betrays } from './betrays.ts';
import type { Queue } from './build-queue.ts';
import type { Next, QueueCard, QueueEntry } from './types.ts';

/** Cards of one fact, or that help with each other, keep so many between them, where there are others. */
const distance = 5;

/**
 * A learning step may come this much early once nothing else is left, as in Anki; milliseconds. So one
 * that is no longer comes again in the same session.
 */
export const learnAhead = 20 * 60_000;

/**
 * What to show at `now` (milliseconds since the epoch) after the cards shown so far, oldest first:
 * learning steps that are due, reviews, new cards, then learning steps soon due and `retries`, however
 * far off their steps are today. Siblings of what was just shown come only when there is nothing else, and what it betrays after others of its stage.
 */
export function nextCard(
  queue: Queue,
  now: number,
  shown: readonly QueueCard[],
  retries: ReadonlySet<CardId> = new Set(),
): Next {
  if (queue.deckIsEmpty) return { kind: 'empty' };
  const near = shown.slice(-distance);
  const isSibling = ({ card, fact }: QueueEntry) =>
    near.some((other) => other.fact === fact && other.card.id !== card.id);
  const isBetrayed = ({ card }: QueueEntry) => near.some((other) => betrays(other.card, card));
  const stages = [
    queue.learning.filter(({ at }) => at <= now),
    queue.reviews,
    queue.fresh,
    queue.learning.filter(
      ({ at, card }) => at > now && (at <= now + learnAhead || retries.has(card.id)),
    ),
  ];
  for (const stage of stages) {
    const apart = stage.filter((each) => !isSibling(each));
    const entry = apart.find((each) => !isBetrayed(each)) ?? apart[0];
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
