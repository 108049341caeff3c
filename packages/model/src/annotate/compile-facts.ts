import { fold } from '../match/fold.ts';
import { stemsOf } from '../match/stem.ts';
import { keyOf } from '../pack/fact-key.ts';
import { entitiesNamedBy } from '../pack/references.ts';
import type { Entity, EntityId, Fact, Pack } from '../pack/types.ts';
import { dayOf, type Day } from '../time/day.ts';
import type { DayRange } from '../time/edtf.ts';
import { beginningOf, extentOf } from '../chronology/extent.ts';
import { monthNames } from '../time/in-words.ts';

/** What a sentence must show to be taken for telling a fact. Weights are 0 to 1: what few facts share tells most. */
export interface FactSignature {
  readonly fact: Fact;
  /** Entities the fact's own fields name. A measure is told by what it does, so its name is only a help. */
  readonly actors: ReadonlyMap<EntityId, number>;
  /** What else it is about. */
  readonly about: ReadonlyMap<EntityId, number>;
  /** People without whom it is not told, though they may be named shortly before. */
  readonly people: readonly EntityId[];
  /** Both ends of a relation, and what a figure measures: without them it is not told either. */
  readonly ends: readonly EntityId[];
  /** Materials, technologies and measures it is about. */
  readonly matter: ReadonlySet<EntityId>;
  /** Stems the author listed, heaviest first; each group one cue, all of whose stems must stand. */
  readonly cues: readonly Cue[];
  /** Stems of the summary, and of a quotation, that are no part of a name or cue. */
  readonly words: ReadonlyMap<string, number>;
  /** Whether one word beside the names tells it: a post, or all that the summary has. */
  readonly isTerse: boolean;
  /** A figure's number, as it would stand in a folded text. */
  readonly figure?: string;
  /** Days on which it happened or held, as far as they are recorded. */
  readonly days: readonly DayRange[];
  /** No page of an earlier day can tell it. */
  readonly begins?: Day;
}

export interface Cue {
  readonly stems: readonly string[];
  readonly weight: number;
}

/** How much an entity's name tells within its story, beside how many facts name it. */
const weightOfTelling = { high: 1, medium: 1, low: 0.7, none: 0.4 } as const satisfies Record<
  Entity['telling'],
  number
>;

export function factSignatures(pack: Pack): FactSignature[] {
  const withdrawn = new Set(pack.facts.flatMap((fact) => fact.corrects));
  const facts = pack.facts.filter(
    (fact) => fact.status !== 'retracted' && !withdrawn.has(keyOf(fact)),
  );
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const things = thingsOf(pack);
  const drafts = facts.map((fact) => draft(fact, entities, things));
  const rarityOfEntity = rarity(drafts.map(({ actors, about }) => [...actors, ...about]));
  const rarityOfCue = rarity(drafts.map(({ cues }) => cues.map((cue) => cue.join(' '))));
  const rarityOfWord = rarity(drafts.map(({ words }) => words));
  const weighted = (ids: readonly EntityId[]): ReadonlyMap<EntityId, number> =>
    new Map(
      ids.map((id) => [
        id,
        rarityOfEntity(id) * weightOfTelling[entities.get(id)?.telling ?? 'none'],
      ]),
    );
  return drafts.map(({ fact, actors, about, cues, words, isTerse, begins }) => ({
    fact,
    isTerse,
    actors: weighted(actors),
    about: weighted(about),
    cues: cues
      .map((stems) => ({ stems, weight: rarityOfCue(stems.join(' ')) }))
      .sort((a, b) => b.weight - a.weight),
    words: new Map(words.map((word) => [word, rarityOfWord(word)])),
    ...(fact.type === 'figure' && { figure: String(fact.value) }),
    days: daysOf(fact),
    people: actors.filter((id) => {
      const entity = entities.get(id);
      return entity?.kind === 'person' && entity.telling !== 'none';
    }),
    ends:
      fact.type === 'relation' || fact.type === 'figure'
        ? actors.filter((id) => entities.get(id)?.kind !== 'measure')
        : [],
    matter: new Set(
      [...actors, ...about].filter((id) => concreteKinds.has(entities.get(id)?.kind ?? 'concept')),
    ),
    ...(begins !== undefined && { begins }),
  }));
}

/** Of what a story is over, the things that sentences name; concepts stand between the lines. */
const concreteKinds: ReadonlySet<Entity['kind']> = new Set(['material', 'technology', 'measure']);

interface Draft {
  readonly fact: Fact;
  readonly actors: readonly EntityId[];
  readonly about: readonly EntityId[];
  readonly cues: readonly (readonly string[])[];
  readonly words: readonly string[];
  readonly isTerse: boolean;
  readonly begins: Day | undefined;
}

/** Names of things, as stems, by the first of them. */
type Things = ReadonlyMap<string, readonly (readonly string[])[]>;

/** All names but those of people: as in the sentences, their words tell nothing beside the names. */
function thingsOf(pack: Pack): Things {
  const things = new Map<string, (readonly string[])[]>();
  for (const entity of pack.entities) {
    if (entity.kind === 'person') continue;
    for (const alias of entity.aliases) {
      const stems = stemsOf(fold(alias.text));
      const [first] = stems;
      if (first !== undefined) things.set(first, [...(things.get(first) ?? []), stems]);
    }
  }
  return things;
}

function withoutNames(stems: readonly string[], things: Things): string[] {
  const rest: string[] = [];
  for (let at = 0; at < stems.length;) {
    const names = things.get(stems[at]!) ?? [];
    const lengths = names
      .filter((name) => name.every((part, offset) => stems[at + offset] === part))
      .map((name) => name.length);
    if (lengths.length === 0) rest.push(stems[at]!);
    at += Math.max(1, ...lengths);
  }
  return rest;
}

function draft(fact: Fact, entities: ReadonlyMap<EntityId, Entity>, things: Things): Draft {
  const named = entitiesNamedBy(fact);
  const isMeasure = (id: EntityId): boolean => entities.get(id)?.kind === 'measure';
  const doers = named.filter((id) => !isMeasure(id));
  const actors = doers.length > 0 ? doers : named;
  const about = [...new Set([...named, ...fact.about])].filter((id) => !actors.includes(id));
  const nameStems = new Set(
    [...actors, ...about].flatMap(
      (id) => entities.get(id)?.aliases.flatMap((alias) => stemsOf(fold(alias.text))) ?? [],
    ),
  );
  const told = fact.type === 'statement' ? `${fact.quotation ?? ''} ${fact.summary}` : fact.summary;
  const words = [...new Set(withoutNames(stemsOf(fold(told)), things))].filter(
    (word) => !nameStems.has(word) && !isOfDate(word),
  );
  const listed = fact.cues
    .map((cue) => stemsOf(fold(cue)))
    .filter((cue) => withoutNames(cue, things).length > 0);
  const byText = new Map(listed.map((cue) => [cue.join(' '), cue]));
  const cues = byText.size > 0 ? [...byText.values()] : words.map((word) => [word]);
  const inCues = new Set(cues.flat());
  return {
    fact,
    actors,
    about,
    cues,
    words: words.filter((word) => !inCues.has(word)),
    isTerse: words.length <= 1 || fact.type === 'role',
    begins: beginningOf(fact)?.earliest,
  };
}

const monthStems: ReadonlySet<string> = new Set(stemsOf(fold(monthNames.join(' '))));

/** Dates are compared as dates. */
function isOfDate(word: string): boolean {
  return monthStems.has(word) || /^\d+$/.test(word);
}

/** Inverse document frequency, scaled so that what one fact alone has weighs 1 and what all have nearly 0. */
function rarity(lists: readonly (readonly string[])[]): (item: string) => number {
  const counts = new Map<string, number>();
  for (const list of lists) {
    for (const item of new Set(list)) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  const most = Math.log(lists.length + 1);
  return (item) => 1 - Math.log(counts.get(item) ?? 1) / most;
}

/** The days that a fact's own dates name. A measure or plan is told of when it changes, a state all through. */
function daysOf(fact: Fact): DayRange[] {
  if (fact.type === 'measure') {
    return [fact.announced, fact.effective, fact.ended].filter((date) => date !== undefined);
  }
  const extent = extentOf(fact);
  if (extent.kind === 'moment') return [extent.on];
  const { from, to } = extent;
  if (typeof from === 'string') return [];
  const ends =
    typeof to === 'object' ? to.latest : fact.type === 'proposal' ? from.latest : endless;
  return [{ earliest: from.earliest, latest: ends }];
}

/** After every day that a text could name. */
const endless = dayOf(2999, 12, 31)!;
