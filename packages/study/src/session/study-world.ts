import type { Card } from '@backgrounder/model/cards';
import type { Result } from '../result.ts';
import { sampleCard } from '../queue/sample-cards.ts';
import { createMemoryLog, type MemoryLog } from '../store/memory.ts';
import type { LogStore } from '../store/log-store.ts';
import { openStudy } from './open-study.ts';
import type { Study } from './types.ts';

/** For tests: a learner with a clock that is set by hand and a pack `p` of facts `f0`, `f1` … */
export interface StudyWorld {
  now: number;
  zone: string;
  readonly log: MemoryLog;
  readonly cards: readonly Card[];
  /** Opens the study, as a tab would; over `store` where one is given. */
  open(store?: LogStore): Promise<Study>;
}

export function createStudyWorld(facts = 6, log = createMemoryLog('device')): StudyWorld {
  let ids = 0;
  const world: StudyWorld = {
    now: Date.UTC(2023, 6, 7, 12),
    zone: 'UTC',
    log,
    cards: Array.from({ length: facts }, (_, index) => sampleCard(`p/f${index}/who`)),
    open: async (store = log.open()) =>
      valueOf(
        await openStudy({
          store,
          cards: world.cards,
          clock: () => world.now,
          zone: () => world.zone,
          newId: () => `id-${(ids += 1)}`,
        }),
      ),
  };
  return world;
}

/** The value, or a failed test that says why. */
export function valueOf<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(`unexpected: ${JSON.stringify(result.error)}`);
  return result.value;
}
