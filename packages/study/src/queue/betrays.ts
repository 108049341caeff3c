import { spoils, type Card } from '@backgrounder/model/cards';

/** Whether of two cards one helps with the other: their answers are equal, or a question names one. */
export function betrays(one: Card, other: Card): boolean {
  if (one.id === other.id) return false;
  return (
    one.answer.text.toLowerCase() === other.answer.text.toLowerCase() ||
    spoils(one, other) ||
    spoils(other, one)
  );
}
