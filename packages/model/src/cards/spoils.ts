import type { Card } from './types.ts';
import { contentStems, sameRoot } from './words.ts';

/** Rule 13, for the queue: whether reading the first card gives the second one's answer away. */
export function spoils(shown: Card, asked: Card): boolean {
  if (shown.id === asked.id) return false;
  const seen = stemsOf(shown).question;
  const wanted = stemsOf(asked).answer;
  return wanted.length > 0 && wanted.every((stem) => seen.some((other) => sameRoot(stem, other)));
}

interface CardStems {
  readonly question: readonly string[];
  readonly answer: readonly string[];
}

/** A queue asks of the same cards again and again. */
const knownStems = new WeakMap<Card, CardStems>();

function stemsOf(card: Card): CardStems {
  let known = knownStems.get(card);
  if (!known) {
    known = {
      question: contentStems(card.question),
      answer: contentStems(card.answer.text),
    };
    knownStems.set(card, known);
  }
  return known;
}
