import type { FigureFact } from '../../pack/types.ts';
import {
  entity,
  entityAnswer,
  inFigures,
  inText,
  numberAnswer,
  withUnit,
  type Draft,
  type Template,
} from '../draft.ts';
import { askFor, mentions, possessive } from '../naming.ts';
import { asOfPhrases, cuePhrases } from '../phrase.ts';
import { gap, lowerStart } from '../sentence.ts';
import type { Story } from '../story.ts';
import { tell, withCues } from '../telling.ts';
import { isPast } from '../verbs.ts';
import { contentStems } from '../words.ts';
import { findNumber } from '../written-numbers.ts';

/** How much, and whose quantity it is. */
export const askFigure: Template<FigureFact> = (fact, story) => {
  const subject = entity(fact.subject, story);
  const cues = figureCues(fact);
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
  const answer = numberAnswer(fact.value, fact.unit, fact.tolerance);
  const question: Draft = { view: 'how-much', questions: asked, answer };
  // The unit stands beside the gap already, perhaps in other words.
  const filled: Draft = {
    view: 'how-much',
    questions: gapForNumber(fact, telling, story),
    answer: { ...answer, text: inFigures(fact.value) },
  };
  const drafts = counted ? [filled, question] : [question, filled];
  if (!counted && !mentions(fact.quantity, fact.subject, story)) {
    const amount = withUnit(fact.value, fact.unit);
    const whose = askFor(subject).possessive;
    drafts.push({
      view: 'who',
      questions: cues.map((cue) => `${whose} ${fact.quantity} was ${amount} ${cue}?`),
      answer: entityAnswer(subject, story),
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
  const finish = (dated: string): string => `${dated}. (Which number?)`;
  if (!isPresent(fact) || telling.cues.includes('') || opening === undefined) {
    return withCues(text, opening, telling.cues, finish);
  }
  // "is to have 14 turbines as of 2022" would tell from when on.
  return figureCues(fact).map((cue) => finish(`${cue}, ${opening}`));
}

/** How questions date a figure, best first: what its sentence tells as it stands, "as of" that day. */
export function figureCues({ summary, asOf }: FigureFact): string[] {
  return asOf.kind === 'date' && isPresent({ summary }) ? asOfPhrases(asOf) : cuePhrases(asOf);
}

const present = /\b(?:is|are|has|have|will)\b/;

/** "The dam is 87 metres high", "The barrage produces 240 megawatts". */
function isPresent({ summary }: Pick<FigureFact, 'summary'>): boolean {
  return present.test(summary) || !summary.split(/[^\p{L}]+/u).some(isPast);
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
  const head = quantity.replace(/^\S+['’]s? /, '').split(/ (?:of|in|on|for|to|from|an?|per) /)[0]!;
  const plural = /[^sui]s$/.test(head);
  if (mentions(quantity, fact.subject, story)) {
    const owned = /^[^ ]+(?: [^ ]+)?['’]s? /.test(quantity);
    return { text: owned ? quantity : `the ${quantity}`, plural };
  }
  const words = contentStems(entity(fact.subject, story).name);
  const shared = contentStems(quantity).filter((one) => words.includes(one));
  // "the US tariffs on Chinese goods": the quantity says already whose it is.
  if (2 * shared.length >= words.length) return { text: `the ${quantity}`, plural };
  if (/^number of /i.test(quantity))
    return { text: `the ${quantity} of ${subject}`, plural: false };
  return { text: `${possessive(subject)} ${quantity}`, plural };
}
