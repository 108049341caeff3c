import type { CardId } from '@backgrounder/model/cards';
import type { GrowingCards } from './apply-touch.ts';
import type { CardState } from './state.ts';

/**
 * The cards of a snapshot. Each is made of its row when it is asked for, and not kept: most are looked at
 * once, and so many at a time would keep the collector busy.
 * @param ids by row
 */
export function snapshotCards(
  ids: readonly CardId[],
  cardAt: (row: number) => CardState,
): GrowingCards {
  // A row for as long as nothing has happened to the card.
  const cards = new Map<CardId, number | CardState>();
  for (let row = 0; row < ids.length; row += 1) cards.set(ids[row]!, row);
  const made = (card: number | CardState): CardState =>
    typeof card === 'number' ? cardAt(card) : card;

  function* entries(): MapIterator<[CardId, CardState]> {
    for (const [id, card] of cards) yield [id, made(card)];
  }

  function* values(): MapIterator<CardState> {
    for (const card of cards.values()) yield made(card);
  }

  const whole: GrowingCards = {
    get size() {
      return cards.size;
    },
    has: (id) => cards.has(id),
    get: (id) => {
      const card = cards.get(id);
      return card === undefined ? undefined : made(card);
    },
    set: (id, card) => void cards.set(id, card),
    delete: (id) => void cards.delete(id),
    keys: () => cards.keys(),
    values,
    entries,
    [Symbol.iterator]: entries,
    forEach(call) {
      for (const [id, card] of entries()) call(card, id, whole);
    },
  };
  return whole;
}
