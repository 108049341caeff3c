import type { Card } from '@backgrounder/model/cards';
import type { Wording } from '@backgrounder/study';

/** The card in the learner's own words; what the pack calls right stays right. */
export function worded(card: Card, { question, answer }: Wording): Card {
  const { id, pack, fact, view, language, importance, linked, about } = card;
  const { distractors, context, sources, status, standing } = card;
  // Named one by one: what is read late is no own property, and a spread would leave it out.
  return {
    id,
    pack,
    fact,
    view,
    language,
    importance,
    linked,
    about,
    distractors,
    context,
    sources,
    status,
    standing,
    question: question ?? card.question,
    answer:
      answer === undefined
        ? card.answer
        : { ...card.answer, text: answer, accept: [...card.answer.accept, card.answer.text] },
  };
}
