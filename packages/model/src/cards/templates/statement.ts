import type { EntityId, StatementFact } from '../../pack/types.ts';
import {
  entity,
  entityAnswer,
  gapQuestions,
  inText,
  subjectQuestions,
  textAnswer,
  whenDraft,
  type Draft,
  type Template,
} from '../draft.ts';
import { askFor, possessive } from '../naming.ts';
import { sayingPhrases, whenAsked } from '../phrase.ts';
import { gapped, hint, readSentence } from '../sentence.ts';
import type { Story } from '../story.ts';
import { tell } from '../telling.ts';
import { countWords } from '../words.ts';

/** Who said it, the words that matter in it, to whom, through whom and when. */
export const askStatement: Template<StatementFact> = (fact, story) => {
  const fields = [fact.audience, fact.medium, fact.place].filter((id) => id !== undefined);
  const names = [fact.speaker, ...fields, ...fact.about];
  const telling = tell(fact.summary, fact.when, story, names);
  const cues = sayingPhrases(fact.when);
  const speaker = inText(fact.speaker, story);
  const who = askFor(entity(fact.speaker, story));
  const clause = fact.paraphrase === undefined ? undefined : asReported(fact.paraphrase);
  const quoted = fact.quotation && `“${trimmed(fact.quotation)}”`;
  const drafts: Draft[] = [];

  drafts.push({
    view: 'who',
    questions: [
      ...cues.flatMap((cue) => [
        quoted && `${who.subject} said ${cue}: ${quoted}?`,
        clause && `${who.subject} said ${cue} that ${clause}?`,
      ]),
      ...subjectQuestions(telling, fact.speaker, story),
      ...gapQuestions(telling, fact.speaker, story),
    ],
    answer: entityAnswer(entity(fact.speaker, story), story),
  });

  for (const { text, id } of clause === undefined
    ? []
    : gapsIn(clause, [fact.speaker], names, story)) {
    drafts.push({
      view: 'said-what',
      questions: cues.flatMap((cue) => [
        `${cue}, ${speaker} said that ${text}. ${hint(entity(id, story))}`,
        `According to ${speaker} ${cue}, ${text}. ${hint(entity(id, story))}`,
      ]),
      answer: entityAnswer(entity(id, story), story),
      lastResort: story.common.has(id),
    });
  }

  if (fact.audience) {
    const { object } = askFor(entity(fact.audience, story));
    drafts.push({
      view: 'to-whom',
      questions: [
        ...cues.map((cue) => clause && `To ${object} did ${speaker} say ${cue} that ${clause}?`),
        ...gapQuestions(telling, fact.audience, story),
      ],
      answer: entityAnswer(entity(fact.audience, story), story),
    });
  }
  if (fact.medium) {
    const by = askFor(entity(fact.medium, story));
    drafts.push({
      view: 'carried-by',
      questions: [
        ...gapQuestions(telling, fact.medium, story),
        ...cues.flatMap((cue) => [
          quoted && `${by.subject} carried ${possessive(speaker)} words ${cue}: ${quoted}?`,
          clause && `${by.subject} carried ${possessive(speaker)} words ${cue} that ${clause}?`,
        ]),
      ],
      answer: entityAnswer(entity(fact.medium, story), story),
    });
  }
  const when = whenDraft(fact.when, telling, story);
  drafts.push({
    ...when,
    lastResort: when.lastResort === true || fact.when.kind === 'interval',
    questions: [
      clause && `${whenAsked(fact.when)} did ${speaker} say that ${clause}?`,
      ...when.questions,
    ],
  });
  if (fact.place) {
    drafts.push({
      view: 'where',
      questions: gapQuestions(telling, fact.place, story),
      answer: entityAnswer(entity(fact.place, story), story),
    });
  }
  const topic = fact.about.find((id) => id !== fact.speaker);
  if (fact.quotation && countWords(fact.quotation) <= 8 && topic) {
    drafts.push({
      view: 'said-what',
      questions: cues.map(
        (cue) => `In what words did ${speaker} speak of ${inText(topic, story)} ${cue}?`,
      ),
      answer: textAnswer(fact.quotation),
      lastResort: true,
    });
  }
  return drafts;
};

/** A paraphrase that can stand after "that"; one that opens with "to" or an -ing form cannot. */
function asClause(text: string): string | undefined {
  const clause = trimmed(text).replace(/^that /i, '');
  if (/^(?:to|whether|how|why|what) |^\p{L}+ing (?!\p{L}+s? )/iu.test(clause)) return undefined;
  return clause;
}

/** As a clause after "said that": what was to come then is told as seen from then. */
export function asReported(text: string): string | undefined {
  const clause = asClause(text);
  return clause === undefined || /[“"]/.test(clause)
    ? clause
    : clause.replaceAll(/\bwill\b/g, 'would');
}

function trimmed(text: string): string {
  return text
    .trim()
    .replace(/^[“"]|[”"]$/g, '')
    .replace(/[.,;]$/, '');
}

/** What was said, with one name after the other cut out of it, those of the speakers left in. */
export function gapsIn(
  clause: string,
  speakers: readonly EntityId[],
  names: readonly EntityId[],
  story: Story,
): { readonly text: string; readonly id: EntityId }[] {
  const content = readSentence(clause, story, names);
  return content.names.toReversed().flatMap(({ entity: id, generic }) => {
    const text = generic || speakers.includes(id) ? undefined : gapped(content, id);
    return text === undefined ? [] : [{ text, id }];
  });
}
