import { applyTouch, emptyState } from './apply-touch.ts';
import { cutOf, type Base, type Earlier } from './base.ts';
import type { EventId, EventOf, StudyEvent } from './event.ts';
import { compareEvents, type Place } from './order.ts';
import { touchesOf } from './reducers.ts';
import type { Segment } from './segment.ts';

/** A log folded as far as it need not be kept in memory, and the events after that. */
export interface FoldedLog {
  /** Absent where all events are kept. */
  readonly base?: Base;
  /** How many events the base holds, in order of arrival. */
  readonly cut: number;
  /** In order of arrival. */
  readonly tail: readonly StudyEvent[];
}

/** A whole log: sealed segments and, after them, loose events; all in order of arrival. */
export interface WholeLog {
  readonly segments: readonly Segment[];
  readonly loose: readonly StudyEvent[];
}

/** Folds a whole log but for about its last `keep` events, without ever holding all of them. */
export function foldLog(log: WholeLog, keep: number): FoldedLog {
  const rows = rowsOf(log);
  const early = Math.max(0, rows.count - keep);
  const late = Array.from({ length: rows.count - early }, (_, index) => rows.event(early + index));
  if (early === 0) return { cut: 0, tail: late };

  const undos = rows.undosBefore(early);
  const { order, last } = orderOf(rows, early);
  const earlier: Earlier = { last, undone: new Set(undos.map(({ target }) => target)) };
  const more = cutOf(late, 0, earlier);
  return {
    base: more === 0 ? foldRows(rows, order, last, undos) : foldFront(rows, early + more),
    cut: early + more,
    tail: late.slice(more),
  };
}

/** Each event in order of arrival, and whether it is taken back. */
export function* eventsOf(log: WholeLog): Iterable<readonly [StudyEvent, isUndone: boolean]> {
  const rows = rowsOf(log);
  const { undone } = undoneBy(rows, rows.count, rows.undosBefore(rows.count));
  for (let row = 0; row < rows.count; row += 1) yield [rows.event(row), undone.has(row)];
}

function foldFront(rows: Rows, count: number): Base {
  const { order, last } = orderOf(rows, count);
  return foldRows(rows, order, last, rows.undosBefore(count));
}

function foldRows(
  rows: Rows,
  order: ArrayLike<number>,
  last: Place,
  undos: readonly EventOf<'undo'>[],
): Base {
  const { undone, orphans } = undoneBy(rows, order.length, undos);
  const state = emptyState();
  for (let index = 0; index < order.length; index += 1) {
    const row = order[index] as number;
    if (undone.has(row)) continue;
    for (const touch of touchesOf(rows.event(row))) applyTouch(state, touch);
  }
  return { state, last, orphans };
}

interface Rows {
  readonly count: number;
  place(row: number): Place;
  id(row: number): EventId;
  event(row: number): StudyEvent;
  undosBefore(row: number): readonly EventOf<'undo'>[];
}

function rowsOf({ segments, loose }: WholeLog): Rows {
  const starts: number[] = [];
  let sealed = 0;
  for (const { count } of segments) {
    starts.push(sealed);
    sealed += count;
  }
  let current = 0;
  /** Rows are mostly asked for one after the other. */
  const find = (row: number): { readonly segment: Segment; readonly index: number } => {
    const isHere = (which: number) => {
      const start = starts[which] as number;
      return row >= start && row < start + (segments[which] as Segment).count;
    };
    if (!isHere(current)) {
      if (current + 1 < segments.length && isHere(current + 1)) current += 1;
      else {
        let [low, high] = [0, starts.length - 1];
        while (low < high) {
          const middle = (low + high + 1) >> 1;
          if ((starts[middle] as number) <= row) low = middle;
          else high = middle - 1;
        }
        current = low;
      }
    }
    return { segment: segments[current] as Segment, index: row - (starts[current] as number) };
  };
  const event = (row: number): StudyEvent => {
    if (row >= sealed) return loose[row - sealed] as StudyEvent;
    const { segment, index } = find(row);
    return segment.event(index);
  };
  return {
    count: sealed + loose.length,
    event,
    place(row) {
      if (row >= sealed) return loose[row - sealed] as StudyEvent;
      const { segment, index } = find(row);
      return segment.place(index);
    },
    id(row) {
      if (row >= sealed) return (loose[row - sealed] as StudyEvent).id;
      const { segment, index } = find(row);
      return segment.id(index);
    },
    undosBefore(end) {
      const inSegments = segments.flatMap((segment, which) =>
        segment.undos
          .filter((index) => (starts[which] as number) + index < end)
          .map((index) => segment.event(index)),
      );
      return [...inSegments, ...loose.slice(0, Math.max(0, end - sealed))].filter(
        (each) => each.type === 'undo',
      );
    },
  };
}

/** The first rows in the order of the log. */
function orderOf(rows: Rows, count: number): { order: Uint32Array; last: Place } {
  const order = Uint32Array.from({ length: count }, (_, row) => row);
  let last = rows.place(0);
  let isSorted = true;
  for (let row = 1; row < count; row += 1) {
    const place = rows.place(row);
    if (compareEvents(last, place) < 0) last = place;
    else isSorted = false;
  }
  if (!isSorted) {
    const places = Array.from(order, (row) => rows.place(row));
    order.sort((a, b) => compareEvents(places[a] as Place, places[b] as Place));
  }
  return { order, last };
}

/** Which rows the undos take back; the latest undo speaks first. */
function undoneBy(
  rows: Rows,
  count: number,
  undos: readonly EventOf<'undo'>[],
): { undone: ReadonlySet<number>; orphans: ReadonlySet<EventId> } {
  const orphans = new Set(undos.map(({ target }) => target));
  const undone = new Set<number>();
  if (orphans.size === 0) return { undone, orphans };
  const rowOf = new Map<EventId, number>();
  for (let row = 0; row < count; row += 1) {
    const id = rows.id(row);
    if (orphans.delete(id)) rowOf.set(id, row);
  }
  const undoneIds = new Set<EventId>();
  for (const undo of undos.toSorted((a, b) => compareEvents(b, a))) {
    const row = rowOf.get(undo.target);
    if (row === undefined || undoneIds.has(undo.id)) continue;
    if (compareEvents(rows.place(row), undo) > 0) continue;
    undone.add(row);
    undoneIds.add(undo.target);
  }
  return { undone, orphans };
}
