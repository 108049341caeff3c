import type { Day } from '@backgrounder/model';
import type { CardId } from '@backgrounder/model/cards';
import { failure, success, type Result } from '../result.ts';
import type { EventId, EventOf, SchedulerUse, StudyEvent } from './event.ts';
import { ratings } from './event.ts';
import type { Place } from './order.ts';
import { unpackColumns, type PackedError } from './packed-columns.ts';
import type { SegmentColumns } from './seal-segment.ts';

/** A sealed piece of the log, in order of arrival. Opened once, read as often as need be. */
export interface Segment {
  readonly count: number;
  /** Of the event at an index from 0. */
  place(index: number): Place;
  id(index: number): EventId;
  /** A new object each time, equal to the one that was sealed. */
  event(index: number): StudyEvent;
  /** By index; in a form that is made when it is first asked for. */
  ids(): readonly EventId[];
  readonly cards: readonly CardId[];
  /** Of the reviews: 1 in `isReview`. Of the rest, `time`, `device` and `sequence` alone. */
  readonly columns: SegmentColumns;
  /** Of the undos in it. */
  readonly undos: readonly number[];
}

export const segmentKind = 'BGSG';
/** Of the form that `sealSegment` writes. Earlier forms stay readable. */
export const segmentVersion = 1;

export interface SegmentHead {
  readonly devices: readonly string[];
  readonly cards: readonly CardId[];
  readonly zones: readonly string[];
  readonly schedulers: readonly SchedulerUse[];
  /** What is no review, or not quite the usual one, whole and in order. */
  readonly others: readonly StudyEvent[];
}

export const froms = ['new', 'learning', 'review', 'relearning'] as const;
export const stages = ['learning', 'review', 'relearning'] as const;

export function openSegment(bytes: Uint8Array<ArrayBuffer>): Result<Segment, PackedError> {
  const unpacked = unpackColumns<SegmentHead>(segmentKind, segmentVersion, bytes);
  if (!unpacked.ok) return unpacked;
  const { head } = unpacked.value;
  const columns = unpacked.value.columns as unknown as SegmentColumns;
  const count = columns.time.length;
  const otherAt = new Map<number, StudyEvent>();
  const undos: number[] = [];
  for (let index = 0; index < count; index += 1) {
    if (columns.isReview[index] === 1) continue;
    const other = head.others[otherAt.size];
    if (!other) return failure('damaged');
    otherAt.set(index, other);
    if (other.type === 'undo') undos.push(index);
  }
  let ids: readonly EventId[] | undefined;
  const allIds = () =>
    (ids ??= JSON.parse(new TextDecoder().decode(columns.ids)) as readonly EventId[]);
  const id = (index: number) => allIds()[index] as EventId;
  const at = (column: ArrayLike<number>, index: number) => column[index] as number;
  const place = (index: number): Place => ({
    time: at(columns.time, index),
    device: head.devices[at(columns.device, index)] as string,
    sequence: at(columns.sequence, index),
  });

  function review(index: number): EventOf<'review'> {
    const due = at(columns.due, index);
    return {
      v: 1,
      id: id(index),
      device: head.devices[at(columns.device, index)] as string,
      sequence: at(columns.sequence, index),
      time: at(columns.time, index),
      type: 'review',
      card: head.cards[at(columns.card, index)] as CardId,
      rating: ratings[at(columns.rating, index)] as EventOf<'review'>['rating'],
      from: froms[at(columns.from, index)] as EventOf<'review'>['from'],
      day: at(columns.day, index) as Day,
      zone: head.zones[at(columns.zone, index)] as string,
      elapsedDays: at(columns.elapsedDays, index),
      duration: at(columns.duration, index),
      scheduler: head.schedulers[at(columns.scheduler, index)] as SchedulerUse,
      after: {
        stage: stages[at(columns.stage, index)] as EventOf<'review'>['after']['stage'],
        step: at(columns.step, index),
        stability: at(columns.stability, index),
        difficulty: at(columns.difficulty, index),
        reps: at(columns.reps, index),
        lapses: at(columns.lapses, index),
        due:
          columns.isDueByDay[index] === 1
            ? { kind: 'day', day: due as Day }
            : { kind: 'time', at: due },
      },
    };
  }

  return success({
    count,
    undos,
    place,
    id,
    ids: allIds,
    cards: head.cards,
    columns,
    event: (index) => otherAt.get(index) ?? review(index),
  });
}
