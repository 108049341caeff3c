import { cutOf, type Base, type Earlier } from './base.ts';
import type { EventId, EventOf, StudyEvent } from './event.ts';
import { compareEvents, type Place } from './order.ts';
import { createRowFolder } from './fold-rows.ts';
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

/** The rows in the order of the log, and those of them that are taken back. */
export function inOrder(log: WholeLog): {
  readonly rows: Rows;
  readonly order: ArrayLike<number>;
  readonly undone: ReadonlySet<number>;
} {
  const rows = rowsOf(log);
  const order = rows.count === 0 ? [] : orderOf(rows, rows.count).order;
  const { undone } = undoneBy(rows, rows.count, rows.undosBefore(rows.count));
  return { rows, order, undone };
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
  const folder = createRowFolder();
  for (let index = 0; index < order.length; index += 1) {
    const row = order[index] as number;
    if (undone.has(row)) continue;
    const place = rows.sealedAt(row);
    if (place?.segment.columns.isReview[place.index] === 1) {
      folder.addReview(place.segment, place.index);
    } else {
      folder.add(rows.event(row));
    }
  }
  return { state: folder.state(), last, orphans };
}

export interface Rows {
  readonly count: number;
  /** Milliseconds since the epoch, by row, of the first `count` rows. */
  times(count: number): Float64Array;
  place(row: number): Place;
  event(row: number): StudyEvent;
  /** Where a sealed row is: valid until the next is asked for. */
  sealedAt(row: number): Readonly<SealedPlace> | undefined;
  undosBefore(row: number): readonly EventOf<'undo'>[];
  /** The rows, before `end`, of as many of the ids as there are. */
  find(ids: ReadonlySet<EventId>, end: number): ReadonlyMap<EventId, number>;
}

interface SealedPlace {
  segment: Segment;
  index: number;
}

function rowsOf({ segments, loose }: WholeLog): Rows {
  const starts: number[] = [];
  let sealed = 0;
  for (const { count } of segments) {
    starts.push(sealed);
    sealed += count;
  }
  let which = 0;
  const [first] = segments;
  const found: SealedPlace | undefined = first && { segment: first, index: 0 };

  /** Rows are mostly asked for one after the other. */
  function sealedAt(row: number): Readonly<SealedPlace> | undefined {
    if (row >= sealed || !found) return undefined;
    while (row < (starts[which] as number)) which -= 1;
    while (row >= (starts[which + 1] ?? sealed)) which += 1;
    found.segment = segments[which] as Segment;
    found.index = row - (starts[which] as number);
    return found;
  }

  return {
    count: sealed + loose.length,
    sealedAt,
    times(count) {
      const times = new Float64Array(sealed + loose.length);
      for (const [at, { columns }] of segments.entries()) times.set(columns.time, starts[at]);
      for (const [at, { time }] of loose.entries()) times[sealed + at] = time;
      return times.subarray(0, count);
    },
    event(row) {
      const place = sealedAt(row);
      return place ? place.segment.event(place.index) : (loose[row - sealed] as StudyEvent);
    },
    place(row) {
      const place = sealedAt(row);
      return place ? place.segment.place(place.index) : (loose[row - sealed] as StudyEvent);
    },
    undosBefore(end) {
      const undos: EventOf<'undo'>[] = [];
      const note = (row: number, event: StudyEvent | undefined) => {
        if (row < end && event?.type === 'undo') undos.push(event);
      };
      for (const [at, segment] of segments.entries()) {
        for (const index of segment.undos) {
          note((starts[at] as number) + index, segment.event(index));
        }
      }
      for (const [at, event] of loose.entries()) note(sealed + at, event);
      return undos;
    },
    find(ids, end) {
      const rowById = new Map<EventId, number>();
      const look = (id: EventId | undefined, row: number) => {
        if (id !== undefined && row < end && ids.has(id)) rowById.set(id, row);
      };
      for (let at = loose.length - 1; at >= 0; at -= 1) look(loose[at]?.id, sealed + at);
      for (let at = segments.length - 1; at >= 0 && rowById.size < ids.size; at -= 1) {
        const start = starts[at] as number;
        if (start >= end) continue;
        for (const [index, id] of (segments[at] as Segment).ids().entries())
          look(id, start + index);
      }
      return rowById;
    },
  };
}

/** The first rows in the order of the log. */
function orderOf(rows: Rows, count: number): { order: ArrayLike<number>; last: Place } {
  const times = rows.times(count);
  const compare = (a: number, b: number) =>
    (times[a] as number) - (times[b] as number) || compareEvents(rows.place(a), rows.place(b));
  const order = Array.from({ length: count }, (_, row) => row);
  let isSorted = true;
  for (let row = 1; row < count && isSorted; row += 1) isSorted = compare(row - 1, row) < 0;
  // Of few long runs, as logs of a few devices are, this makes one in little more than one pass.
  if (!isSorted) order.sort(compare);
  return { order, last: rows.place(order.at(-1) ?? 0) };
}

/** Which rows the undos take back; the latest undo speaks first. */
function undoneBy(
  rows: Rows,
  count: number,
  undos: readonly EventOf<'undo'>[],
): { undone: ReadonlySet<number>; orphans: ReadonlySet<EventId> } {
  const orphans = new Set(undos.map(({ target }) => target));
  const undone = new Set<number>();
  const rowById = rows.find(orphans, count);
  const undoneIds = new Set<EventId>();
  for (const undo of undos.toSorted((a, b) => compareEvents(b, a))) {
    const row = rowById.get(undo.target);
    if (row === undefined || undoneIds.has(undo.id)) continue;
    if (compareEvents(rows.place(row), undo) > 0) continue;
    undone.add(row);
    undoneIds.add(undo.target);
  }
  for (const id of rowById.keys()) orphans.delete(id);
  return { undone, orphans };
}
