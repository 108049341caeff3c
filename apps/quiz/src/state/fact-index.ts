import {
  chronologyOf,
  extentOf,
  keyOf,
  knownFrom,
  standingOn,
  type Chronology,
  type Day,
  type Fact,
  type FactKey,
  type Pack,
  type PackId,
} from '@backgrounder/model';

/** How a later fact stands to an earlier one. */
export const relations = ['corrects', 'succeeds', 'respondsTo'] as const;
export type Relation = (typeof relations)[number];

/** A fact that refers to another. */
export interface Reference {
  readonly relation: Relation;
  readonly from: Fact;
}

/** The facts of all packs, and what they say of each other. */
export interface FactIndex {
  readonly packs: ReadonlyMap<PackId, Pack>;
  readonly facts: ReadonlyMap<FactKey, Fact>;
  readonly chronology: Chronology;
  /** What refers to a fact, whichever pack it is in; withdrawn facts do not count. */
  readonly references: ReadonlyMap<FactKey, readonly Reference[]>;
}

export function indexFacts(packs: readonly Pack[]): FactIndex {
  const chronology = chronologyOf(packs);
  const all = packs.flatMap((pack) => pack.facts as readonly Fact[]);
  const references = new Map<FactKey, Reference[]>();
  for (const from of all) {
    if (isWithdrawn(from, chronology)) continue;
    for (const relation of relations) {
      for (const key of from[relation]) {
        const known = references.get(key);
        if (known) known.push({ relation, from });
        else references.set(key, [{ relation, from }]);
      }
    }
  }
  return {
    packs: new Map(packs.map((pack) => [pack.id, pack])),
    facts: new Map(all.map((fact) => [keyOf(fact), fact])),
    chronology,
    references,
  };
}

/** Whether a fact was corrected, or taken back by its source. */
export function isWithdrawn(fact: Fact, chronology: Chronology): boolean {
  return standingOn(fact, undefined, chronology).kind === 'withdrawn';
}

/** The day by which a fact is ordered: of its beginning, or, where that is not recorded, of its earliest source. */
export function dayOf(fact: Fact, chronology: Chronology): Day {
  const extent = extentOf(fact);
  const start = extent.kind === 'moment' ? extent.on : extent.from;
  return typeof start === 'object' ? start.earliest : knownFrom(fact, chronology).earliest;
}

/** The facts of a pack that hold, in the order of time. */
export function factsInTime(pack: Pack, { chronology }: Pick<FactIndex, 'chronology'>): Fact[] {
  return (pack.facts as readonly Fact[])
    .filter((fact) => !isWithdrawn(fact, chronology))
    .sort((a, b) => dayOf(a, chronology) - dayOf(b, chronology));
}
