import type { EntityId, StatementFact } from '../../pack/types.ts';
import { askFor, possessive } from '../naming.ts';
import { whenAsked, whenPhrase } from '../phrase.ts';
import { gapped, hint, inverted, readSentence, subjectQuestion } from '../sentence.ts';
import type { Story } from '../story.ts';
import {
  atEndOrStart,
  dateAnswer,
  entity,
  entityAnswer,
  gapQuestions,
  inText,
  textAnswer,
  type Draft,
  type Template,
} from '../draft.ts';
import { countWords } from '../words.ts';

/** What was said, in a form that "said" can stand before: “…”, or a clause with "that". */
interface Content {
  readonly said: string;
  readonly quoted: boolean;
}

/** Who said it, to whom, through whom, when, and the words that matter in it. */
export const askStatement: Template<StatementFact> = (fact, story) => {
  const names = [
    fact.speaker,
    ...[fact.audience, fact.medium, fact.place].filter((id) => id !== undefined),
    ...fact.about,
  ];
  const sentence = readSentence(fact.summary, fact.when, story, names);
  const when = whenPhrase(fact.when);
  const speaker = inText(fact.speaker, story);
  const who = askFor(entity(fact.speaker, story));
  const contents = contentsOf(fact);
  const drafts: Draft[] = [];

  const opened = subjectQuestion(sentence, entity(fact.speaker, story));
  drafts.push({
    view: 'who',
    questions: [
      ...contents.map(({ said, quoted }) =>
        quoted ? `${who.subject} said ${when}: ${said}?` : `${who.subject} said ${when} ${said}?`,
      ),
      ...(opened ? atEndOrStart(opened, when, (dated) => `${dated}?`) : []),
      ...gapQuestions(sentence, fact.speaker, when, story),
    ],
    answer: entityAnswer(entity(fact.speaker, story)),
  });

  const focus = clozeInContent(fact, names, story);
  if (focus) {
    drafts.push({
      view: 'said-what',
      questions: [
        `According to ${speaker} ${when}, ${focus.text}. ${hint(entity(focus.id, story))}`,
        `As ${speaker} put it ${when}, ${focus.text}. ${hint(entity(focus.id, story))}`,
      ],
      answer: entityAnswer(entity(focus.id, story)),
    });
  }
  const subject = fact.about.find((id) => id !== fact.speaker);
  if (fact.quotation && countWords(fact.quotation) <= 8 && subject) {
    drafts.push({
      view: 'said-what',
      questions: [`In what words did ${speaker} speak of ${inText(subject, story)} ${when}?`],
      answer: textAnswer(fact.quotation),
    });
  }

  const asked = inverted(sentence);
  if (fact.audience) {
    const to = askFor(entity(fact.audience, story));
    drafts.push({
      view: 'to-whom',
      questions: [
        ...contents
          .filter(({ quoted }) => !quoted)
          .map(({ said }) => `To ${to.object} did ${speaker} say ${when} ${said}?`),
        ...gapQuestions(sentence, fact.audience, when, story),
      ],
      answer: entityAnswer(entity(fact.audience, story)),
    });
  }
  if (fact.medium) drafts.push(askMedium(fact.medium));
  if (fact.place) {
    drafts.push({
      view: 'where',
      questions: gapQuestions(sentence, fact.place, when, story),
      answer: entityAnswer(entity(fact.place, story)),
    });
  }
  drafts.push({
    view: 'when',
    questions: [
      ...contents
        .filter(({ quoted }) => !quoted)
        .map(({ said }) => `${whenAsked(fact.when)} did ${speaker} say ${said}?`),
      asked && `${whenAsked(fact.when)} ${asked}?`,
    ],
    answer: dateAnswer(fact.when),
  });
  return drafts;

  function askMedium(medium: EntityId): Draft {
    const by = askFor(entity(medium, story));
    return {
      view: 'carried-by',
      questions: [
        ...contents.map(({ said, quoted }) =>
          quoted
            ? `${by.subject} carried ${possessive(speaker)} words ${when}: ${said}?`
            : `${by.subject} reported ${when} ${said.replace(/^that /, `that ${speaker} had said `)}?`,
        ),
        ...gapQuestions(sentence, medium, when, story),
      ],
      answer: entityAnswer(entity(medium, story)),
    };
  }
};

function contentsOf(fact: StatementFact): Content[] {
  const contents: Content[] = [];
  if (fact.quotation) contents.push({ said: `“${trimmed(fact.quotation)}”`, quoted: true });
  const clause = fact.paraphrase && asClause(fact.paraphrase);
  if (clause) contents.push({ said: `that ${clause}`, quoted: false });
  return contents;
}

/** A paraphrase that can stand after "that"; one that opens with "to" or an -ing form cannot. */
export function asClause(text: string): string | undefined {
  const clause = trimmed(text).replace(/^that /i, '');
  if (/^(?:to|whether|how|why|what) |^\p{L}+ing /iu.test(clause)) return undefined;
  return clause;
}

function trimmed(text: string): string {
  return text
    .trim()
    .replace(/^[“"]|[”"]$/g, '')
    .replace(/[.,;]$/, '');
}

/** The first name in what was said, other than the speaker's, cut out of it. */
function clozeInContent(
  fact: StatementFact,
  names: readonly EntityId[],
  story: Story,
): { readonly text: string; readonly id: EntityId } | undefined {
  const clause = fact.paraphrase && asClause(fact.paraphrase);
  if (!clause) return undefined;
  const content = readSentence(clause, undefined, story, names);
  for (const { entity: id, generic } of content.names.toReversed()) {
    if (generic || id === fact.speaker) continue;
    const text = gapped(content, id);
    if (text) return { text, id };
  }
  return undefined;
}
