import type { CardId } from '@backgrounder/model/cards';
import type { CardStanding } from '@backgrounder/study';
import type { Library, ShownPack } from '../library.ts';

/** How far a story is learnt, in cards. The three parts and `setAside` add up to `total`. */
export interface StoryProgress {
  readonly pack: ShownPack;
  /** Whether the learner has chosen it. */
  readonly chosen: boolean;
  readonly total: number;
  /** Past their learning steps: asked again in days, not minutes. */
  readonly learnt: number;
  readonly underWay: number;
  readonly fresh: number;
  readonly setAside: number;
}

/** One row per pack, in the packs' order. */
export function storyProgress(
  { packs, cards }: Library,
  standing: (card: CardId) => CardStanding | undefined,
): readonly StoryProgress[] {
  return packs.map((pack) => {
    let learnt = 0;
    let underWay = 0;
    let fresh = 0;
    let setAside = 0;
    let chosen = false;
    const own = cards.filter((card) => card.pack === pack.id);
    for (const card of own) {
      const at = standing(card.id);
      if (at?.inDeck) chosen = true;
      if (at?.suspended) setAside += 1;
      else if (at === undefined || at.stage === 'new') fresh += 1;
      else if (at.stage === 'review') learnt += 1;
      else underWay += 1;
    }
    return { pack, chosen, total: own.length, learnt, underWay, fresh, setAside };
  });
}
