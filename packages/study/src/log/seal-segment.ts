import type { CardId } from '@backgrounder/model/cards';
import type { EventOf, SchedulerUse, StudyEvent } from './event.ts';
import { ratings } from './event.ts';
import { packColumns } from './pack-columns.ts';
import { froms, segmentKind, segmentVersion, stages, type SegmentHead } from './segment.ts';

/** Reviews in columns, a tenth of their JSON; whatever else, and whatever is odd, as it is. */
export function sealSegment(events: readonly StudyEvent[]): Uint8Array<ArrayBuffer> {
  const count = events.length;
  const devices = numbering<string>();
  const cards = numbering<CardId>();
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
  // JSON of all ids: decoded only when somebody asks for one.
  const ids = new TextEncoder().encode(JSON.stringify(events.map(({ id }) => id)));
  const head: SegmentHead = {
    devices: devices.all(),
    cards: cards.all(),
    zones: zones.all(),
    schedulers: schedulers.all().map((text) => JSON.parse(text) as SchedulerUse),
    others,
  };
  return packColumns(segmentKind, segmentVersion, { head, columns: { ...columns, ids } });
}

export type SegmentColumns = ReturnType<typeof emptyColumns> & { readonly ids: Uint8Array };

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
    // oxfmt-ignore
    [
      'v', 'id', 'device', 'sequence', 'time', 'type', 'card', 'rating', 'from', 'day',
      'zone', 'elapsedDays', 'duration', 'scheduler', 'after',
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
