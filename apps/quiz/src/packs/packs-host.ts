import type { Pack, PackId } from '@backgrounder/model';

/**
 * Where the app is part of a larger one that lets its user add packs, that one leaves this as
 * `backgrounderPacks`, in a script that runs before: its packs are studied, and packs are added there alone.
 */
export interface PacksHost {
  /** The address of the page where packs are added and removed. */
  readonly settings: string;
  /** The packs that were added and are in use; `at` differs whenever a pack is another one. */
  list(): Promise<readonly { readonly id: PackId; readonly at: number }[]>;
  load(id: PackId): Promise<Pack | undefined>;
}

export function packsHost(world: {
  readonly backgrounderPacks?: PacksHost;
}): PacksHost | undefined {
  return world.backgrounderPacks;
}
