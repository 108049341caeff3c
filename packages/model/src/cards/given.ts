import type { EntityId, Fact } from '../pack/types.ts';
import { extentOf } from '../time/extent.ts';
import type { DateValue, Edtf } from '../time/edtf.ts';
import { askFor, mentions } from './naming.ts';
import { edtfInWords } from './phrase.ts';
import { entitiesOf, findNames, type Story } from './story.ts';
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
    !story.succeededBy.has(fact.id)
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
  const words = questionStems(asked, story);
  // "Who became …" is answered by a beginning, not by whoever still held the post that day.
  const begins = own.type === 'role' && /\b(?:became|become|succeeded|take)\b/.test(asked.question);
  return story.live.filter((fact) => {
    if (fact.id === own.id) return false;
    const starts = begins && fact.type === 'role' ? fact.from : undefined;
    const fits = (date: WrittenDate): boolean =>
      starts
        ? starts.earliest <= date.latest && starts.latest >= date.earliest
        : holdsWithin(fact, date);
    if (dates.length > 0 && !dates.some(fits)) return false;
    return sameGiven(own, fact, asked, story) || tells(fact, words, story);
  });
}

function holdsWithin(fact: Fact, span: Pick<DateValue, 'earliest' | 'latest'>): boolean {
  const extent = extentOf(fact);
  const from = extent.kind === 'moment' ? extent.on : extent.from;
  const to = extent.kind === 'moment' ? extent.on : extent.to;
  return (
    (typeof from === 'string' || from.earliest <= span.latest) &&
    (typeof to === 'string' || to.latest >= span.earliest)
  );
}

function same(one: string | undefined, other: string | undefined): boolean {
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
    const post = same(own.post, other.post) && own.organization === other.organization;
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

/** Facts that fit a question and answer it otherwise than its own: they make it ambiguous. */
export function contradicting(asked: Asked, story: Story): Fact[] {
  const own = story.facts.get(asked.fact);
  if (!own) return [];
  return satisfying(asked, story, 'its dates').filter((fact) => {
    const mine = valuesFor(own, asked.view);
    const theirs = fact.type === own.type ? valuesFor(fact, asked.view) : undefined;
    if (mine && theirs) return theirs.some((value) => differs(value, mine, asked, story));
    return tellsAnother(fact, asked, story);
  });
}

type Value =
  | { readonly kind: 'entity'; readonly id: EntityId }
  | { readonly kind: 'date'; readonly date: Edtf }
  | { readonly kind: 'number'; readonly value: number; readonly tolerance: number }
  | { readonly kind: 'text'; readonly text: string };

/** What a fact stores under the view; `undefined` where the view is cut from the fact's sentence. */
function valuesFor(fact: Fact, view: CardView): readonly Value[] | undefined {
  const entities = (...ids: readonly (EntityId | undefined)[]): Value[] =>
    ids.flatMap((id) => (id === undefined ? [] : [{ kind: 'entity', id }]));
  const dates = (date: Edtf | undefined): Value[] => (date ? [{ kind: 'date', date }] : []);
  const texts = (text: string | undefined): Value[] =>
    text === undefined ? [] : [{ kind: 'text', text }];
  switch (fact.type) {
    case 'statement':
      if (view === 'who') return entities(fact.speaker);
      if (view === 'to-whom') return entities(fact.audience);
      if (view === 'carried-by') return entities(fact.medium);
      if (view === 'where') return entities(fact.place);
      return view === 'when' ? dates(fact.when) : undefined;
    case 'measure':
      if (view === 'who') return entities(fact.actor);
      if (view === 'what') return entities(fact.measure);
      if (view === 'to-whom') return entities(...fact.targets);
      if (view === 'why') return texts(fact.rationale);
      if (view === 'scope') return texts(fact.scope);
      if (view === 'when') return dates(fact.announced);
      if (view === 'from-when') return dates(fact.effective);
      return view === 'until-when' ? dates(fact.ended) : undefined;
    case 'proposal':
      if (view === 'who') return entities(fact.actor);
      if (view === 'what') return texts(fact.step);
      return view === 'to-whom' ? entities(...fact.targets) : undefined;
    case 'role':
      if (view === 'who') return entities(fact.person);
      if (view === 'what') return texts(fact.post);
      if (view === 'from-when') return dates(fact.from);
      return view === 'until-when' ? dates(fact.to) : undefined;
    case 'relation':
      if (view === 'who') return entities(fact.subject);
      return view === 'what' ? entities(fact.object) : undefined;
    case 'claim':
      if (view === 'who') return entities(...fact.claimants);
      return view === 'what' ? texts(fact.proposition) : undefined;
    case 'figure':
      if (view === 'who') return entities(fact.subject);
      return view === 'how-much'
        ? [{ kind: 'number', value: fact.value, tolerance: fact.tolerance }]
        : undefined;
    case 'event':
      return undefined;
  }
}

function differs(value: Value, mine: readonly Value[], asked: Asked, story: Story): boolean {
  return !mine.some((own) => {
    switch (value.kind) {
      case 'entity': {
        const kindOf = (id: EntityId): string | undefined => story.entities.get(id)?.kind;
        if (own.kind !== 'entity') return false;
        if (own.id === value.id || kindOf(own.id) !== kindOf(value.id)) return true;
        return mentions(asked.question, value.id, story);
      }
      case 'date':
        return own.kind === 'date' && overlap(own.date, value.date);
      case 'number':
        return own.kind === 'number' && Math.abs(own.value - value.value) <= own.tolerance;
      case 'text':
        return own.kind === 'text' && same(own.text, value.text);
    }
  });
}

function overlap(one: Edtf, other: Edtf): boolean {
  const [a, b] = [boundsOf(one), boundsOf(other)];
  return a.earliest <= b.latest && b.earliest <= a.latest;
}

export function boundsOf(when: Edtf): { readonly earliest: number; readonly latest: number } {
  if (when.kind === 'date') return when;
  return {
    earliest: typeof when.from === 'object' ? when.from.earliest : -Infinity,
    latest: typeof when.to === 'object' ? when.to.latest : Infinity,
  };
}

/** Whether a fact of any type that holds the question's words names another thing of the answer's kind. */
function tellsAnother(fact: Fact, asked: Asked, story: Story): boolean {
  const { answer } = asked;
  const own = story.facts.get(asked.fact)!;
  switch (answer.kind) {
    case 'entity': {
      const kind = story.entities.get(answer.entity)?.kind;
      const told = findNames(fact.summary, story, entitiesOf(fact))
        .filter((name) => !name.generic)
        .map((name) => name.entity);
      return told.some(
        (id) =>
          id !== answer.entity &&
          story.entities.get(id)!.kind === kind &&
          !mentions(asked.question, id, story),
      );
    }
    case 'date':
      return datesOf(fact).some((date) => !datesOf(own).some((mine) => overlap(mine, date)));
    case 'number':
    case 'text':
      return false;
  }
}

const askingWords = new Set(
  contentStems('day month year step post reason words kind thing person body'),
);

/** The stems a question gives: dates, gap and asking words left out. */
function questionStems(asked: Asked, story: Story): string[] {
  let text = asked.question;
  for (const date of findDates(text).toReversed()) {
    text = `${text.slice(0, date.start)} ${text.slice(date.end)}`;
  }
  text = text.replace(/\([^()]*\?\)\s*$/, ' ');
  const noun =
    asked.answer.kind === 'entity' && story.entities.has(asked.answer.entity)
      ? contentStems(askFor(story.entities.get(asked.answer.entity)!).noun)
      : [];
  return contentStems(text).filter((stem) => !askingWords.has(stem) && !noun.includes(stem));
}

/** Whether a fact's own words and names hold every word that a question gives. */
function tells(fact: Fact, words: readonly string[], story: Story): boolean {
  if (words.length < 3) return false;
  const own = factStems(fact, story);
  return words.every((word) => own.has(word) || [...own].some((each) => sameRoot(each, word)));
}

const stemsByStory = new WeakMap<Story, Map<Fact, ReadonlySet<string>>>();

function factStems(fact: Fact, story: Story): ReadonlySet<string> {
  let byFact = stemsByStory.get(story);
  if (!byFact) stemsByStory.set(story, (byFact = new Map()));
  let stems = byFact.get(fact);
  if (!stems) {
    const named = new Set(
      findNames(fact.summary, story, entitiesOf(fact)).map((name) => name.entity),
    );
    const names = [...named].flatMap((id) =>
      story.entities.get(id)!.aliases.map((alias) => alias.text),
    );
    const dates = datesOf(fact).map(edtfInWords);
    stems = new Set(contentStems([fact.summary, ...names, ...dates].join(' ')));
    byFact.set(fact, stems);
  }
  return stems;
}

/** Members of the same list as the answer that a question does not name: they would be right too. */
export function unnamedPeers(asked: Asked, story: Story): EntityId[] {
  const fact = story.facts.get(asked.fact);
  if (!fact || asked.answer.kind !== 'entity') return [];
  const answer = asked.answer.entity;
  const lists =
    fact.type === 'event'
      ? [fact.actors]
      : fact.type === 'claim'
        ? [fact.claimants]
        : fact.type === 'measure' || fact.type === 'proposal'
          ? [fact.targets]
          : [];
  const kind = story.entities.get(answer)?.kind;
  return lists
    .filter((list) => list.includes(answer))
    .flat()
    .filter(
      (id) =>
        id !== answer &&
        story.entities.get(id)!.kind === kind &&
        !mentions(asked.question, id, story),
    );
}

/** Entities that would be right, or half right, for a question at some stored date. */
export function rightEntities(asked: Asked, story: Story): Set<EntityId> {
  const right = new Set<EntityId>();
  const own = story.facts.get(asked.fact);
  if (!own) return right;
  for (const id of entitiesOf(own)) right.add(id);
  for (const text of [own.summary, asked.question]) {
    for (const { entity } of findNames(text, story, entitiesOf(own))) right.add(entity);
  }
  for (const fact of satisfying(asked, story, 'any date')) {
    for (const id of entitiesOf(fact)) right.add(id);
  }
  if (asked.answer.kind === 'entity') {
    for (const id of surroundings(asked.answer.entity, story)) right.add(id);
  }
  return right;
}

/** What the thing is part of, and what is part of it: an answer at another level is not wrong. */
function surroundings(id: EntityId, story: Story): EntityId[] {
  const whole = ['part-of', 'located-in', 'instance-of', 'owned-by', 'member-of'];
  const found = new Set([id]);
  for (const direction of ['subject', 'object'] as const) {
    const other = direction === 'subject' ? 'object' : 'subject';
    const queue = [id];
    for (let at = 0; at < queue.length; at += 1) {
      for (const fact of story.live) {
        if (fact.type !== 'relation' || !whole.includes(fact.predicate)) continue;
        if (fact[direction] !== queue[at] || found.has(fact[other])) continue;
        found.add(fact[other]);
        queue.push(fact[other]);
      }
    }
  }
  found.delete(id);
  return [...found];
}
