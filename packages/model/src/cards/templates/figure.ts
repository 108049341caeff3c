import type { FigureFact } from '../../pack/types.ts';
import { askFor, possessive } from '../naming.ts';
import { asOfPhrases, whenPhrase } from '../phrase.ts';
import { readSentence } from '../sentence.ts';
import {
  atEndOrStart,
  entity,
  entityAnswer,
  inText,
  numberAnswer,
  withUnit,
  type Draft,
  type Template,
} from '../draft.ts';
import { contentStems } from '../words.ts';
import { findNumber } from '../written-numbers.ts';

/** How much, and whose quantity it is. */
export const askFigure: Template<FigureFact> = (fact, story) => {
  const subject = entity(fact.subject, story);
  const dates = fact.asOf.kind === 'date' ? asOfPhrases(fact.asOf) : [whenPhrase(fact.asOf)];
  const sentence = readSentence(fact.summary, fact.asOf, story, [fact.subject, ...fact.about]);
  const held = heldBy(fact, inText(fact.subject, story));
  const told = contentStems(fact.quantity).some((one) => contentStems(fact.unit).includes(one));
  const share = /^%|per ?cent/.test(fact.unit);
  const unit = told ? '' : share ? ', in percent' : `, in ${fact.unit}`;
  const number = findNumber(sentence.bare, fact.value);
  const drafts: Draft[] = [
    {
      view: 'how-much',
      questions: [
        ...dates.map((date) => `What was ${held} ${date}${unit}?`),
        ...(number
          ? dates.flatMap((date) =>
              atEndOrStart(
                `${sentence.bare.slice(0, number.start)}____${sentence.bare.slice(number.end)}`,
                date,
                (dated) => `${dated}. (Which number?)`,
              ),
            )
          : []),
      ],
      answer: numberAnswer(fact.value, fact.unit, fact.tolerance),
    },
    {
      view: 'who',
      questions: dates.map((date) => {
        const amount = withUnit(fact.value, fact.unit);
        return `${askFor(subject).possessive} ${fact.quantity} was ${amount} ${date}?`;
      }),
      answer: entityAnswer(subject),
    },
  ];
  return drafts;
};

/** "China’s share of world gallium production"; "the number of turbines of the Karun dam". */
export function heldBy(fact: FigureFact, subject: string): string {
  const quantity = fact.quantity.replace(/^the /i, '');
  const whole = contentStems(subject);
  if (whole.every((stem) => contentStems(quantity).includes(stem))) return `the ${quantity}`;
  if (/^number of /i.test(quantity)) return `the ${quantity} of ${subject}`;
  return `${possessive(subject)} ${quantity}`;
}
