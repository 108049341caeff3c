import type { FactKey } from '@backgrounder/model';
import {
  isChosen,
  openIndexedDbStore,
  openStudy,
  readState,
  type LogStore,
  type Result,
  type StoreError,
  type Study,
  type StudyError,
  type StudyState,
} from '@backgrounder/study';
import { StoreFailure } from '../database/store-failure.ts';
import type { StudiedFact } from '../messages.ts';

/**
 * The learner's log, which the study page keeps too; an open study page is told of every change. The database
 * is open only while it is used. Every operation may reject with a `StoreFailure`.
 */
export interface StudyLog {
  read(): Promise<StudyState>;
  /** Takes facts into the deck, or out of it. */
  choose(facts: readonly StudiedFact[], chosen: boolean): Promise<void>;
  /** Notes facts as read, each once a learner's day. */
  expose(facts: readonly FactKey[]): Promise<void>;
}

export interface StudyLogOptions {
  /** Of the database; the study page's own by default. */
  readonly name?: string;
  /** Milliseconds since the epoch: `Date.now`. */
  readonly clock: () => number;
  /** IANA time zone. */
  readonly zone: () => string;
  /** A new unique id each time. */
  readonly newId: () => string;
}

export function createStudyLog({ name, clock, zone, newId }: StudyLogOptions): StudyLog {
  const withStore = async <T>(use: (store: LogStore) => Promise<T>): Promise<T> => {
    const store = valueOf(await openIndexedDbStore({ ...(name !== undefined && { name }), newId }));
    try {
      return await use(store);
    } finally {
      store.close();
    }
  };
  // Without cards, it makes no queue: here only what is chosen and what was read is of use.
  const withStudy = <T>(use: (study: Study) => Promise<T>): Promise<T> =>
    withStore(async (store) =>
      use(valueOf(await openStudy({ store, cards: [], clock, zone, newId }))),
    );

  return {
    read: () => withStore(async (store) => valueOf(await readState(store))),
    choose: (facts, chosen) =>
      withStudy(async (study) => {
        for (const { pack, fact } of facts) {
          if (isChosen(study.snapshot().deck, `${pack}/${fact}`) === chosen) continue;
          const target = { kind: 'fact', pack, fact } as const;
          valueOf(await (chosen ? study.capture(target) : study.release(target)));
        }
      }),
    expose: (facts) => withStudy(async (study) => valueOf(await study.exposure(facts))),
  };
}

function valueOf<T>(result: Result<T, StoreError | StudyError>): T {
  if (result.ok) return result.value;
  const { code } = result.error;
  switch (code) {
    case 'quota':
    case 'blocked':
    case 'closed':
    case 'outdated':
    case 'unavailable':
      throw new StoreFailure(code, result.error);
    default:
      throw new StoreFailure('failed', result.error);
  }
}
