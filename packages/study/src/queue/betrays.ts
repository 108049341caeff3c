import { spoils, type Card } from '@backgrounder/model/cards';

/**
 * Whether of two cards one helps with the other: their answers are equal, or a question names one. Of a card
 * whose words are not loaded yet nothing is known: it helps with none.
 */
export function betrays(one: Card, other: Card): boolean {
  if (one.id === other.id || one.question === '' || other.question === '') return false;
  return (
    one.answer.text.toLowerCase() === other.answer.text.toLowerCase() ||
    spoils(one, other) ||
    spoils(other, one)
  );
}
