import { idFor } from './ids.ts';
import type { AnkiCalendar, AnkiExport } from './types.ts';

/** JSON that Anki keeps in the one row of `col`: the kind of note, the decks, and how they are scheduled. */

/** Not synced yet. */
export const unsynced = -1;

export const modelId = idFor('backgrounder note type 1');
const fieldNames = ['Question', 'Answer', 'Context', 'Source', 'Card'] as const;

const css = `.card { font-family: system-ui, sans-serif; font-size: 20px; line-height: 1.4; text-align: center; }
.context, .source { font-size: 15px; opacity: 0.8; }`;

export function modelsJson(seconds: number): string {
  const field = (name: string, ord: number) => ({
    name,
    ord,
    sticky: false,
    rtl: false,
    font: 'Arial',
    size: 20,
    media: [],
  });
  return JSON.stringify({
    [modelId]: {
      id: modelId,
      name: 'Backgrounder',
      type: 0,
      mod: seconds,
      usn: unsynced,
      sortf: 0,
      did: null,
      vers: [],
      tags: [],
      css,
      latexPre: '',
      latexPost: '',
      flds: fieldNames.map(field),
      tmpls: [
        {
          name: 'Card 1',
          ord: 0,
          did: null,
          bqfmt: '',
          bafmt: '',
          qfmt: '{{Question}}',
          afmt: '{{FrontSide}}<hr id=answer>{{Answer}}<p class=context>{{Context}}</p><p class=source>{{Source}}</p>',
        },
      ],
      req: [[0, 'any', [0]]],
    },
  });
}

const configId = idFor('backgrounder deck options 1');

export function decksJson(decks: ReadonlyMap<number, string>, seconds: number): string {
  const all = [[1, 'Default'] as const, ...decks];
  return JSON.stringify(
    Object.fromEntries(
      all.map(([id, name]) => [
        id,
        {
          id,
          name,
          mod: seconds,
          usn: id === 1 ? 0 : unsynced,
          conf: id === 1 ? 1 : configId,
          dyn: 0,
          desc: '',
          collapsed: false,
          browserCollapsed: false,
          newToday: [0, 0],
          revToday: [0, 0],
          lrnToday: [0, 0],
          timeToday: [0, 0],
          extendNew: 0,
          extendRev: 0,
        },
      ]),
    ),
  );
}

/** `fsrsParams6` and `desiredRetention` are where Anki 25.02 and later look for FSRS-6. */
export function deckOptionsJson(scheduler: AnkiExport['scheduler'], seconds: number): string {
  const options = (id: number, name: string, fsrs: object) => ({
    id,
    name,
    mod: seconds,
    usn: id === 1 ? 0 : unsynced,
    maxTaken: 60,
    autoplay: true,
    timer: 0,
    replayq: true,
    dyn: false,
    new: {
      delays: [1, 10],
      ints: [1, 4, 0],
      initialFactor: 2500,
      perDay: 20,
      order: 1,
      bury: true,
    },
    rev: {
      perDay: 200,
      ease4: 1.3,
      ivlFct: 1,
      maxIvl: scheduler.maximumInterval,
      hardFactor: 1.2,
      bury: true,
    },
    lapse: { delays: [10], mult: 0, minInt: 1, leechFails: 8, leechAction: 1 },
    ...fsrs,
  });
  return JSON.stringify({
    1: options(1, 'Default', {}),
    [configId]: options(configId, 'Backgrounder', {
      fsrsParams6: scheduler.weights,
      desiredRetention: scheduler.retention,
    }),
  });
}

export function configurationJson(
  { rolloverHour, minutesWest }: AnkiCalendar,
  nextPosition: number,
): string {
  return JSON.stringify({
    curDeck: 1,
    activeDecks: [1],
    curModel: modelId,
    nextPos: nextPosition,
    schedVer: 2,
    sched2021: true,
    fsrs: true,
    rollover: rolloverHour,
    creationOffset: minutesWest,
    sortType: 'noteFld',
    sortBackwards: false,
    addToCur: true,
    collapseTime: 1200,
    dayLearnFirst: false,
    estTimes: true,
    dueCounts: true,
    newSpread: 0,
    timeLim: 0,
  });
}
