import type { Pack, PackId } from '@backgrounder/model';
import type { Card } from '@backgrounder/model/cards';

/** What the screens show of a pack, beside its cards. */
export type ShownPack = Pick<Pack, 'id' | 'title' | 'summary' | 'language' | 'sources'>;

export interface Library {
  readonly packs: readonly ShownPack[];
  /** Of all packs, in their order. */
  readonly cards: readonly Card[];
}

/** Gives a pack with its facts, which are not needed to review; `undefined` where there is none of that id. */
export type LoadPack = (id: PackId) => Promise<Pack | undefined>;

export function shownPack({ id, title, summary, language, sources }: Pack): ShownPack {
  return { id, title, summary, language, sources };
}
