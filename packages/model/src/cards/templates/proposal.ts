import type { ProposalFact } from '../../pack/types.ts';
import {
  entity,
  entityAnswer,
  gapsWith,
  inText,
  textAnswer,
  type Draft,
  type Template,
} from '../draft.ts';
import { askFor, namesInText } from '../naming.ts';
import { asOfPhrases, cuePhrases } from '../phrase.ts';
import { tell } from '../telling.ts';
import { gerund } from '../verbs.ts';
import { gapsIn } from './statement.ts';
import { hint } from '../sentence.ts';

/** Who was considering which step, against whom. */
export const askProposal: Template<ProposalFact> = (fact, story) => {
  const names = [fact.actor, ...fact.targets, ...fact.about];
  const telling = tell(fact.summary, fact.when, story, names);
  const cues = fact.when.kind === 'date' ? asOfPhrases(fact.when) : cuePhrases(fact.when);
  const actor = inText(fact.actor, story);
  const who = askFor(entity(fact.actor, story)).object;
  const considered = fact.stage === 'considered';
  const step = asObject(fact.step);
  const topics = fact.about.filter((id) => id !== fact.actor && !fact.targets.includes(id));
  const drafts: Draft[] = [
    {
      view: 'who',
      questions: [
        ...cues.map((cue) =>
          considered
            ? `${cue}, ${who === 'whom' ? 'who' : who} was considering ${step}?`
            : `${cue}, ${who === 'whom' ? 'who' : who} had dropped the idea of ${step}?`,
        ),
        ...gapsWith(telling.sentence, fact.actor, cues, story),
      ],
      answer: entityAnswer(entity(fact.actor, story), story),
    },
  ];
  const towards = fact.targets.length > 0 ? ` towards ${namesInText(fact.targets, story)}` : '';
  const concerning =
    topics.length > 0 && topics.length < 3 ? ` concerning ${namesInText(topics, story)}` : '';
  drafts.push({
    view: 'what',
    questions: cues.flatMap((cue) =>
      [...new Set([concerning, towards, ''])].map((about) =>
        considered
          ? `${cue}, which step${about} was ${actor} considering?`
          : `${cue}, which step${about} had ${actor} dropped?`,
      ),
    ),
    answer: textAnswer(fact.step),
  });
  const verb = considered ? 'was considering' : 'had dropped the idea of';
  for (const { text, id } of gapsIn(step, [fact.actor], names, story)) {
    drafts.push({
      view: fact.targets.length === 1 && fact.targets.includes(id) ? 'to-whom' : 'cloze',
      questions: cues.map((cue) => `${cue}, ${actor} ${verb} ${text}. ${hint(entity(id, story))}`),
      answer: entityAnswer(entity(id, story), story),
      lastResort: story.common.has(id),
    });
  }
  for (const id of [...fact.targets, ...topics]) {
    drafts.push({
      view: fact.targets.length === 1 && fact.targets.includes(id) ? 'to-whom' : 'cloze',
      questions: gapsWith(telling.sentence, id, cues, story),
      answer: entityAnswer(entity(id, story), story),
      lastResort: story.common.has(id),
    });
  }
  return drafts;
};

/** A step as what one considers: "limit sales" and "to limit sales" become "limiting sales". */
export function asObject(step: string): string {
  const plain = step.trim().replace(/\.$/, '').replace(/^to /i, '');
  const [first, ...rest] = plain.split(' ');
  const ing = gerund(first!);
  return ing === undefined ? plain : [ing, ...rest].join(' ');
}
