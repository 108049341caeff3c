import type { Library } from './library.ts';

/**
 * Where the app is part of a larger one that lets its user add packs, that one leaves this function, in a script
 * that runs before: what to study beside the built-in packs.
 */
export interface AddedLibraryHost {
  readonly backgrounderAddedLibrary?: () => Promise<Library>;
}

/** Nothing where nobody offers any. A library that cannot be had leaves the built-in one to study. */
export async function addedLibrary(host: AddedLibraryHost): Promise<Library> {
  const nothing: Library = { packs: [], cards: [] };
  return (await host.backgrounderAddedLibrary?.().catch(() => nothing)) ?? nothing;
}

/** Both; of a pack that is in both, the added one. */
export function joinLibraries(builtIn: Library, added: Library): Library {
  const replaced = new Set(added.packs.map(({ id }) => id));
  return {
    packs: [...builtIn.packs.filter(({ id }) => !replaced.has(id)), ...added.packs],
    cards: [...builtIn.cards.filter(({ pack }) => !replaced.has(pack)), ...added.cards],
  };
}
