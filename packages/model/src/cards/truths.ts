import { entitiesOf } from '../pack/references.ts';
import type { EntityId, Fact } from '../pack/types.ts';
import type { Edtf } from '../time/edtf.ts';
import { overlap, spanOf } from '../time/span.ts';
import { datesOf, same, satisfying, type Asked } from './given.ts';
import { mentions } from './naming.ts';
import { findNames, type Story } from './story.ts';
import type { CardView } from './types.ts';

/** What is right for a question besides its card's own answer: the ground of rules 8 and 12. */

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
        return own.kind === 'date' && overlap(spanOf(own.date), spanOf(value.date));
      case 'number':
        return own.kind === 'number' && Math.abs(own.value - value.value) <= own.tolerance;
      case 'text':
        return own.kind === 'text' && same(own.text, value.text);
    }
  });
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
      return datesOf(fact).some(
        (date) => !datesOf(own).some((mine) => overlap(spanOf(mine), spanOf(date))),
      );
    case 'number':
    case 'text':
      return false;
  }
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
  for (const id of alsoThere(own, story)) right.add(id);
  if (asked.answer.kind === 'entity') {
    for (const id of surroundings(asked.answer.entity, story)) right.add(id);
  }
  return right;
}

/** Whoever else did something at the same place: "who visited Beijing" fits them at another date. */
function alsoThere(own: Fact, story: Story): EntityId[] {
  if (own.type !== 'event' || own.place === undefined) return [];
  return story.live.flatMap((fact) =>
    fact.type === 'event' && fact.place === own.place ? fact.actors : [],
  );
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
