import { keyOf } from '../pack/fact-key.ts';
import type { Fact } from '../pack/types.ts';
import { lasting } from './given.ts';
import { mentions } from './naming.ts';
import { gap } from './sentence.ts';
import { findNames, type Story } from './story.ts';
import type { CardRule } from './card-rules.ts';
import type { Card, RuleViolation } from './types.ts';
import { contentStems, countWords, fold, sameRoot, tokens } from './words.ts';
import { findDates } from './written-dates.ts';

/** Rules that a card's own words decide: 1 to 7, and 14. */
export type WordingRule = (card: Card, story: Story) => readonly RuleViolation[];

const none: readonly RuleViolation[] = [];

function broken(rule: CardRule, what: string, mend: string): readonly RuleViolation[] {
  return [{ rule, what, mend }];
}

const oneUnknown: WordingRule = (card, story) => {
  if (!story.facts.has(card.fact)) {
    return broken(
      1,
      `The pack has no fact ${card.fact}.`,
      'Make the card from a fact of its pack.',
    );
  }
  const gaps = card.question.split(gap).length - 1;
  const questions = card.question.split('?').length - 1;
  const asking = 'who|whom|whose|when|where|why|how|which|what';
  const second = new RegExp(
    `\\b(?:${asking})\\b.*\\b(?:and|or) (?:${asking})\\b[^,]*\\?`,
    'i',
  ).test(card.question);
  if (gaps > 1 || questions > 1 || second) {
    return broken(
      1,
      'The question asks for more than one thing.',
      'Ask for one; make a second card for the other.',
    );
  }
  if (gaps + questions === 0) {
    return broken(1, 'The question asks for nothing.', `End it with "?", or leave a gap: ${gap}.`);
  }
  return none;
};

const answerWords = 8;
const questionWords = 25;

const short: WordingRule = (card) => {
  const answer = countWords(card.answer.text);
  const question = countWords(card.question);
  return [
    ...(answer > answerWords
      ? broken(2, `The answer has ${answer} words.`, `Cut it to at most ${answerWords}.`)
      : none),
    ...(question > questionWords
      ? broken(2, `The question has ${question} words.`, `Cut it to at most ${questionWords}.`)
      : none),
  ];
};

/** Units are needed in the question (rule 11), and so betray nothing; figures and names do. */
const noLeak: WordingRule = (card, story) => {
  const { answer } = card;
  const question = contentStems(card.question);
  const mend = 'Name it otherwise in the question, or ask for something else.';
  const shown = answer.kind === 'number' ? String(answer.value) : answer.text;
  const leaked = contentStems(shown).find((one) => question.some((other) => sameRoot(one, other)));
  if (leaked !== undefined) return broken(3, `The question holds "${leaked}" of the answer.`, mend);
  const aliases =
    answer.kind === 'entity'
      ? (story.entities.get(answer.entity)?.aliases ?? [])
          .map((alias) => alias.text)
          // "US president" stands for whoever holds the post, and so betrays none of its holders.
          .filter((text) => (story.names.owners.get(fold(text)) ?? []).length < 2)
      : [];
  const words = ` ${tokens(card.question).join(' ')} `;
  const alias = [...answer.accept, ...aliases].find((name) => {
    const wanted = tokens(name).join(' ');
    return wanted !== '' && words.includes(` ${wanted} `);
  });
  if (alias !== undefined && !isFigureOnly(alias, card)) {
    return broken(3, `The question holds "${alias}", another name of the answer.`, mend);
  }
  return none;
};

function isFigureOnly(alias: string, card: Card): boolean {
  return card.answer.kind === 'number' && !tokens(alias).some((token) => /\d/.test(token));
}

const noYesNo: WordingRule = (card) => {
  const auxiliary =
    /(?:^|[.!] )(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)\b[^.]*\?/i;
  if (auxiliary.test(card.question) || /^(?:yes|no|true|false)\b/i.test(card.answer.text)) {
    return broken(
      4,
      'The question can be answered with yes or no.',
      'Ask who, what, when, where or why.',
    );
  }
  return none;
};

const noList: WordingRule = (card) => {
  const { question, answer } = card;
  const mend = 'Ask for one item, with the others in the question.';
  if (
    /^(?:list|name|enumerate)\b/i.test(question) ||
    /\b(?:which|what|name) (?:two|three|four|five|\d+)\b/i.test(question)
  ) {
    return broken(5, 'The question asks for a list.', mend);
  }
  if (answer.kind !== 'text') return none;
  const items = answer.text.split(/[,;\n•]|\band\b|\bor\b/).filter((item) => item.trim() !== '');
  if (/[,;\n•]/.test(answer.text) || items.length > 2) {
    return broken(5, 'The answer is a list.', mend);
  }
  return none;
};

const relative =
  /\b(?:in question|yesterday|today|tomorrow|tonight|nowadays|currently|recently|lately|now|ago|(?:last|next|this|earlier this|later this) (?:week|month|year|spring|summer|autumn|winter|monday|tuesday|wednesday|thursday|friday|saturday|sunday))\b/i;
const things =
  'company firm country government president minister premier secretary official agency ministry measures? curbs? limits? rules? controls? ban order deal agreement metals region city province article report two sides parties former'.split(
    ' ',
  );
const occasions = 'visit trip tour meeting talks summit'.split(' ');
const bareThing = new RegExp(
  `\\bthe (?:(?:${things.join('|')})(?:['’]s?)?(?! (?:of|that|which|who|whose|on|under|behind)\\b)|(?:${occasions.join('|')})(?:['’]s)?(?! (?:of|that|which|to|in|at|on|between|with)\\b))(?![\\p{L}-])`,
  'iu',
);
const pronoun = /\b(?:he|she|they|him|her|his|hers|them|their|theirs|its|it)\b/i;
const demonstrative =
  /\b(?:this|these|those(?! (?:of|to|in|from|with|who|that|which|whose|under)\b)|the (?:same|latter|above|aforementioned))\b/i;

/** Nothing in a question may need another text to be understood. */
const selfContained: WordingRule = (card, story) => {
  // What somebody said may point where it likes; the blank keeps the offsets.
  const question = card.question.replaceAll(/[“"][^”"]*[”"]/g, (quote) => ' '.repeat(quote.length));
  const when = relative.exec(question);
  if (when) {
    return broken(6, `"${when[0]}" is not a date.`, 'Write the date itself, or "as of" one.');
  }
  const pointing = demonstrative.exec(question);
  if (pointing)
    return broken(6, `"${pointing[0]}" points outside the question.`, 'Name the thing.');
  const names = findNames(question, story, []);
  const word = pronoun.exec(question);
  if (word && !isIdle(question, word.index) && !hasAntecedent(question, word.index)) {
    return broken(
      6,
      `"${word[0]}" stands for nobody named before it.`,
      'Name the person or thing.',
    );
  }
  const definite = bareThing.exec(question);
  if (definite && !covered(definite.index, definite[0].length)) {
    const end = definite.index + definite[0].length;
    if (!followsName(end) && !isQualified(end)) {
      return broken(6, `"${definite[0]}" does not say which one.`, 'Name it.');
    }
  }
  const generic = names.find(
    (name) =>
      name.generic && /^the /i.test(question.slice(name.start, name.end)) && !isQualified(name.end),
  );
  if (generic) {
    const text = question.slice(generic.start, generic.end);
    return broken(6, `"${text}" does not say which one.`, 'Name it.');
  }
  return none;

  /** "the two metals … whose export China curbed in July 2023" says which ones. */
  function isQualified(end: number): boolean {
    const rest = question.slice(end);
    return (
      /^ (?:of|on|under|behind) /.test(rest) ||
      /\b(?:whose|that|which) .*(?:\d{4}|\p{Lu})/u.test(rest)
    );
  }
  function covered(start: number, length: number): boolean {
    return names.some((name) => !name.generic && name.start < start + length && name.end > start);
  }
  /** "the company Hydra Power" */
  function followsName(end: number): boolean {
    return /^ \p{Lu}/u.test(question.slice(end));
  }
  function hasAntecedent(text: string, at: number): boolean {
    const before = text.slice(0, at);
    const asked = before.includes(gap) || /\b(?:who|whom|whose|which \p{L}+)\b/iu.test(before);
    return asked || names.some((name) => name.start < at) || /[a-z,] \p{Lu}/u.test(before);
  }
};

/** "it is necessary to", "it was reported that": no pronoun that stands for a thing. */
function isIdle(question: string, at: number): boolean {
  return /^it (?:is|was|will be|would be) (?:\p{L}+ )?(?:that|to|\p{L}+ (?:that|to))\b/iu.test(
    question.slice(at),
  );
}

/** What can change is asked for a date: posts, plans, figures, claims, and all that is over. */
const dated: WordingRule = (card, story) => {
  const fact = story.facts.get(card.fact);
  if (!fact || card.answer.kind === 'date' || findDates(card.question).length > 0) return none;
  if (lasting(fact, story)) return none;
  const present = /\b(?:is|are|has|have|does|do)\b/i.test(unquoted(card.question));
  const over = card.standing === 'succeeded' || story.succeededBy.has(keyOf(fact));
  if (over || present || changeable(fact, card)) {
    return broken(
      7,
      'It asks about what can change, and gives no date.',
      'Add the date, or "as of" one.',
    );
  }
  return none;
};

function changeable(fact: Fact, card: Card): boolean {
  switch (fact.type) {
    case 'role':
    case 'relation':
    case 'proposal':
    case 'claim':
    case 'figure':
      return true;
    case 'measure':
      return card.view === 'scope' || card.view === 'to-whom';
    case 'event':
    case 'statement':
      return false;
  }
}

function unquoted(text: string): string {
  return text.replaceAll(/[“"][^”"]*[”"]/g, ' ');
}

/** A claim or statement is never asked as if it were plain fact: whoever said it is named or asked. */
const attributed: WordingRule = (card, story) => {
  const fact = story.facts.get(card.fact);
  if (fact?.type !== 'claim' && fact?.type !== 'statement') return none;
  const sayers = fact.type === 'claim' ? fact.claimants : [fact.speaker];
  const { answer } = card;
  const asked = answer.kind === 'entity' && sayers.includes(answer.entity);
  if (asked || sayers.some((id) => mentions(card.question, id, story))) return none;
  const names = sayers.map((id) => story.entities.get(id)?.name ?? id).join(', ');
  return broken(14, `The question does not say whose words these are.`, `Name ${names} in it.`);
};

export const wordingRules: readonly WordingRule[] = [
  oneUnknown,
  short,
  noLeak,
  noYesNo,
  noList,
  selfContained,
  dated,
  attributed,
];

/** Whether two questions read the same once case and punctuation are gone. */
export function sameWording(one: string, other: string): boolean {
  return tokens(fold(one)).join(' ') === tokens(fold(other)).join(' ');
}
