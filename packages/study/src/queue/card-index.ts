import type { FactKey } from '@backgrounder/model';
import type { CardId } from '@backgrounder/model/cards';
import type { QueueCard } from './types.ts';

/** Finds cards among all there are. Its tables are made late: the first question need not wait for them. */
export interface CardIndex {
  find(card: CardId): QueueCard | undefined;
  /** The other cards of its fact. */
  siblingsOf(card: QueueCard): readonly QueueCard[];
  /** Makes the tables that are not there yet. */
  settle(): void;
}

export function indexCards(cards: readonly QueueCard[]): CardIndex {
  let byId: ReadonlyMap<CardId, QueueCard> | undefined;
  let byFact: ReadonlyMap<FactKey, readonly QueueCard[]> | undefined;
  const settled = () => (byId ??= new Map(cards.map((each) => [each.card.id, each])));

  return {
    find: (card) => settled().get(card),
    siblingsOf({ card, fact }) {
      const ofFact = byFact ? (byFact.get(fact) ?? []) : cards.filter((each) => each.fact === fact);
      return ofFact.filter((each) => each.card.id !== card.id);
    },
    settle() {
      settled();
      byFact ??= Map.groupBy(cards, ({ fact }) => fact);
    },
  };
}
