import type { Day, FactKey } from '@backgrounder/model';
import type { CardId } from '@backgrounder/model/cards';
import { success, type Result } from '../result.ts';
import type { GrowingState } from './apply-touch.ts';
import type { Base } from './base.ts';
import type { Due, EventId, Stage } from './event.ts';
import type { Place } from './order.ts';
import { packColumns, unpackColumns, type PackedError } from './packed-columns.ts';
import type { StudySettings } from './settings.ts';
import type { CardState, DayTally, Exposure } from './state.ts';

const kind = 'BGSN';
/** Of the form of a snapshot. One of another version is made anew from the log. */
const version = 1;

interface Head {
  /** JSON of all card ids. */
  readonly cards: string;
  /** Of the cards that are flagged, by row. */
  readonly flags: readonly (readonly [row: number, flag: string])[];
  readonly days: readonly (readonly [Day, DayTally])[];
  readonly exposures: readonly (readonly [FactKey, Exposure])[];
  readonly retired: readonly FactKey[];
  readonly deck: Readonly<Record<'packs' | 'included' | 'excluded', readonly string[]>>;
  readonly settings: StudySettings;
  readonly last: Place;
  readonly orphans: readonly EventId[];
}

const stages = ['learning', 'review', 'relearning'] as const;
/** In the column `stage`, for a card that is new. */
const isNew = 255;

/** A base as bytes: what the scheduler asks of cards in columns. */
export function packSnapshot({ state, last, orphans }: Base): Uint8Array<ArrayBuffer> {
  const count = state.cards.size;
  const columns = emptyColumns(count);
  const flags: [number, string][] = [];
  let row = 0;
  for (const { last: seen, suspended, buriedOn, flag } of state.cards.values()) {
    columns.stage[row] = isNew;
    if (seen) {
      const { memory } = seen;
      columns.stage[row] = stages.indexOf(memory.stage);
      columns.step[row] = memory.step;
      columns.stability[row] = memory.stability;
      columns.difficulty[row] = memory.difficulty;
      columns.reps[row] = memory.reps;
      columns.lapses[row] = memory.lapses;
      columns.isDueByDay[row] = memory.due.kind === 'day' ? 1 : 0;
      columns.due[row] = memory.due.kind === 'day' ? memory.due.day : memory.due.at;
      columns.time[row] = seen.time;
      columns.day[row] = seen.day;
      columns.introduced[row] = seen.introduced;
      columns.duration[row] = seen.duration;
    }
    columns.isSuspended[row] = suspended ? 1 : 0;
    columns.isBuried[row] = buriedOn === undefined ? 0 : 1;
    columns.buriedOn[row] = buriedOn ?? 0;
    if (flag !== undefined) flags.push([row, flag]);
    row += 1;
  }
  const { deck } = state;
  const head: Head = {
    cards: JSON.stringify([...state.cards.keys()]),
    flags,
    days: [...state.days],
    exposures: [...state.exposures],
    retired: [...state.retired],
    deck: {
      packs: [...deck.packs],
      included: [...deck.included],
      excluded: [...deck.excluded],
    },
    settings: state.settings,
    last: { time: last.time, device: last.device, sequence: last.sequence },
    orphans: [...orphans],
  };
  return packColumns(kind, version, { head, columns: { ...columns } });
}

export function unpackSnapshot(bytes: Uint8Array<ArrayBuffer>): Result<Base, PackedError> {
  const unpacked = unpackColumns<Head>(kind, version, bytes);
  if (!unpacked.ok) return unpacked;
  const { head } = unpacked.value;
  const columns = unpacked.value.columns as unknown as ReturnType<typeof emptyColumns>;
  const flags = new Map(head.flags);
  const cards = new Map<CardId, CardState>();
  for (const [row, id] of (JSON.parse(head.cards) as CardId[]).entries()) {
    cards.set(id, cardAt(columns, row, flags.get(row)));
  }
  const state: GrowingState = {
    cards,
    days: new Map(head.days),
    exposures: new Map(head.exposures),
    retired: new Set(head.retired),
    deck: {
      packs: new Set(head.deck.packs),
      included: new Set(head.deck.included as FactKey[]),
      excluded: new Set(head.deck.excluded as FactKey[]),
    },
    settings: head.settings,
  };
  return success({ state, last: head.last, orphans: new Set(head.orphans) });
}

function cardAt(
  columns: ReturnType<typeof emptyColumns>,
  row: number,
  flag: string | undefined,
): CardState {
  const at = (column: ArrayLike<number>) => column[row] as number;
  const stage = stages[at(columns.stage)];
  return {
    ...(stage && {
      last: {
        memory: {
          stage: stage satisfies Stage,
          step: at(columns.step),
          stability: at(columns.stability),
          difficulty: at(columns.difficulty),
          reps: at(columns.reps),
          lapses: at(columns.lapses),
          due: dueOf(at(columns.isDueByDay) === 1, at(columns.due)),
        },
        time: at(columns.time),
        day: at(columns.day) as Day,
        introduced: at(columns.introduced) as Day,
        duration: at(columns.duration),
      },
    }),
    suspended: at(columns.isSuspended) === 1,
    ...(at(columns.isBuried) === 1 && { buriedOn: at(columns.buriedOn) as Day }),
    ...(flag !== undefined && { flag }),
  };
}

function dueOf(isByDay: boolean, due: number): Due {
  return isByDay ? { kind: 'day', day: due as Day } : { kind: 'time', at: due };
}

/** Counts and days as double floats: whatever an event may hold comes back as it was. */
function emptyColumns(count: number) {
  return {
    stage: new Uint8Array(count),
    step: new Float64Array(count),
    stability: new Float64Array(count),
    difficulty: new Float64Array(count),
    reps: new Float64Array(count),
    lapses: new Float64Array(count),
    isDueByDay: new Uint8Array(count),
    due: new Float64Array(count),
    time: new Float64Array(count),
    day: new Float64Array(count),
    introduced: new Float64Array(count),
    duration: new Float64Array(count),
    isSuspended: new Uint8Array(count),
    isBuried: new Uint8Array(count),
    buriedOn: new Float64Array(count),
  };
}
