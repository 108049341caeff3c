import { builtInPacks } from '@backgrounder/model/packs';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDatabase } from '../database/database.ts';
import { createPackStore } from '../packs/pack-store.ts';
import { addedLibrary, type AddedLibrary } from '../study/added-library.ts';

/** Runs in the study page, before its own script, and leaves it the packs that were added to study. */
export default defineUnlistedScript(() => {
  const database = createDatabase();
  const packs = createPackStore({
    database,
    builtIn: [],
    announce: () => Promise.resolve(),
    clock: Date.now,
  });
  const world = globalThis as { backgrounderAddedLibrary?: () => Promise<AddedLibrary> };
  world.backgrounderAddedLibrary = async () => {
    const added = await packs.load();
    database.close();
    return addedLibrary(added, builtInPacks);
  };
});
