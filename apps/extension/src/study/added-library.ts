import type { Pack } from '@backgrounder/model';
import { generateCards, type Card } from '@backgrounder/model/cards';
import { compareVersions } from '@backgrounder/model/merge';

/** What the study page takes: packs as it shows them, and their cards. */
export interface AddedLibrary {
  readonly packs: readonly Pick<Pack, 'id' | 'title' | 'summary' | 'language' | 'sources'>[];
  readonly cards: readonly Card[];
}

/** The added packs that are in use, with their cards: not those that a built-in pack is newer than. */
export function addedLibrary(added: readonly Pack[], builtIn: readonly Pack[]): AddedLibrary {
  const used = added.filter(
    ({ id, version }) =>
      !builtIn.some((own) => own.id === id && compareVersions(own.version, version) > 0),
  );
  const others = builtIn.filter(({ id }) => !used.some((pack) => pack.id === id));
  const together = [...others, ...used];
  return {
    packs: used.map(({ id, title, summary, language, sources }) => ({
      id,
      title,
      summary,
      language,
      sources,
    })),
    cards: used.flatMap((pack) => generateCards(pack, together)),
  };
}
