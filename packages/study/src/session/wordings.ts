import type { CardId } from '@backgrounder/model/cards';
import type { StudyState } from '../log/state.ts';
import type { CardWordings } from './types.ts';

/** A card's id tells its fact's revision: the same card of each earlier one is looked up by name. */
export function wordingsOf(cards: StudyState['cards'], card: CardId): CardWordings {
  const own = cards.get(card)?.wording;
  if (own) return { own };
  const [, before = '', revision, after = ''] = /^(.*@)(\d+)(\/[^/]*)$/.exec(card) ?? [];
  for (let earlier = Number(revision ?? 0) - 1; earlier > 0; earlier -= 1) {
    const id: CardId = `${before}${earlier}${after}`;
    const wording = cards.get(id)?.wording;
    if (wording) return { earlier: { card: id, wording } };
  }
  return {};
}
