import {
  failure,
  openIndexedDbStore,
  studyDatabaseName,
  success,
  type LogStore,
  type Result,
  type StoreError,
} from '@backgrounder/study';
import { parseBackup, writeBackup } from '@backgrounder/study/exchange';
import type { StudyBackup } from './environment.ts';

/** The log of the study page, which lives in the same origin and may be open meanwhile. */
export const studyBackup: StudyBackup = {
  backup: () =>
    withStore(async (store) => {
      const loaded = await store.load();
      if (!loaded.ok) return loaded;
      return success(writeBackup(loaded.value.records, Date.now()).join(''));
    }),
  restore: async (text) => {
    const parsed = parseBackup(text);
    if (!parsed.ok) return failure(parsed.error.message);
    return withStore(async (store) => {
      const merged = await store.merge(parsed.value);
      return merged.ok ? success(merged.value.added) : merged;
    });
  },
};

async function withStore<T>(
  work: (store: LogStore) => Promise<Result<T, StoreError>>,
): Promise<Result<T, string>> {
  const opened = await openIndexedDbStore({
    name: studyDatabaseName,
    newId: () => crypto.randomUUID(),
  });
  if (!opened.ok) return failure(opened.error.message);
  try {
    const done = await work(opened.value);
    return done.ok ? done : failure(done.error.message);
  } finally {
    opened.value.close();
  }
}
