import { chronologyOf, heldOn, type Chronology } from '../chronology/as-of.ts';
import type { Candidate, Owner } from '../match/types.ts';
import type { EntityId, Pack, RoleFact } from '../pack/types.ts';
import type { Day } from '../time/day.ts';

/** Who of some packs held a post on a day. */
interface Holders {
  /** People of whom the packs tell a post at all. */
  readonly officials: ReadonlySet<EntityId>;
  readonly inOffice: ReadonlySet<EntityId>;
}

/**
 * Gives the names of posts ("the Treasury secretary"), which packs list as generic names of people, to those
 * who held one on the page's day: on a page of 2023 that is Janet Yellen, of 2025 it is not. Where one person
 * is left, the name is as good as an ambiguous one; where none is, it is nobody's.
 * @param published the page's day; where it is not known, nobody is taken out and nobody meant
 */
export function withOfficeHolders(
  candidates: readonly Candidate[],
  packs: readonly Pack[],
  published: Day | undefined,
): Candidate[] {
  if (published === undefined) return [...candidates];
  const chronology = chronologyFor(packs);
  const holders = new Map(packs.map((pack) => [pack.id, holdersOn(published, pack, chronology)]));
  const isPost = ({ pack, entity, ambiguity }: Owner): boolean =>
    ambiguity === 'generic' && holders.get(pack)?.officials.has(entity) === true;
  return candidates.flatMap((candidate): Candidate[] => {
    const { name } = candidate;
    if (!name.owners.some(isPost)) return [candidate];
    const left = name.owners.filter(
      (owner) => !isPost(owner) || holders.get(owner.pack)?.inOffice.has(owner.entity) === true,
    );
    if (left.length === 0) return [];
    const isOne = new Set(left.map(({ entity }) => entity)).size === 1;
    const owners = left.map((owner) =>
      isOne && isPost(owner) ? { ...owner, ambiguity: 'ambiguous' as const } : owner,
    );
    return [{ ...candidate, name: { ...name, owners } }];
  });
}

const chronologies = new WeakMap<readonly Pack[], Chronology>();

function chronologyFor(packs: readonly Pack[]): Chronology {
  let known = chronologies.get(packs);
  if (!known) {
    known = chronologyOf(packs);
    chronologies.set(packs, known);
  }
  return known;
}

function holdersOn(day: Day, { facts }: Pack, chronology: Chronology): Holders {
  const roles = facts.filter((fact): fact is RoleFact => fact.type === 'role' && !fact.shared);
  const held = roles.filter((role) => heldOn(role, day, chronology) !== 'no');
  return {
    officials: new Set(roles.map(({ person }) => person)),
    inOffice: new Set(held.map(({ person }) => person)),
  };
}
