import { generateCards } from '@backgrounder/model/cards';
import { builtInPacks } from '@backgrounder/model/packs';
import { openStudy, type LogStore } from '@backgrounder/study';
import { createMemoryLog, type MemoryLog } from '@backgrounder/study/memory';
import { shownPack, type Library, type LoadPack } from '../library.ts';
import { fixedLibrary } from '../packs/fixed-library.ts';
import { unkeptPreferences } from '../preferences.ts';
import { loadJudge } from './judge.ts';
import type { KeptSession } from './kept-session.ts';
import { createQuiz, type Quiz } from './quiz.ts';
import type { Session } from './session.ts';

// For tests: the quiz over a log in memory, with a clock that stands still until it is moved.

export const pack = builtInPacks[0]!;
export const library: Library = { packs: [shownPack(pack)], cards: generateCards(pack) };
const loadPack: LoadPack = (id) => Promise.resolve(builtInPacks.find((one) => one.id === id));
const morning = Date.UTC(2026, 10, 23, 9);

export function keptInMemory(): KeptSession {
  let session: Session | undefined;
  return {
    read: () => session,
    write: (next) => void (session = next),
    forget: () => void (session = undefined),
  };
}

export interface Tab {
  readonly quiz: Quiz;
  /** Moves this tab's clock on by so many milliseconds. */
  readonly pass: (milliseconds: number) => void;
}

export async function openTab(
  log: MemoryLog,
  kept: KeptSession = keptInMemory(),
  wrap: (store: LogStore) => LogStore = (store) => store,
): Promise<Tab> {
  let now = morning;
  const clock = () => now;
  const zone = () => 'Europe/Berlin';
  const study = await openStudy({
    store: wrap(log.open()),
    cards: library.cards,
    clock,
    zone,
    newId: () => crypto.randomUUID(),
  });
  if (!study.ok) throw new Error(study.error.message);
  const quiz = createQuiz({
    study: study.value,
    library: fixedLibrary(library, loadPack),
    clock,
    zone,
    kept,
    preferences: unkeptPreferences(),
  });
  // A typed answer is judged at once, as in a session that has begun.
  await loadJudge();
  return { quiz, pass: (milliseconds) => void (now += milliseconds) };
}

export async function startedTab(log = createMemoryLog('device')): Promise<Tab> {
  const tab = await openTab(log);
  await tab.quiz.choose(pack.id);
  tab.quiz.begin();
  return tab;
}

/** The id of the card on the table. */
export function cardOf(quiz: Quiz): string {
  const turn = quiz.turn.value;
  if (!('card' in turn)) throw new Error(`No card is on the table: ${turn.side}.`);
  return turn.card.id;
}
