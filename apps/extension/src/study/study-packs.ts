import type { Pack, PackId } from '@backgrounder/model';
import type { PackStore } from '../packs/pack-store.ts';

/** What the study page asks for the packs that were added: it makes their cards, and keeps them. */
export interface StudyPacks {
  /** The address of the page where packs are added and removed. */
  readonly settings: string;
  /** The packs that were added and are on; `at` differs whenever a pack is another one. */
  list(): Promise<readonly { readonly id: PackId; readonly at: number }[]>;
  load(id: PackId): Promise<Pack | undefined>;
}

export function studyPacks(packs: Pick<PackStore, 'list' | 'load'>): StudyPacks {
  return {
    settings: '/options.html#packs',
    async list() {
      const listed = await packs.list();
      return listed
        .filter(({ isOn, origin }) => isOn && origin.kind !== 'built-in')
        .map(({ id, added }) => ({ id, at: added }));
    },
    load: async (id) => (await packs.load()).find((pack) => pack.id === id),
  };
}
