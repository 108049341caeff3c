import type { Day } from '@backgrounder/model';
import type { CardId } from '@backgrounder/model/cards';
import { applyTouch, emptyState, type GrowingState } from './apply-touch.ts';
import { ratings, type EventOf, type StudyEvent } from './event.ts';
import { addToTally, emptyTally, growingTally, touchesOf, type GrowingTally } from './reducers.ts';
import { froms, type Segment } from './segment.ts';

/** Folds events and rows of segments that come in the order of the log. */
export interface RowFolder {
  add(event: StudyEvent): void;
  /** A review as the columns have it, without making an event of it. */
  addReview(segment: Segment, index: number): void;
  state(): GrowingState;
}

/** A run of reviews of one card: of such a run, its first and its last alone tell what comes of it. */
interface Run {
  readonly first: Segment;
  readonly firstIndex: number;
  last: Segment;
  lastIndex: number;
}

export function createRowFolder(): RowFolder {
  const state = emptyState();
  const runs = new Map<CardId, Run>();
  const tallies = new Map<Day, GrowingTally>();
  let day: Day | undefined;
  let tally: GrowingTally | undefined;

  function applyReview(segment: Segment, index: number): void {
    for (const touch of touchesOf(segment.event(index))) {
      // The day was counted when the review came.
      if (touch.part === 'card') applyTouch(state, touch);
    }
  }

  function endRun(card: CardId): void {
    const run = runs.get(card);
    if (!run) return;
    runs.delete(card);
    const { first, firstIndex, last, lastIndex } = run;
    if (first !== last || firstIndex !== lastIndex) applyReview(first, firstIndex);
    applyReview(last, lastIndex);
  }

  function tallyOf(wanted: Day): GrowingTally {
    if (wanted === day && tally) return tally;
    const known = tallies.get(wanted) ?? growingTally(emptyTally);
    tallies.set(wanted, known);
    [day, tally] = [wanted, known];
    return known;
  }

  function countOn(event: EventOf<'review'>): void {
    addToTally(tallyOf(event.day), event.from, event.rating, event.duration);
  }

  return {
    add(event) {
      if (event.type === 'review') countOn(event);
      for (const touch of touchesOf(event)) {
        if (touch.part === 'day') continue;
        if (touch.part === 'card') endRun(touch.key);
        applyTouch(state, touch);
      }
    },
    addReview(segment, index) {
      const { columns, cards } = segment;
      const at = (column: ArrayLike<number>) => column[index] as number;
      addToTally(
        tallyOf(at(columns.day) as Day),
        froms[at(columns.from)] ?? 'new',
        ratings[at(columns.rating)] ?? 'again',
        at(columns.duration),
      );
      const card = cards[at(columns.card)] as CardId;
      const run = runs.get(card);
      if (run) {
        run.last = segment;
        run.lastIndex = index;
      } else {
        runs.set(card, { first: segment, firstIndex: index, last: segment, lastIndex: index });
      }
    },
    state() {
      for (const card of runs.keys()) endRun(card);
      for (const [on, counted] of tallies) state.days.set(on, counted);
      return state;
    },
  };
}
