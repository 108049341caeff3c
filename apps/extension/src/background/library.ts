import {
  compileIndex,
  loadIndex,
  saveIndex,
  tellingNames,
  type MatchIndex,
} from '@backgrounder/model/match';
import type { IndexedPacks } from '@backgrounder/ui/findings';
import { storedNames, type StoredNames } from '../gate/gate.ts';
import type { PackStore } from '../packs/pack-store.ts';
import type { IndexStore } from './index-store.ts';

/** What pages are annotated with: the packs that are on, and their index. */
export interface Library extends IndexedPacks {
  readonly revision: number;
}

export interface LibrarySource {
  readonly packs: Pick<PackStore, 'read' | 'revision'>;
  readonly indexes: IndexStore;
  /** Leaves the telling names for the gate. */
  readonly saveNames: (names: StoredNames) => Promise<void>;
}

/**
 * Gives the library of the packs as they now are, or rejects with a `StoreFailure`. The index is loaded as it
 * was stored, without parsing; it is compiled where there is none, or only one that is damaged or of other
 * packs. Calls made at once share one loading. What is held in memory may be lost at any moment.
 */
export function libraryLoader(source: LibrarySource): () => Promise<Library> {
  let held: Library | undefined;
  let loading: Promise<Library> | undefined;
  const current = async (): Promise<Library> => {
    for (;;) {
      const revision = await source.packs.revision();
      if (held?.revision === revision) return held;
      // Packs may change while it loads: then it is asked once more.
      held = await load(source);
    }
  };
  return () => {
    loading ??= current().finally(() => {
      loading = undefined;
    });
    return loading;
  };
}

async function load({ packs: store, indexes, saveNames }: LibrarySource): Promise<Library> {
  const [{ revision, packs }, stored] = await Promise.all([store.read(), indexes.load()]);
  if (stored?.revision === revision) {
    const loaded = loadIndex(stored.buffer, packs);
    if (loaded.ok) return { revision, packs, index: loaded.index };
  }
  const index = compileIndex(packs);
  await keep(index, revision, { indexes, saveNames });
  return { revision, packs, index };
}

/** What cannot be kept is made anew the next time; pages are annotated all the same. */
async function keep(
  index: MatchIndex,
  revision: number,
  { indexes, saveNames }: Pick<LibrarySource, 'indexes' | 'saveNames'>,
): Promise<void> {
  try {
    // The names first: where there is an index of a revision, its names are there too.
    await saveNames(storedNames(tellingNames(index), revision));
    await indexes.save({ revision, buffer: saveIndex(index) });
  } catch {
    // No room.
  }
}
