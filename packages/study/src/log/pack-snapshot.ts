import type { Base } from './base.ts';
import { packColumns } from './pack-columns.ts';
import {
  isNew,
  snapshotKind,
  snapshotStages,
  snapshotVersion,
  type SnapshotHead,
} from './snapshot.ts';

/** A base as bytes: what the scheduler asks of cards in columns. */
export function packSnapshot({ state, last, orphans }: Base): Uint8Array<ArrayBuffer> {
  const count = state.cards.size;
  const columns = emptyColumns(count);
  const more: SnapshotHead['more'][number][] = [];
  let row = 0;
  for (const { last: seen, suspended, buriedOn, ...others } of state.cards.values()) {
    columns.stage[row] = isNew;
    if (seen) {
      const { memory, time, day, introduced, duration, ...rest } = seen;
      // A field that has no column here does not compile.
      rest satisfies Record<string, never>;
      columns.stage[row] = snapshotStages.indexOf(memory.stage);
      columns.step[row] = memory.step;
      columns.stability[row] = memory.stability;
      columns.difficulty[row] = memory.difficulty;
      columns.reps[row] = memory.reps;
      columns.lapses[row] = memory.lapses;
      columns.isDueByDay[row] = memory.due.kind === 'day' ? 1 : 0;
      columns.due[row] = memory.due.kind === 'day' ? memory.due.day : memory.due.at;
      columns.time[row] = time;
      columns.day[row] = day;
      columns.introduced[row] = introduced;
      columns.duration[row] = duration;
    }
    columns.isSuspended[row] = suspended ? 1 : 0;
    columns.isBuried[row] = buriedOn === undefined ? 0 : 1;
    columns.buriedOn[row] = buriedOn ?? 0;
    if (Object.keys(others).length > 0) more.push([row, others]);
    row += 1;
  }
  const { deck } = state;
  const cards = new TextEncoder().encode(JSON.stringify([...state.cards.keys()]));
  const head: SnapshotHead = {
    more,
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
  return packColumns(snapshotKind, snapshotVersion, { head, columns: { ...columns, cards } });
}

export type SnapshotColumns = ReturnType<typeof emptyColumns> & {
  /** JSON of all card ids. */
  readonly cards: Uint8Array;
};

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
