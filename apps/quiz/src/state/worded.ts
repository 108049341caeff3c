import type { Card } from '@backgrounder/model/cards';
import type { Wording } from '@backgrounder/study';

/** The card in the learner's own words; what the pack calls right stays right. */
export function worded(card: Card, { question, answer }: Wording): Card {
  return {
    ...card,
    ...(question !== undefined && { question }),
    ...(answer !== undefined && {
      answer: { ...card.answer, text: answer, accept: [...card.answer.accept, card.answer.text] },
    }),
  };
}
