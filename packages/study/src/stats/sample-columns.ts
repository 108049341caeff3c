import type { CardId } from '@backgrounder/model/cards';
import { ratings, type Rating } from '../log/event.ts';
import type { ReviewColumns } from '../log/review-columns.ts';
import { froms } from '../log/segment.ts';

export interface SampleReview {
  readonly card: CardId;
  readonly day: number;
  readonly rating?: Rating;
  readonly from?: (typeof froms)[number];
  readonly stability?: number;
  readonly duration?: number;
}

/** For tests: reviews in the order of the log, written by hand; `forgotten` cards are new again. */
export function sampleColumns(
  reviews: readonly SampleReview[],
  forgotten: readonly CardId[] = [],
): ReviewColumns {
  const cards = [...new Set(reviews.map(({ card }) => card))];
  return {
    cards,
    isForgotten: Uint8Array.from(cards, (card) => (forgotten.includes(card) ? 1 : 0)),
    card: Uint32Array.from(reviews, ({ card }) => cards.indexOf(card)),
    day: Int32Array.from(reviews, ({ day }) => day),
    rating: Uint8Array.from(reviews, ({ rating = 'good' }) => ratings.indexOf(rating)),
    from: Uint8Array.from(reviews, ({ from = 'review' }) => froms.indexOf(from)),
    stability: Float64Array.from(reviews, ({ stability = 1 }) => stability),
    duration: Float64Array.from(reviews, ({ duration = 0 }) => duration),
  };
}
