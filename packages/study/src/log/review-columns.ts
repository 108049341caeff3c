import type { CardId } from '@backgrounder/model/cards';
import { partsOf } from '../card-parts.ts';
import { ratings, type EventOf } from './event.ts';
import { inOrder, type WholeLog } from './fold-log.ts';
import type { SegmentColumns } from './seal-segment.ts';
import { froms, type Segment } from './segment.ts';
import type { StudyState } from './state.ts';

/** Reviews in the order of the log, one entry of each column for each; they cross to a worker as they are. */
export interface ReviewColumns {
  readonly cards: readonly CardId[];
  /** 1 for cards, by number, that were made new again after their last review. */
  readonly isForgotten: Uint8Array<ArrayBuffer>;
  /** Index into `cards`. */
  readonly card: Uint32Array<ArrayBuffer>;
  /** The learner's day. */
  readonly day: Int32Array<ArrayBuffer>;
  /** 0 to 3 for again to easy. */
  readonly rating: Uint8Array<ArrayBuffer>;
  /** The stage before the answer: 0 new, 1 learning, 2 review, 3 relearning. */
  readonly from: Uint8Array<ArrayBuffer>;
  /** After the answer: days until recall falls to 90 %. */
  readonly stability: Float64Array<ArrayBuffer>;
  /** Milliseconds; 0 where not measured. */
  readonly duration: Float64Array<ArrayBuffer>;
}

/** Rows after which the page may do something else: some milliseconds' worth. */
const slice = 16_384;

/**
 * The reviews that nothing takes back, but for those of retired facts.
 * @param state what the log comes to
 * @param pause resolves when the work may go on
 */
export async function reviewColumns(
  log: WholeLog,
  state: Pick<StudyState, 'cards' | 'retired'>,
  pause: () => Promise<void> = nextTask,
): Promise<ReviewColumns> {
  const { rows, order, undone } = inOrder(log);
  const columns = emptyReviewColumns(order.length);
  const cards: CardId[] = [];
  const numbers = new Map<CardId, number>();
  /** For each segment, the numbers of its cards; -2 where not looked up yet. */
  const bySegment = new Map<Segment, Int32Array>();
  let size = 0;

  /** The number of a card; -1 where its reviews are left out. */
  function numberOf(card: CardId): number {
    const known = numbers.get(card);
    if (known !== undefined) return known;
    const number = state.retired.has(partsOf(card).fact) ? -1 : cards.push(card) - 1;
    numbers.set(card, number);
    return number;
  }

  function numberIn(segment: Segment, card: number): number {
    let known = bySegment.get(segment);
    if (!known) bySegment.set(segment, (known = new Int32Array(segment.cards.length).fill(-2)));
    if (known[card] === -2) known[card] = numberOf(segment.cards[card] as CardId);
    return known[card] as number;
  }

  function addSealed(sealed: SegmentColumns, number: number, index: number): void {
    columns.card[size] = number;
    columns.day[size] = sealed.day[index] as number;
    columns.rating[size] = sealed.rating[index] as number;
    columns.from[size] = sealed.from[index] as number;
    columns.stability[size] = sealed.stability[index] as number;
    columns.duration[size] = sealed.duration[index] as number;
    size += 1;
  }

  function add(event: EventOf<'review'>, number: number): void {
    columns.card[size] = number;
    columns.day[size] = event.day;
    columns.rating[size] = ratings.indexOf(event.rating);
    columns.from[size] = froms.indexOf(event.from);
    columns.stability[size] = event.after.stability;
    columns.duration[size] = event.duration;
    size += 1;
  }

  for (let index = 0; index < order.length; index += 1) {
    // oxlint-disable-next-line no-await-in-loop -- The page shall have its turn.
    if (index > 0 && index % slice === 0) await pause();
    const row = order[index] as number;
    if (undone.has(row)) continue;
    const place = rows.sealedAt(row);
    if (place?.segment.columns.isReview[place.index] === 1) {
      const { segment, index: at } = place;
      const number = numberIn(segment, segment.columns.card[at] as number);
      if (number >= 0) addSealed(segment.columns, number, at);
    } else {
      const event = rows.event(row);
      if (event.type !== 'review') continue;
      const number = numberOf(event.card);
      if (number >= 0) add(event, number);
    }
  }
  const isForgotten = Uint8Array.from(cards, (card) => (state.cards.get(card)?.last ? 0 : 1));
  return { cards, isForgotten, ...cutTo(columns, size) };
}

function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

function cutTo(columns: ReturnType<typeof emptyReviewColumns>, size: number) {
  return {
    card: columns.card.slice(0, size),
    day: columns.day.slice(0, size),
    rating: columns.rating.slice(0, size),
    from: columns.from.slice(0, size),
    stability: columns.stability.slice(0, size),
    duration: columns.duration.slice(0, size),
  };
}

function emptyReviewColumns(count: number) {
  return {
    card: new Uint32Array(count),
    day: new Int32Array(count),
    rating: new Uint8Array(count),
    from: new Uint8Array(count),
    stability: new Float64Array(count),
    duration: new Float64Array(count),
  };
}
