import { parseEdtf } from '../time/edtf.ts';
import { overlap } from '../time/span.ts';
import { checkAnswer } from './answer.ts';
import { alike, distractorLimit, rightDates, rightNumbers } from './distractors.ts';
import { satisfying } from './given.ts';
import { sameWording } from './rules-wording.ts';
import { gap } from './sentence.ts';
import { findNames, type Story } from './story.ts';
import { contradicting, rightEntities, unnamedPeers } from './truths.ts';
import type { CardRule } from './card-rules.ts';
import type { Card, RuleViolation } from './types.ts';
import { contentStems, fold, tokens } from './words.ts';
import { findDates } from './written-dates.ts';
import { findNumbers } from './written-numbers.ts';

/** Rules that the pack or the other cards decide: 8 to 12, and 15. */
export type PackRule = (card: Card, story: Story, set: CardSet) => readonly RuleViolation[];

/** Cards to compare with, found by the words of their questions. */
export interface CardSet {
  readonly cards: Card[];
  readonly byStem: Map<string, Card[]>;
}

const none: readonly RuleViolation[] = [];

function broken(rule: CardRule, what: string, mend: string): readonly RuleViolation[] {
  return [{ rule, what, mend }];
}

/** A second fact that gives the same answer is the same knowledge told twice, and does no harm. */
const oneFact: PackRule = (card, story) => {
  const cue = 'Add a cue (a date, a place, a name) that only this fact fits.';
  const [peer] = unnamedPeers(card, story);
  if (peer !== undefined) {
    const name = story.entities.get(peer)!.name;
    return broken(8, `"${name}" would be right too.`, `Name ${name} in the question.`);
  }
  const [other] = contradicting(card, story);
  return other ? broken(8, `The fact "${other.id}" fits the question too.`, cue) : none;
};

/** Share of words above which two questions are easily taken for each other. */
const nearness = 0.8;

const cued: PackRule = (card, story, set) => {
  const words = new Set(contentStems(card.question));
  for (const other of similar(card, words, set)) {
    if (fold(other.answer.text) === fold(card.answer.text)) continue;
    const mend = 'Add a cue (a date, a name, a place) to one of them.';
    if (sameWording(other.question, card.question)) {
      return broken(9, `The card ${other.id} asks the same and has another answer.`, mend);
    }
    if (other.answer.kind !== card.answer.kind || asking(other) !== asking(card)) continue;
    if (!hasCue(card.question, other.question, story)) {
      return broken(9, `The card ${other.id} asks nearly the same and has another answer.`, mend);
    }
  }
  return none;
};

function* similar(card: Card, words: ReadonlySet<string>, set: CardSet): Generator<Card> {
  // Two questions that share four words of five share one of any fifth and one more.
  const rarest = [...words]
    .map((word) => set.byStem.get(word) ?? [])
    .sort((one, other) => one.length - other.length)
    .slice(0, Math.floor(words.size * (1 - nearness)) + 1);
  for (const other of new Set(rarest.flat())) {
    if (other.id === card.id) continue;
    const theirs = new Set(contentStems(other.question));
    const shared = [...words].filter((word) => theirs.has(word)).length;
    const all = words.size + theirs.size - shared;
    if (all > 0 && shared / all >= nearness) yield other;
  }
}

/** The word that asks, so that "when" and "who" of one event are not taken for each other. */
function asking(card: Card): string {
  return (
    tokens(card.question).find((word) => /^(?:who|whom|whose|when|where|why|how)$/.test(word)) ??
    /\bwhich \p{L}+/iu.exec(card.question)?.[0].toLowerCase() ??
    'what'
  );
}

/** Whether each question has a name, a date or a number that the other lacks. */
function hasCue(one: string, other: string, story: Story): boolean {
  const cues = (text: string): Set<string> =>
    new Set([
      ...findNames(text, story, []).map((name) => name.entity),
      ...findDates(text).map((date) => `${date.earliest}..${date.latest}`),
      ...findNumbers(text).map((number) => String(number.value)),
    ]);
  const mine = cues(one);
  const theirs = cues(other);
  return [...mine].some((cue) => !theirs.has(cue)) || [...theirs].some((cue) => !mine.has(cue));
}

const sourced: PackRule = (card, story) => {
  const known = new Set(story.pack.sources.map((source) => source.id));
  const missing = card.sources.find((citation) => !known.has(citation.source));
  if (card.sources.length === 0 || missing) {
    return broken(10, 'A source is missing.', 'Cite a source that the pack lists.');
  }
  if (!card.sources.some((citation) => citation.selector)) {
    return broken(
      10,
      'No citation says where in the source it stands.',
      'Give a few exact words of the source.',
    );
  }
  return none;
};

const measured: PackRule = (card, story) => {
  const { answer } = card;
  const fact = story.facts.get(card.fact);
  if (answer.kind !== 'number') {
    return fact?.type === 'figure' &&
      findNumbers(answer.text).some(({ value }) => value === fact.value)
      ? broken(
          11,
          'The number is kept as plain text.',
          'Answer with a number, its unit and tolerance.',
        )
      : none;
  }
  const isShown = answer.text.includes(answer.unit) || card.question.includes(gap);
  if (answer.unit.trim() === '' || !isShown) {
    return broken(11, 'The number has no unit.', 'Give the unit, and show it with the number.');
  }
  if (!Number.isFinite(answer.tolerance) || answer.tolerance < 0) {
    return broken(
      11,
      'The number has no tolerance.',
      'Say by how much an answer may differ; 0 for none.',
    );
  }
  return none;
};

const falseChoices: PackRule = (card, story) => {
  const { distractors, answer } = card;
  if (
    distractors.length > distractorLimit ||
    new Set(distractors.map(fold)).size < distractors.length
  ) {
    return broken(
      12,
      'There are too many distractors, or one stands twice.',
      `Keep up to ${distractorLimit} different ones.`,
    );
  }
  for (const distractor of distractors) {
    const problem = problemWith(distractor, card, story);
    if (problem) return broken(12, `The distractor "${distractor}" ${problem}.`, 'Take another.');
    if (!alike(distractor, answer.text)) {
      return broken(
        12,
        `The distractor "${distractor}" stands out by its length.`,
        'Take one of like length.',
      );
    }
  }
  return none;
};

function problemWith(distractor: string, card: Card, story: Story): string | undefined {
  const { answer } = card;
  if (checkAnswer(answer, distractor).verdict !== 'wrong') return 'is right, or nearly';
  switch (answer.kind) {
    case 'entity': {
      const kind = story.entities.get(answer.entity)?.kind;
      const other = story.pack.entities.find(({ name }) => fold(name) === fold(distractor));
      if (other?.kind !== kind) return 'is of another kind than the answer';
      return rightEntities(card, story).has(other!.id) ? 'is true, or was' : undefined;
    }
    case 'date': {
      const date = findDates(distractor)[0];
      const parsed = parseEdtf(answer.edtf);
      const precision =
        parsed.ok && parsed.value.kind === 'date' ? parsed.value.precision : 'range';
      if (date?.precision !== precision) return 'is not a date at the same precision';
      const right = rightDates(card, story).some((known) => overlap(known, date));
      return right ? 'is true, or was' : undefined;
    }
    case 'number': {
      const number = findNumbers(distractor)[0];
      const isBare = !answer.text.includes(answer.unit);
      const sameUnit = isBare ? /^[\d.,]+$/.test(distractor) : distractor.includes(answer.unit);
      if (!number || !sameUnit) return 'is not a number in the same unit';
      const right = rightNumbers(card, story).some(
        (known) => Math.abs(known.value - number.value) <= known.tolerance,
      );
      return right ? 'is true, or was' : undefined;
    }
    case 'text': {
      const fitting = satisfying(card, story, 'any date').map((fact) => fold(JSON.stringify(fact)));
      return fitting.some((text) => text.includes(fold(distractor)))
        ? 'is true, or was'
        : undefined;
    }
  }
}

const determined: PackRule = (card, story, set) => {
  const fact = story.facts.get(card.fact);
  const id = `${story.pack.id}/${card.fact}@${fact?.revision ?? '?'}/${card.view}`;
  if (card.id !== id || card.pack !== story.pack.id) {
    return broken(15, `The id ${card.id} does not follow from fact and view.`, `Write ${id}.`);
  }
  if (set.cards.some((other) => other !== card && other.id === card.id)) {
    return broken(15, `The id ${card.id} stands twice.`, 'Keep one card for each view of a fact.');
  }
  return none;
};

export const packRules: readonly PackRule[] = [
  oneFact,
  cued,
  sourced,
  measured,
  falseChoices,
  determined,
];
