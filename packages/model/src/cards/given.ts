import { keyOf } from '../pack/fact-key.ts';
import { entitiesOf } from '../pack/references.ts';
import type { EntityId, Fact } from '../pack/types.ts';
import { extentOf } from '../chronology/extent.ts';
import type { DayRange, Edtf } from '../time/edtf.ts';
import { overlap } from '../time/span.ts';
import { askFor, mentions } from './naming.ts';
import { edtfInWords } from '../time/in-words.ts';
import { findNames, type Story } from './story.ts';
import type { Card, CardView } from './types.ts';
import { contentStems, sameRoot } from './words.ts';
import { findDates, type WrittenDate } from './written-dates.ts';

/** What a question gives and which facts of the pack it fits: the ground of rules 7, 8 and 12. */

/** The part of a card that decides which facts satisfy its question. */
export type Asked = Pick<Card, 'fact' | 'view' | 'question' | 'answer'>;

const lastingPredicates = new Set(['part-of', 'located-in', 'instance-of', 'used-in']);

/** Whether a fact can be asked in the present tense, without a date. */
export function lasting(fact: Fact, story: Story): boolean {
  return (
    fact.type === 'relation' &&
    lastingPredicates.has(fact.predicate) &&
    fact.from === undefined &&
    fact.to === undefined &&
    !story.succeededBy.has(keyOf(fact))
  );
}

/** Every date that a fact stores, whatever the field. */
export function datesOf(fact: Fact): Edtf[] {
  const stored = (...dates: readonly (Edtf | undefined)[]): Edtf[] =>
    dates.filter((date) => date !== undefined);
  switch (fact.type) {
    case 'measure':
      return stored(fact.announced, fact.effective, fact.ended);
    case 'role':
    case 'relation':
      return stored(fact.from, fact.to);
    case 'figure':
      return [fact.asOf];
    case 'event':
    case 'statement':
    case 'proposal':
    case 'claim':
      return [fact.when];
  }
}

/** Live facts other than its own that fit a question: at the dates it names, or at any date. */
export function satisfying(asked: Asked, story: Story, at: 'its dates' | 'any date'): Fact[] {
  const own = story.facts.get(asked.fact);
  if (!own) return [];
  const dates = at === 'its dates' ? findDates(asked.question) : [];
  const given = readQuestion(asked, story);
  // "Who became …" is answered by a beginning, not by whoever still held the post that day.
  const begins = own.type === 'role' && /\b(?:became|become|succeeded|take)\b/.test(asked.question);
  return story.live.filter((fact) => {
    if (fact.id === own.id) return false;
    const fits = (date: WrittenDate): boolean => {
      if (!begins || fact.type !== 'role') return holdsWithin(fact, date, story);
      return fact.from !== undefined && overlap(fact.from, date);
    };
    if (dates.length > 0 && !dates.some(fits)) return false;
    if (sameGiven(own, fact, asked, story)) return true;
    // Where both store what is asked, their fields decide, and words in common prove nothing.
    if (fact.type === own.type && isStructured(asked.view) && own.type !== 'event') return false;
    return tells(fact, given, at === 'its dates' ? 3 : 2, story);
  });
}

function holdsWithin(fact: Fact, span: DayRange, story: Story): boolean {
  const extent = extentOf(fact);
  const from = extent.kind === 'moment' ? extent.on : extent.from;
  const to = extent.kind === 'moment' ? extent.on : extent.to;
  const after = (story.succeededBy.get(keyOf(fact)) ?? []).map((next) => extentOf(next));
  const end =
    typeof to === 'object'
      ? to
      : after
          .map((next) => (next.kind === 'moment' ? next.on : next.from))
          .find((next) => typeof next === 'object');
  return (
    (typeof from === 'string' || from.earliest <= span.latest) &&
    (!end || end.latest >= span.earliest)
  );
}

export function same(one: string | undefined, other: string | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  return stemSet(one) === stemSet(other);
}

function stemSet(text: string): string {
  return [...new Set(contentStems(text))].sort().join(' ');
}

/** Whether another fact agrees in every field that the question gives. */
function sameGiven(own: Fact, other: Fact, asked: Asked, story: Story): boolean {
  const named = (id: EntityId | undefined): boolean =>
    id !== undefined && mentions(asked.question, id, story);
  const { view } = asked;
  if (own.type === 'measure' && other.type === 'measure') {
    if (view === 'who') return own.measure === other.measure;
    if (own.actor !== other.actor) return false;
    if (view !== 'what') return own.measure === other.measure;
    const scoped = own.scope !== undefined && asked.question.includes(own.scope);
    return (
      own.targets.every((id) => !named(id) || other.targets.includes(id)) &&
      (!scoped || same(own.scope, other.scope))
    );
  }
  if (own.type === 'statement' && other.type === 'statement') {
    const content = same(own.quotation, other.quotation) && same(own.paraphrase, other.paraphrase);
    if (view === 'who') return content;
    return own.speaker === other.speaker && content && isStructured(view);
  }
  if (own.type === 'proposal' && other.type === 'proposal') {
    if (view === 'who') return same(own.step, other.step);
    if (own.actor !== other.actor || !isStructured(view)) return false;
    if (view !== 'what') return same(own.step, other.step);
    return entitiesOf(own).every((id) => !named(id) || entitiesOf(other).includes(id));
  }
  if (own.type === 'role' && other.type === 'role') {
    if (view === 'what')
      return (
        own.person === other.person &&
        (!named(own.organization) || own.organization === other.organization)
      );
    const apart =
      own.organization !== undefined &&
      other.organization !== undefined &&
      own.organization !== other.organization;
    const post = same(own.post, other.post) && !apart;
    return post && (view === 'who' || own.person === other.person);
  }
  if (own.type === 'relation' && other.type === 'relation') {
    if (own.predicate !== other.predicate) return false;
    return view === 'who' ? own.object === other.object : own.subject === other.subject;
  }
  if (own.type === 'claim' && other.type === 'claim') {
    if (view === 'who') return same(own.proposition, other.proposition);
    const claimant = own.claimants.some((id) => other.claimants.includes(id));
    return (
      view === 'what' &&
      claimant &&
      own.about.every((id) => !named(id) || entitiesOf(other).includes(id))
    );
  }
  if (own.type === 'figure' && other.type === 'figure') {
    if (!same(own.quantity, other.quantity)) return false;
    if (view === 'who') return own.value === other.value && own.unit === other.unit;
    return own.subject === other.subject;
  }
  return false;
}

function isStructured(view: CardView): boolean {
  return view !== 'cloze' && view !== 'said-what' && !view.startsWith('prompt-');
}

const askingWords = new Set(
  contentStems('day month year step post reason words kind thing person body'),
);

/** What a question gives beside its dates: the things it names, and the other words that carry meaning. */
interface Given {
  readonly entities: readonly EntityId[];
  readonly words: readonly string[];
}

function readQuestion(asked: Asked, story: Story): Given {
  let text = asked.question.replace(/\([^()]*\?\)\s*$/, ' ');
  const names = findNames(text, story, []).filter((name) => !name.generic);
  const spans = [...findDates(text), ...names].sort((one, other) => other.start - one.start);
  for (const { start, end } of spans) text = `${text.slice(0, start)} ${text.slice(end)}`;
  const answer =
    asked.answer.kind === 'entity' ? story.entities.get(asked.answer.entity) : undefined;
  const noun = answer ? contentStems(askFor(answer).noun) : [];
  return {
    entities: [...new Set(names.map((name) => name.entity))],
    words: contentStems(text).filter((stem) => !askingWords.has(stem) && !noun.includes(stem)),
  };
}

/** Whether a fact names everything that a question names, and its sentence holds the other words. */
function tells(fact: Fact, given: Given, least: number, story: Story): boolean {
  if (given.words.length === 0 || given.words.length + given.entities.length < least) return false;
  const { entities, stems } = wordsOf(fact, story);
  return (
    given.entities.every((id) => entities.has(id)) &&
    given.words.every((word) => stems.has(word) || [...stems].some((each) => sameRoot(each, word)))
  );
}

interface FactWords {
  readonly entities: ReadonlySet<EntityId>;
  readonly stems: ReadonlySet<string>;
}

const wordsByStory = new WeakMap<Story, Map<Fact, FactWords>>();

function wordsOf(fact: Fact, story: Story): FactWords {
  let byFact = wordsByStory.get(story);
  if (!byFact) wordsByStory.set(story, (byFact = new Map()));
  let words = byFact.get(fact);
  if (!words) {
    const own = entitiesOf(fact);
    const told = findNames(fact.summary, story, own).map((name) => name.entity);
    words = {
      entities: new Set([...own, ...told]),
      stems: new Set(contentStems([fact.summary, ...datesOf(fact).map(edtfInWords)].join(' '))),
    };
    byFact.set(fact, words);
  }
  return words;
}
