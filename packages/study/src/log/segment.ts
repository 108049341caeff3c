import type { Day } from '@backgrounder/model';
import { failure, success, type Result } from '../result.ts';
import type { EventId, EventOf, SchedulerUse, StudyEvent } from './event.ts';
import { ratings } from './event.ts';
import type { Place } from './order.ts';
import { packColumns, unpackColumns, type PackedError } from './packed-columns.ts';

/** A sealed piece of the log, in order of arrival. Opened once, read as often as need be. */
export interface Segment {
  readonly count: number;
  /** Of the event at an index from 0. */
  place(index: number): Place;
  id(index: number): EventId;
  /** A new object each time, equal to the one that was sealed. */
  event(index: number): StudyEvent;
  /** Of the undos in it. */
  readonly undos: readonly number[];
}

const kind = 'BGSG';
/** Of the form that `sealSegment` writes. Earlier forms stay readable. */
const version = 1;

interface Head {
  readonly devices: readonly string[];
  readonly cards: readonly string[];
  readonly zones: readonly string[];
  readonly schedulers: readonly SchedulerUse[];
  /** JSON of all ids: opened only when somebody asks for one. */
  readonly ids: string;
  /** What is no review, or not quite the usual one, whole and in order. */
  readonly others: readonly StudyEvent[];
}

const froms = ['new', 'learning', 'review', 'relearning'] as const;
const stages = ['learning', 'review', 'relearning'] as const;

/** Reviews in columns, a tenth of their JSON; whatever else, and whatever is odd, as it is. */
export function sealSegment(events: readonly StudyEvent[]): Uint8Array<ArrayBuffer> {
  const count = events.length;
  const devices = numbering<string>();
  const cards = numbering<string>();
  const zones = numbering<string>();
  const schedulers = numbering<string>();
  const others: StudyEvent[] = [];
  const columns = emptyColumns(count);
  for (const [index, event] of events.entries()) {
    columns.time[index] = event.time;
    columns.device[index] = devices.of(event.device);
    columns.sequence[index] = event.sequence;
    if (!isUsualReview(event)) {
      others.push(event);
      continue;
    }
    const { after } = event;
    columns.isReview[index] = 1;
    columns.card[index] = cards.of(event.card);
    columns.rating[index] = ratings.indexOf(event.rating);
    columns.from[index] = froms.indexOf(event.from);
    columns.day[index] = event.day;
    columns.zone[index] = zones.of(event.zone);
    columns.elapsedDays[index] = event.elapsedDays;
    columns.duration[index] = event.duration;
    columns.scheduler[index] = schedulers.of(JSON.stringify(event.scheduler));
    columns.stage[index] = stages.indexOf(after.stage);
    columns.step[index] = after.step;
    columns.stability[index] = after.stability;
    columns.difficulty[index] = after.difficulty;
    columns.reps[index] = after.reps;
    columns.lapses[index] = after.lapses;
    columns.isDueByDay[index] = after.due.kind === 'day' ? 1 : 0;
    columns.due[index] = after.due.kind === 'day' ? after.due.day : after.due.at;
  }
  const head: Head = {
    devices: devices.all(),
    cards: cards.all(),
    zones: zones.all(),
    schedulers: schedulers.all().map((text) => JSON.parse(text) as SchedulerUse),
    ids: JSON.stringify(events.map(({ id }) => id)),
    others,
  };
  return packColumns(kind, version, { head, columns: { ...columns } });
}

export function openSegment(bytes: Uint8Array<ArrayBuffer>): Result<Segment, PackedError> {
  const unpacked = unpackColumns<Head>(kind, version, bytes);
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
  const id = (index: number) => (ids ??= JSON.parse(head.ids) as EventId[])[index] as EventId;
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
      card: head.cards[at(columns.card, index)] as EventOf<'review'>['card'],
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
    event: (index) => otherAt.get(index) ?? review(index),
  });
}

type SegmentColumns = ReturnType<typeof emptyColumns>;

function emptyColumns(count: number) {
  return {
    time: new Float64Array(count),
    device: new Uint32Array(count),
    sequence: new Float64Array(count),
    isReview: new Uint8Array(count),
    card: new Uint32Array(count),
    rating: new Uint8Array(count),
    from: new Uint8Array(count),
    day: new Int32Array(count),
    zone: new Uint32Array(count),
    elapsedDays: new Uint32Array(count),
    duration: new Float64Array(count),
    scheduler: new Uint32Array(count),
    stage: new Uint8Array(count),
    step: new Uint32Array(count),
    stability: new Float64Array(count),
    difficulty: new Float64Array(count),
    reps: new Uint32Array(count),
    lapses: new Uint32Array(count),
    isDueByDay: new Uint8Array(count),
    due: new Float64Array(count),
  };
}

/** The names that the columns keep, at each level of a review. */
const usual: readonly [pick: (event: EventOf<'review'>) => object, names: readonly string[]][] = [
  [
    (event) => event,
    [
      ...['v', 'id', 'device', 'sequence', 'time', 'type', 'card', 'rating', 'from', 'day'],
      ...['zone', 'elapsedDays', 'duration', 'scheduler', 'after'],
    ],
  ],
  [({ after }) => after, ['stage', 'step', 'stability', 'difficulty', 'reps', 'lapses', 'due']],
];

/** Whether the columns can keep all of it: no field that they do not know, no number too large. */
function isUsualReview(event: StudyEvent): event is EventOf<'review'> {
  if (event.type !== 'review') return false;
  const { after, day, elapsedDays } = event;
  return (
    usual.every(([pick, names]) => hasJust(pick(event), names)) &&
    hasJust(after.due, ['kind', after.due.kind === 'day' ? 'day' : 'at']) &&
    [elapsedDays, after.step, after.reps, after.lapses].every((count) => count <= 0xffff_ffff) &&
    Math.abs(day) <= 0x7fff_ffff
  );
}

function hasJust(value: object, names: readonly string[]): boolean {
  return (
    Object.keys(value).length === names.length && names.every((name) => Object.hasOwn(value, name))
  );
}

/** Gives each different value the next number, from 0. */
function numbering<T>() {
  const numbers = new Map<T, number>();
  return {
    of(value: T): number {
      const known = numbers.get(value);
      if (known !== undefined) return known;
      numbers.set(value, numbers.size);
      return numbers.size - 1;
    },
    all: () => [...numbers.keys()],
  };
}
