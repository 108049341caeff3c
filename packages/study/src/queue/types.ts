import type { Day, FactKey } from '@backgrounder/model';
import type { Card } from '@backgrounder/model/cards';

/** A card with what the queue asks of it again and again. */
export interface QueueCard {
  readonly card: Card;
  readonly fact: FactKey;
  /** Position in the packs' own order. */
  readonly position: number;
}

export interface QueueEntry extends QueueCard {
  readonly stage: QueueStage;
  /** When its learning step falls due, in milliseconds since the epoch; 0 where it is due by day. */
  readonly at: number;
}

/** What is left for this learner's day. */
export interface Counts {
  /** New cards still to come today, the daily limit taken into account. */
  readonly new: number;
  /** Cards in learning or relearning steps, due or soon to be. */
  readonly learning: number;
  /** Cards due for review by day, as many as the day's limits allow. */
  readonly due: number;
}

/** What to do now. */
export type Next =
  | { readonly kind: 'card'; readonly card: Card; readonly stage: QueueStage }
  /** Only learning steps are left, and the first is not due yet. */
  | { readonly kind: 'wait'; /** Milliseconds since the epoch. */ readonly until: number }
  /** Nothing is left today. */
  | { readonly kind: 'done'; readonly upcoming?: Upcoming }
  /** No card is in the deck. */
  | { readonly kind: 'empty' };

export type QueueStage = 'new' | 'learning' | 'review' | 'relearning';

/** The next learner's day with cards: how many reviews fall on it, and new cards if there are. */
export interface Upcoming {
  readonly day: Day;
  readonly cards: number;
}
