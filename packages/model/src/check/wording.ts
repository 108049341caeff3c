import { sentencesOf } from '../match/sentences.ts';
import type { PackIssue } from '../pack/issue.ts';
import type { Fact, Pack } from '../pack/types.ts';
import type { Rule } from './library.ts';

/** Texts that cannot stand where they are shown. What a sentence is made of is known of English alone. */
export const checkWording: Rule = ({ checked }) =>
  checked.flatMap((pack) => {
    if (!/^en(?:-|$)/i.test(pack.language)) return [];
    const proper = properNounsOf(pack);
    return pack.facts.flatMap((fact) => [
      ...danglingSummary(fact, pack),
      ...capitalised(fact, proper),
      ...finiteStep(fact),
      ...postWithArticle(fact),
    ]);
  });

const leaning =
  /^(?:(?:it|its|he|his|she|her|they|their|this|that|these|those)|the (?:article|same))(?![\p{L}\p{N}])/iu;

function danglingSummary(fact: Fact, pack: Pack): PackIssue[] {
  const { summary } = fact;
  const issue = (message: string, mend: string): PackIssue => ({
    pack: fact.pack,
    code: 'dangling-summary',
    severity: 'warning',
    message,
    mend,
    path: ['facts', fact.id, 'summary'],
  });
  const sentences = sentencesOf(summary).length;
  const [opening] = leaning.exec(summary) ?? [];
  return [
    ...(opening !== undefined && !beginsWithName(summary, pack)
      ? [
          issue(
            `The summary of "${fact.id}" begins with "${opening}", which leans on another text.`,
            'Name what it speaks of: it is shown beside any article, and asked in a quiz.',
          ),
        ]
      : []),
    ...(sentences > 1
      ? [
          issue(
            `The summary of "${fact.id}" has ${sentences} sentences.`,
            'Keep one; make a second fact of what else there is to tell.',
          ),
        ]
      : []),
  ];
}

/** "He Lifeng" begins with a name. */
function beginsWithName(summary: string, { entities }: Pack): boolean {
  return entities.some(({ aliases }) => aliases.some(({ text }) => summary.startsWith(text)));
}

/** Words that stand with a capital in a name, or inside a sentence of the pack. */
function properNounsOf({ entities, facts }: Pack): ReadonlySet<string> {
  const names = entities.flatMap(({ aliases }) => aliases.map(({ text }) => text));
  const sentences = [
    ...entities.map(({ description }) => description),
    ...facts.map(({ summary }) => summary),
  ];
  const insides = sentences.map((sentence) => sentence.replace(/^\P{L}*[\p{L}\p{M}]+/u, ''));
  return new Set([...names, ...insides].flatMap((text) => text.match(capitalWord) ?? []));
}

const capitalWord = /(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*/gu;

/** What is put inside a sentence begins small. */
function capitalised(fact: Fact, proper: ReadonlySet<string>): PackIssue[] {
  const { field, text } = insideText(fact);
  const [first] = /^\p{Lu}[\p{L}\p{M}\p{N}]*/u.exec(text ?? '') ?? [];
  // "AI", "US" and "I" have their capitals everywhere.
  if (first === undefined || proper.has(first) || first === 'I' || /\p{Lu}.*\p{Lu}/u.test(first)) {
    return [];
  }
  return [
    wrongForm(
      fact,
      field,
      `"${field}" of "${fact.id}" begins with a capital: "${first}".`,
      field === 'step'
        ? 'It stands inside a sentence, after "considering": begin it small, unless it is a name.'
        : 'It stands inside a sentence, after "that": begin it small, unless it is a name.',
    ),
  ];
}

function insideText(fact: Fact): { readonly field: string; readonly text?: string | undefined } {
  switch (fact.type) {
    case 'proposal':
      return { field: 'step', text: fact.step };
    case 'claim':
      return { field: 'proposition', text: fact.proposition };
    case 'statement':
      return { field: 'paraphrase', text: fact.paraphrase };
    default:
      return { field: '' };
  }
}

const pronounFirst = /^(?:it|he|she|they|we|i|that|whether|there)\s/i;
/** A verb of a main clause: not within "firms that would …", and not the noun of "a will". */
const modal =
  /^(?:(?!(?:that|which|who|whom|whose|what|where|when|if)\s)\S+\s+)+?(?<!\b(?:an?|the|its|their|his|her|free|good|own)\s)(?:might|would|could|should|must|will|cannot)\s/i;

function finiteStep(fact: Fact): PackIssue[] {
  if (fact.type !== 'proposal') return [];
  if (!pronounFirst.test(fact.step) && !modal.test(fact.step)) return [];
  return [
    wrongForm(
      fact,
      'step',
      `"step" of "${fact.id}" is a clause: "${fact.step}".`,
      'Write a noun phrase ("limits on exports") or a plain verb ("limit exports").',
    ),
  ];
}

function postWithArticle(fact: Fact): PackIssue[] {
  if (fact.type !== 'role' || !/^the\s/i.test(fact.post)) return [];
  return [
    wrongForm(
      fact,
      'post',
      `"post" of "${fact.id}" begins with "The".`,
      'Leave the article out: "mayor of Lowen".',
    ),
  ];
}

function wrongForm(fact: Fact, field: string, message: string, mend: string): PackIssue {
  return {
    pack: fact.pack,
    code: 'wrong-form',
    severity: 'warning',
    message,
    mend,
    path: ['facts', fact.id, field],
  };
}
