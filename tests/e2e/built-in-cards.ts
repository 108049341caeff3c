import { generateCards, type Card } from '@backgrounder/model/cards';
import { builtInPacks } from '@backgrounder/model/packs';

/** Of all built-in packs, by id. */
export const builtInCards: ReadonlyMap<string, Card> = new Map(
  builtInPacks.flatMap((pack) => generateCards(pack, builtInPacks)).map((card) => [card.id, card]),
);

export function answerOf(card: string): string {
  const found = builtInCards.get(card);
  if (!found) throw new Error(`No built-in pack has the card ${card}.`);
  return found.answer.text;
}
