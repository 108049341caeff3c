import type { FigureFact } from '../../pack/types.ts';
import {
  entity,
  entityAnswer,
  inText,
  numberAnswer,
  withUnit,
  type Draft,
  type Template,
} from '../draft.ts';
import { askFor, mentions, possessive } from '../naming.ts';
import { cuePhrases } from '../phrase.ts';
import { gap, lowerStart } from '../sentence.ts';
import type { Story } from '../story.ts';
import { tell, withCues } from '../telling.ts';
import { contentStems } from '../words.ts';
import { findNumber } from '../written-numbers.ts';

/** How much, and whose quantity it is. */
export const askFigure: Template<FigureFact> = (fact, story) => {
  const subject = entity(fact.subject, story);
  const cues = cuePhrases(fact.asOf);
  const telling = tell(fact.summary, fact.asOf, story, [fact.subject, ...fact.about]);
  const held = heldBy(fact, story);
  const counted =
    countsUnit(fact) ||
    !(subject.kind === 'place' || subject.kind === 'organization' || subject.kind === 'person');
  const told = contentStems(fact.unit).every((one) => contentStems(fact.quantity).includes(one));
  const unit = told ? '' : /^%|per ?cent/.test(fact.unit) ? ', in percent' : `, in ${fact.unit}`;
  const asked = cues.map(
    (cue) => `What ${held.plural ? 'were' : 'was'} ${held.text} ${cue}${unit}?`,
  );
  const filled = gapForNumber(fact, telling, story);
  const drafts: Draft[] = [
    {
      view: 'how-much',
      questions: counted ? [...filled, ...asked] : [...asked, ...filled],
      answer: numberAnswer(fact.value, fact.unit, fact.tolerance),
    },
  ];
  if (!counted && !mentions(fact.quantity, fact.subject, story)) {
    const amount = withUnit(fact.value, fact.unit);
    const whose = askFor(subject).possessive;
    drafts.push({
      view: 'who',
      questions: cues.map((cue) => `${whose} ${fact.quantity} was ${amount} ${cue}?`),
      answer: entityAnswer(subject),
      lastResort: true,
    });
  }
  return drafts;
};

function gapForNumber(fact: FigureFact, telling: ReturnType<typeof tell>, story: Story): string[] {
  const { sentence } = telling;
  const number = findNumber(sentence.text, fact.value);
  if (!number) return [];
  const text = sentence.text.slice(0, number.start) + gap + sentence.text.slice(number.end);
  const opening = lowerStart({ text, names: sentence.names }, story);
  return withCues(text, opening, telling.cues, (dated) => `${dated}. (Which number?)`);
}

/** Whether the quantity is a count of its unit ("organizations on the list", in organizations). */
function countsUnit(fact: FigureFact): boolean {
  const [first] = contentStems(fact.quantity);
  return first !== undefined && contentStems(fact.unit).includes(first);
}

/** "China’s share of world gallium production"; "the number of turbines of the Tamar dam". */
export function heldBy(
  fact: FigureFact,
  story: Story,
): { readonly text: string; readonly plural: boolean } {
  const subject = inText(fact.subject, story);
  const quantity = fact.quantity.replace(/^the /i, '');
  const head = quantity.replace(/^\S+['’]s? /, '').split(/ (?:of|in|on|for|to|from) /)[0]!;
  const plural = /[^sui]s$/.test(head);
  if (mentions(quantity, fact.subject, story)) {
    const owned = /^[^ ]+(?: [^ ]+)?['’]s? /.test(quantity);
    return { text: owned ? quantity : `the ${quantity}`, plural };
  }
  if (/^number of /i.test(quantity))
    return { text: `the ${quantity} of ${subject}`, plural: false };
  return { text: `${possessive(subject)} ${quantity}`, plural };
}
