import type { ClaimFact } from '../../pack/types.ts';
import {
  entity,
  entityAnswer,
  gapQuestions,
  subjectQuestions,
  textAnswer,
  type Draft,
  type Template,
} from '../draft.ts';
import { askFor, namesInText } from '../naming.ts';
import { sayingPhrases } from '../phrase.ts';
import { hint } from '../sentence.ts';
import { tell } from '../telling.ts';
import { asReported, gapsIn } from './statement.ts';

/** Whose interpretation it was, and what it said; always with its attribution. */
export const askClaim: Template<ClaimFact> = (fact, story) => {
  const names = [...fact.claimants, ...fact.about];
  const telling = tell(fact.summary, fact.when, story, names);
  const cues = sayingPhrases(fact.when);
  const claimants = namesInText(fact.claimants, story);
  const clause = asReported(fact.proposition);
  const drafts: Draft[] = [];

  for (const id of fact.claimants) {
    const claimant = entity(id, story);
    const who = askFor(claimant);
    const others = fact.claimants.filter((other) => other !== id);
    const along = others.length > 0 ? `, like ${namesInText(others, story)},` : '';
    drafts.push({
      view: 'who',
      questions: [
        ...(others.length === 0 ? subjectQuestions(telling, id, story) : []),
        ...cues.map((cue) => clause && `${who.subject}${along} argued ${cue} that ${clause}?`),
        ...gapQuestions(telling, id, story),
      ],
      answer: entityAnswer(claimant, story),
    });
  }
  for (const { text, id } of clause === undefined
    ? []
    : gapsIn(clause, fact.claimants, names, story)) {
    drafts.push({
      view: 'said-what',
      questions: cues.flatMap((cue) => [
        `${cue}, ${claimants} argued that ${text}. ${hint(entity(id, story))}`,
        `According to ${claimants} ${cue}, ${text}. ${hint(entity(id, story))}`,
      ]),
      answer: entityAnswer(entity(id, story), story),
      lastResort: story.common.has(id),
    });
  }
  const topics = fact.about.filter((id) => !fact.claimants.includes(id));
  if (topics.length > 0) {
    drafts.push({
      view: 'what',
      questions: cues.map(
        (cue) => `What did ${claimants} argue ${cue} about ${namesInText(topics, story)}?`,
      ),
      answer: textAnswer(clause ?? fact.proposition),
      lastResort: true,
    });
  }
  return drafts;
};
