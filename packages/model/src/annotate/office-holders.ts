import { chronologyOf, heldOn, type Chronology } from '../chronology/as-of.ts';
import type { Candidate, Owner } from '../match/types.ts';
import type { EntityId, Pack, RoleFact } from '../pack/types.ts';
import type { Day } from '../time/day.ts';

/**
 * Gives the names of posts ("Treasury secretary"), which packs list as generic names of people, to those who
 * held one on the page's day: on a page of 2023 that is Janet Yellen, of 2025 it is not. Where none did, the
 * name is nobody's. "The Treasury secretary", with nobody's name beside it, is as good as an ambiguous name of
 * the only one who did.
 * @param candidates names found in `text`, in its order
 * @param published the page's day; where it is not known, nobody is taken out and nobody meant
 */
export function withOfficeHolders(
  text: string,
  candidates: readonly Candidate[],
  packs: readonly Pack[],
  published: Day | undefined,
): Candidate[] {
  if (published === undefined) return [...candidates];
  const { roles, chronology } = officesOf(packs);
  const isPost = ({ entity, ambiguity }: Owner): boolean =>
    ambiguity === 'generic' && roles.has(entity);
  const isInOffice = (person: EntityId): boolean =>
    roles.get(person)?.some((role) => heldOn(role, published, chronology) !== 'no') === true;
  return candidates.flatMap((candidate, at): Candidate[] => {
    const { name } = candidate;
    if (!name.owners.some(isPost)) return [candidate];
    const left = name.owners.filter((owner) => !isPost(owner) || isInOffice(owner.entity));
    if (left.length === 0) return [];
    const holders = new Set(left.filter(isPost).map(({ entity }) => entity));
    const isMeant =
      holders.size === 1 &&
      isDefinite(text, candidate) &&
      !areBeside(candidates[at - 1], candidate) &&
      !areBeside(candidate, candidates[at + 1]);
    const owners = left.map((owner) =>
      isMeant && isPost(owner) ? { ...owner, ambiguity: 'ambiguous' as const } : owner,
    );
    return [{ ...candidate, name: { ...name, owners } }];
  });
}

/** Only "the premier" is somebody, not "a premier", "the former premier" or the adviser in "the premier's adviser". */
const definite = /(?:^|[\s("“«„])(?:the|el|la|le|der|die|den|dem)\s$|\bl['’]$/i;

function isDefinite(text: string, { start, end }: Candidate): boolean {
  const isOwner = /^['’]s?\s/.test(text.slice(end, end + 3));
  return definite.test(text.slice(Math.max(0, start - 6), start)) && !isOwner;
}

/** UTF-16 code units, of a comma and a space, within which a name beside a post says whose it is. */
const besideName = 2;

function areBeside(one: Candidate | undefined, other: Candidate | undefined): boolean {
  return one !== undefined && other !== undefined && other.start - one.end <= besideName;
}

/** Posts that some packs tell of, by who holds them. */
interface Offices {
  readonly roles: ReadonlyMap<EntityId, readonly RoleFact[]>;
  readonly chronology: Chronology;
}

const known = new WeakMap<readonly Pack[], Offices>();

/** An entity of several packs is one, so a post that one of them tells is a post in all. */
function officesOf(packs: readonly Pack[]): Offices {
  let offices = known.get(packs);
  if (!offices) {
    const roles = packs
      .flatMap(({ facts }) => facts)
      .filter((fact): fact is RoleFact => fact.type === 'role' && !fact.shared);
    offices = {
      roles: Map.groupBy(roles, ({ person }) => person),
      chronology: chronologyOf(packs),
    };
    known.set(packs, offices);
  }
  return offices;
}
