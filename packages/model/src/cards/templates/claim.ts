import type { ClaimFact } from '../../pack/types.ts';
import { askFor, isPlural, joined, namesInText } from '../naming.ts';
import { whenPhrase } from '../phrase.ts';
import { gapped, hint, readSentence, subjectQuestion } from '../sentence.ts';
import {
  atEndOrStart,
  entity,
  entityAnswer,
  gapQuestions,
  inText,
  textAnswer,
  type Draft,
  type Template,
} from '../draft.ts';
import { asClause } from './statement.ts';

/** Whose interpretation it was, and what it said; always with its attribution. */
export const askClaim: Template<ClaimFact> = (fact, story) => {
  const names = [...fact.claimants, ...fact.about];
  const sentence = readSentence(fact.summary, fact.when, story, names);
  const when = whenPhrase(fact.when);
  const claimants = namesInText(fact.claimants, story);
  const clause = asClause(fact.proposition);
  const content = clause ? readSentence(clause, undefined, story, names) : undefined;
  const drafts: Draft[] = [];

  for (const id of fact.claimants) {
    const claimant = entity(id, story);
    const who = askFor(claimant);
    const others = fact.claimants.filter((other) => other !== id);
    const along =
      others.length > 0 ? `, like ${joined(others.map((other) => inText(other, story)))},` : '';
    const opened = others.length === 0 ? subjectQuestion(sentence, claimant) : undefined;
    drafts.push({
      view: 'who',
      questions: [
        ...(opened ? atEndOrStart(opened, when, (dated) => `${dated}?`) : []),
        clause && `${who.subject}${along} argued ${when} that ${clause}?`,
        clause && `According to ${who.object} ${when}, ${clause}?`,
        ...gapQuestions(sentence, id, when, story),
      ],
      answer: entityAnswer(claimant),
    });
  }
  if (content) {
    for (const { entity: id, generic } of content.names.toReversed()) {
      if (generic || fact.claimants.includes(id)) continue;
      const text = gapped(content, id);
      drafts.push({
        view: 'said-what',
        questions: [
          text && `${when}, ${claimants} argued that ${text}. ${hint(entity(id, story))}`,
          text && `According to ${claimants} ${when}, ${text}. ${hint(entity(id, story))}`,
        ],
        answer: entityAnswer(entity(id, story)),
      });
    }
  }
  const topics = fact.about.filter((id) => !fact.claimants.includes(id));
  if (topics.length > 0) {
    const of = joined(topics.map((id) => inText(id, story)));
    const verb = fact.claimants.length > 1 || isPlural(entity(fact.claimants[0], story));
    drafts.push({
      view: 'what',
      questions: [`What did ${claimants} argue ${when} about ${of}?`],
      answer: textAnswer(clause ?? fact.proposition, verb ? [] : []),
    });
  }
  return drafts;
};
