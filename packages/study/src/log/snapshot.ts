import type { Day, FactKey } from '@backgrounder/model';
import type { CardId } from '@backgrounder/model/cards';
import { success, type Result } from '../result.ts';
import type { GrowingState } from './apply-touch.ts';
import type { Base } from './base.ts';
import type { Due, EventId, Stage } from './event.ts';
import type { Place } from './order.ts';
import type { SnapshotColumns } from './pack-snapshot.ts';
import { unpackColumns, type PackedError } from './packed-columns.ts';
import type { StudySettings } from './settings.ts';
import { snapshotCards } from './snapshot-cards.ts';
import type { CardState, DayTally, Exposure } from './state.ts';

export const snapshotKind = 'BGSN';
/** Of the form of a snapshot. One of another version is made anew from the log. */
export const snapshotVersion = 2;

export interface SnapshotHead {
  /** What few cards have and no column holds, by row. */
  readonly more: readonly (readonly [row: number, fields: Partial<CardState>])[];
  readonly days: readonly (readonly [Day, DayTally])[];
  readonly exposures: readonly (readonly [FactKey, Exposure])[];
  readonly retired: readonly FactKey[];
  readonly deck: Readonly<Record<'packs' | 'included' | 'excluded', readonly string[]>>;
  readonly settings: StudySettings;
  readonly last: Place;
  readonly orphans: readonly EventId[];
}

export const snapshotStages = ['learning', 'review', 'relearning'] as const;
/** In the column `stage`, for a card that is new. */
export const isNew = 255;

export function unpackSnapshot(bytes: Uint8Array<ArrayBuffer>): Result<Base, PackedError> {
  const unpacked = unpackColumns<SnapshotHead>(snapshotKind, snapshotVersion, bytes);
  if (!unpacked.ok) return unpacked;
  const { head } = unpacked.value;
  const columns = unpacked.value.columns as unknown as SnapshotColumns;
  const more = new Map(head.more);
  const ids = JSON.parse(new TextDecoder().decode(columns.cards)) as CardId[];
  const cards = snapshotCards(ids, (row) => cardAt(columns, row, more.get(row)));
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
  columns: SnapshotColumns,
  row: number,
  more: Partial<CardState> | undefined,
): CardState {
  const at = (column: ArrayLike<number>) => column[row] as number;
  const stage = snapshotStages[at(columns.stage)];
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
    ...more,
  };
}

function dueOf(isByDay: boolean, due: number): Due {
  return isByDay ? { kind: 'day', day: due as Day } : { kind: 'time', at: due };
}
