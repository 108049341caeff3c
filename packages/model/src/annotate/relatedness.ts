import { rarityIn } from '../linking/rarity.ts';
import { byId } from '../pack/by-id.ts';
import { keyOf } from '../pack/fact-key.ts';
import { entitiesNamedBy, entitiesOf } from '../pack/references.ts';
import { isTelling } from '../match/telling.ts';
import type { Day } from '../time/day.ts';
import type {
  Entity,
  EntityId,
  Fact,
  FactKey,
  MeasureFact,
  Pack,
  ProposalFact,
} from '../pack/types.ts';
import { beginningOf } from '../chronology/extent.ts';
import type { ContextReason } from './types.ts';

/** Why a fact concerns what a page tells, and how much, 0 to 1. */
export interface Related {
  readonly reason: ContextReason;
  readonly rank: number;
}

/** What a page tells and names of a story, beside all that is known of it. */
export interface ToldPage {
  readonly pack: Pack;
  /** All facts that may concern it, of this pack and of others; those told are among them. */
  readonly facts: readonly Fact[];
  readonly told: readonly Fact[];
  /** How likely each of those is told, 0 to 1. */
  readonly chances: ReadonlyMap<FactKey, number>;
  /** The entities that the page names: how often, as part of the telling one that it names most. */
  readonly named: ReadonlyMap<EntityId, number>;
  readonly day: Day | undefined;
}

interface ToldStory extends ToldPage {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  /** Entities that have a part in a told fact. */
  readonly toldOf: ReadonlySet<EntityId>;
  /** Those of them that are named by the fields of one. */
  readonly actingIn: ReadonlySet<EntityId>;
  /** What the steps are on that are told, or of whose measures something is. */
  readonly targets: ReadonlySet<EntityId>;
}

/**
 * Ranks between which facts of one kind of bond lie: an answer comes before what only shares names. Who followed
 * whom in a post is a chain too, but seldom what a page is about.
 */
const tiers = {
  chain: { least: 0.75, most: 1 },
  measure: { least: 0.45, most: 0.75 },
  post: { least: 0.35, most: 0.45 },
  about: { least: 0, most: 0.45 },
} as const;

/** Within its tier a fact ranks by how strong the bond is; importance and nearness in time break ties. */
const shares = { strength: 0.75, importance: 0.15, nearness: 0.1 } as const;

/** Days after which a fact is a third as near to the page as one of its day. */
const nearDays = 365;

/** Steps from a told fact along a chain of answers or successors, and what is left of the bond at each but the first. */
const longestChain = 3;
const ofNextStep = 2 / 3;

/** How strong shared names must be: a rare one, or several that are less so. */
const leastShared = { target: 0.3, about: 0.3 } as const;

/** Part of a measure's weight that counts where a fact is only about it besides. */
const inPassing = 0.6;

/** Part of a shared name's weight that counts where no told fact has to do with it. */
const besideTold = 0.5;

/**
 * Part of the weight of an entity that counts where the page is hardly about it: less of a person, an organization
 * or a place, who do much else.
 */
const leastFocus = { actor: 0.2, matter: 0.7 } as const;

/** Told facts of which all must have to do with an entity to count half: one among few is no sign. */
const manyFacts = 3;

/**
 * The facts that concern what the page tells without being told there, by key. Those of other packs need more
 * in common than names.
 */
export function relatedFacts(page: ToldPage): ReadonlyMap<FactKey, Related> {
  const told = new Set(page.told.map(keyOf));
  const story: ToldStory = {
    ...page,
    entities: byId(page.pack).entities,
    toldOf: new Set(page.told.flatMap(entitiesOf)),
    actingIn: new Set(page.told.flatMap(entitiesNamedBy)),
    targets: new Set(stepsOf(page).flatMap(targetsOf)),
  };
  const chain = chainOf(page);
  const rarity = rarityIn(page.pack.facts.map(entitiesOf));
  const related = new Map<FactKey, Related>();
  for (const fact of story.facts) {
    const key = keyOf(fact);
    if (told.has(key)) continue;
    const followed = chain.get(key);
    const bond =
      (followed && fact.type === 'role' ? { ...followed, tier: 'post' as const } : followed) ??
      sharedMeasure(fact, story, rarity) ??
      sharedTargets(fact, story, rarity) ??
      (fact.pack === page.pack.id ? sharedNames(fact, story, rarity) : undefined);
    if (bond) related.set(key, { reason: bond.reason, rank: rankOf(fact, bond, story.day) });
  }
  return related;
}

interface Bond {
  readonly reason: ContextReason;
  readonly tier: keyof typeof tiers;
  /** 0 to 1. */
  readonly strength: number;
}

function rankOf(fact: Fact, { tier, strength }: Bond, day: Day | undefined): number {
  const begun = beginningOf(fact)?.earliest;
  const nearness =
    day === undefined || begun === undefined ? 0 : Math.exp(-Math.abs(begun - day) / nearDays);
  const within =
    shares.strength * strength +
    (shares.importance * (fact.importance - 1)) / 2 +
    shares.nearness * nearness;
  const { least, most } = tiers[tier];
  return Math.round((least + within * (most - least)) * 1000) / 1000;
}

/** What led to the told facts, and what followed from them: answers and successors, step by step. */
function chainOf({ told, chances, facts }: ToldPage): ReadonlyMap<FactKey, Bond> {
  const bonds = new Map<FactKey, Bond>();
  for (const direction of ['earlier', 'later'] as const) {
    let reached = new Map(told.map((fact) => [keyOf(fact), chances.get(keyOf(fact)) ?? 0]));
    for (let step = 0; step < longestChain && reached.size > 0; step++) {
      const next = new Map<FactKey, number>();
      for (const { key, reason } of neighbours(facts, direction)) {
        const strength = (reached.get(reason.fact) ?? 0) * (step === 0 ? 1 : ofNextStep);
        if (strength <= (bonds.get(key)?.strength ?? 0)) continue;
        bonds.set(key, { reason, tier: 'chain', strength });
        next.set(key, strength);
      }
      reached = next;
    }
  }
  return bonds;
}

interface Neighbour {
  readonly key: FactKey;
  readonly reason: Extract<ContextReason, { readonly fact: FactKey }>;
}

/** Each step from one fact, `reason.fact`, to an earlier or a later one, `key`. */
function neighbours(facts: readonly Fact[], direction: 'earlier' | 'later'): Neighbour[] {
  return facts.flatMap((fact) => {
    const key = keyOf(fact);
    const steps = [
      ...fact.succeeds.map((one) => ({ one, later: 'succeeds', earlier: 'succeeded-by' }) as const),
      ...fact.respondsTo.map((one) => ({ one, later: 'answers', earlier: 'answered-by' }) as const),
    ];
    return steps.map(({ one, later, earlier }): Neighbour =>
      direction === 'later'
        ? { key, reason: { kind: later, fact: one } }
        : { key: one, reason: { kind: earlier, fact: key } },
    );
  });
}

type Rarity = (id: EntityId) => number;

/** The measure that binds a fact most to those told: by its rarity, and whether it is what they are about in the first place. */
function sharedMeasure(fact: Fact, story: ToldStory, rarity: Rarity): Bond | undefined {
  const own = entitiesNamedBy(fact);
  const [most] = entitiesOf(fact)
    .filter((id) => story.toldOf.has(id) && story.entities.get(id)?.kind === 'measure')
    .map((id) => ({
      id,
      strength:
        rarity(id) * (own.includes(id) ? 1 : inPassing) * (story.actingIn.has(id) ? 1 : inPassing),
    }))
    .sort((a, b) => b.strength - a.strength);
  if (!most) return undefined;
  const { id, strength } = most;
  return { reason: { kind: 'same-measure', entity: id }, tier: 'measure', strength };
}

/** Telling things that a step is on, and one told on the page too. */
function sharedTargets(fact: Fact, story: ToldStory, rarity: Rarity): Bond | undefined {
  if (!isStep(fact)) return undefined;
  const common = sharedOf(
    targetsOf(fact).filter((id) => story.targets.has(id)),
    story,
    (id) => rarity(id) * focusOn(id, story),
  );
  return common.strength >= leastShared.target
    ? bondOf('same-target', 'measure', common)
    : undefined;
}

function sharedNames(fact: Fact, story: ToldStory, rarity: Rarity): Bond | undefined {
  const common = sharedOf(
    entitiesOf(fact).filter((id) => story.named.has(id)),
    story,
    (id) => rarity(id) * (story.toldOf.has(id) ? 1 : besideTold) * focusOn(id, story),
  );
  return common.strength >= leastShared.about ? bondOf('about', 'about', common) : undefined;
}

/** How far a page is about an entity, by the facts that it tells and by how often it names it. */
function focusOn(id: EntityId, { entities, told, named }: ToldStory): number {
  const kind = entities.get(id)?.kind;
  const isActor = kind === 'person' || kind === 'organization' || kind === 'place';
  const having = told.filter((fact) => entitiesOf(fact).includes(id)).length;
  const share = Math.max(having / (told.length + manyFacts), named.get(id) ?? 0);
  const least = isActor ? leastFocus.actor : leastFocus.matter;
  return least + (1 - least) * share;
}

interface Shared {
  /** Rarest first. */
  readonly ids: readonly EntityId[];
  readonly strength: number;
}

/** The telling ones of some entities, by weight: one that weighs 1 is enough. */
function sharedOf(
  ids: readonly EntityId[],
  { entities }: ToldStory,
  weight: (id: EntityId) => number,
): Shared {
  const weighed = [...new Set(ids)]
    .filter((id) => isTelling(entities.get(id) ?? { telling: 'none' }))
    .map((id) => ({ id, weight: weight(id) }))
    .sort((a, b) => b.weight - a.weight);
  const without = weighed.reduce((left, one) => left * (1 - one.weight), 1);
  return { ids: weighed.map(({ id }) => id), strength: 1 - without };
}

function bondOf(
  kind: 'same-target' | 'about',
  tier: Bond['tier'],
  { ids, strength }: Shared,
): Bond | undefined {
  const [first, ...rest] = ids;
  return first === undefined
    ? undefined
    : { reason: { kind, entities: [first, ...rest] }, tier, strength };
}

function stepsOf({ facts, told }: ToldPage): (MeasureFact | ProposalFact)[] {
  const toldOf = new Set(told.flatMap(entitiesNamedBy));
  const imposed = facts.filter((fact) => fact.type === 'measure' && toldOf.has(fact.measure));
  return [...told, ...imposed].filter(isStep);
}

function isStep(fact: Fact): fact is MeasureFact | ProposalFact {
  return fact.type === 'measure' || fact.type === 'proposal';
}

/** What a step is on: those it hits, and the things that it is about. */
function targetsOf(fact: MeasureFact | ProposalFact): readonly EntityId[] {
  return [...fact.targets, ...fact.about];
}
