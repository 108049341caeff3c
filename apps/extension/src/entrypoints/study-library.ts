import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDatabase } from '../database/database.ts';
import { createPackStore } from '../packs/pack-store.ts';
import { studyPacks, type StudyPacks } from '../study/study-packs.ts';

/** Runs in the study page, before its own script, and leaves it the packs that were added to study. */
export default defineUnlistedScript(() => {
  const packs = createPackStore({
    database: createDatabase(),
    builtIn: [],
    announce: () => Promise.resolve(),
    clock: Date.now,
  });
  const world = globalThis as { backgrounderPacks?: StudyPacks };
  world.backgrounderPacks = studyPacks(packs);
});
