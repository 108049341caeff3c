import type { ProposalFact } from '../../pack/types.ts';
import { askFor, joined, namesInText } from '../naming.ts';
import { asOfPhrases, whenPhrase } from '../phrase.ts';
import { gapped, hint, readSentence } from '../sentence.ts';
import {
  entity,
  entityAnswer,
  gapQuestions,
  inText,
  textAnswer,
  type Draft,
  type Template,
} from '../draft.ts';
import { gerund } from '../verbs.ts';

/** Who was considering which step, against whom. */
export const askProposal: Template<ProposalFact> = (fact, story) => {
  const names = [fact.actor, ...fact.targets, ...fact.about];
  const sentence = readSentence(fact.summary, fact.when, story, names);
  const dates = fact.when.kind === 'date' ? asOfPhrases(fact.when) : [whenPhrase(fact.when)];
  const actor = inText(fact.actor, story);
  const who = askFor(entity(fact.actor, story));
  const step = asObject(fact.step);
  const verb = fact.stage === 'considered' ? 'considering' : 'dropping';
  const content = readSentence(step, undefined, story, names);
  const drafts: Draft[] = [];

  drafts.push({
    view: 'who',
    questions: [
      ...dates.map((date) =>
        fact.stage === 'considered'
          ? `${date}, ${who.subject.replace(/^W/, 'w')} was considering ${step}?`
          : `${who.subject} had dropped the idea of ${step} ${date}?`,
      ),
      ...dates.flatMap((date) => gapQuestions(sentence, fact.actor, date, story)),
    ],
    answer: entityAnswer(entity(fact.actor, story)),
  });

  const towards = fact.targets.length > 0 ? ` towards ${namesInText(fact.targets, story)}` : '';
  const topics = fact.about.filter((id) => id !== fact.actor && !fact.targets.includes(id));
  const concerning =
    topics.length > 0 ? ` concerning ${joined(topics.map((id) => inText(id, story)))}` : '';
  drafts.push({
    view: 'what',
    questions: dates.flatMap((date) =>
      [towards, concerning, ''].map((cue) =>
        fact.stage === 'considered'
          ? `${date}, which step${cue} was ${actor} considering?`
          : `Which step${cue} had ${actor} dropped ${date}?`,
      ),
    ),
    answer: textAnswer(fact.step),
  });

  const asked = [...fact.targets, ...topics];
  for (const id of asked) {
    const text = gapped(content, id);
    const view = fact.targets.includes(id) && fact.targets.length === 1 ? 'to-whom' : 'cloze';
    drafts.push({
      view,
      questions: dates.flatMap((date) => [
        text && `${date}, ${actor} was ${verb} ${text}. ${hint(entity(id, story))}`,
        ...gapQuestions(sentence, id, date, story),
      ]),
      answer: entityAnswer(entity(id, story)),
    });
  }
  return drafts;
};

/** A step as what one considers: "limit sales" and "to limit sales" become "limiting sales". */
export function asObject(step: string): string {
  const plain = step.trim().replace(/\.$/, '').replace(/^to /i, '');
  const [first, ...rest] = plain.split(' ');
  const ing = gerund(first!);
  if (ing === undefined || (plain === step.trim() && /^(?:an?|the|new) /i.test(step))) return plain;
  // "limits on sales" is a noun, "limit sales" a verb: only the plain form is turned.
  return [ing, ...rest].join(' ');
}
