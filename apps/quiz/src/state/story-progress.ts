import type { CardId } from '@backgrounder/model/cards';
import type { CardStanding } from '@backgrounder/study';
import type { Library, ShownPack } from '../library.ts';

/**
 * How far a story is learnt, in cards. The three parts and `setAside` add up to `total`: all cards, or, where
 * single facts were chosen, theirs.
 */
export interface StoryProgress {
  readonly pack: ShownPack;
  /** Whether the learner has chosen it. */
  readonly chosen: boolean;
  /** Cards that are not chosen. */
  readonly leftOut: number;
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
  const byPack = Map.groupBy(cards, (card) => card.pack);
  return packs.map((pack) => {
    let learnt = 0;
    let underWay = 0;
    let fresh = 0;
    let setAside = 0;
    const own = byPack.get(pack.id) ?? [];
    const inDeck = own.filter((card) => standing(card.id)?.inDeck);
    const chosen = inDeck.length > 0;
    const counted = chosen ? inDeck : own;
    for (const card of counted) {
      const at = standing(card.id);
      if (at?.suspended) setAside += 1;
      else if (at === undefined || at.stage === 'new') fresh += 1;
      else if (at.stage === 'review') learnt += 1;
      else underWay += 1;
    }
    const leftOut = own.length - inDeck.length;
    return { pack, chosen, leftOut, total: counted.length, learnt, underWay, fresh, setAside };
  });
}
