import { heldOn } from '../chronology/as-of.ts';
import type { Candidate, Owner } from '../match/types.ts';
import type { EntityId, Pack, RoleFact } from '../pack/types.ts';
import { onceFor } from '../pack/once-for.ts';
import type { Day } from '../time/day.ts';
import { chronologyFor } from './chronology-for.ts';

/**
 * Leaves the names of posts ("Treasury secretary"), which packs list as generic names of people, to those who
 * held one on the page's day: on a page of 2023 that is Janet Yellen, of 2025 it is not. Where none did, the
 * name is nobody's.
 * @param published the page's day; where it is not known, nobody is taken out
 */
export function withOfficeHolders(
  candidates: readonly Candidate[],
  packs: readonly Pack[],
  published: Day | undefined,
): Candidate[] {
  if (published === undefined) return [...candidates];
  const roles = rolesOf(packs);
  const chronology = chronologyFor(packs);
  const isInOffice = (person: EntityId): boolean =>
    roles.get(person)?.some((role) => heldOn(role, published, chronology) !== 'no') === true;
  return candidates.flatMap((candidate): Candidate[] => {
    const { name } = candidate;
    const owners = name.owners.filter(
      (owner) => !isPostOf(owner, roles) || isInOffice(owner.entity),
    );
    if (owners.length === name.owners.length) return [candidate];
    return owners.length === 0 ? [] : [{ ...candidate, name: { ...name, owners } }];
  });
}

/**
 * Takes "the Treasury secretary", where its holder's name does not stand beside it and one person alone can be
 * meant, for an ambiguous name of that person.
 * @param candidates names found in `text`, in its order, each post left to who held it
 */
export function withMeantPosts(
  text: string,
  candidates: readonly Candidate[],
  packs: readonly Pack[],
): Candidate[] {
  const roles = rolesOf(packs);
  return candidates.map((candidate, at): Candidate => {
    const { name } = candidate;
    const posts = name.owners.filter((owner) => isPostOf(owner, roles));
    const isMeant =
      new Set(posts.map(({ entity }) => entity)).size === 1 &&
      isDefinite(text, candidate) &&
      !standsBeside(candidates, at, posts[0]!.entity);
    if (!isMeant) return candidate;
    const owners = name.owners.map((owner) =>
      posts.includes(owner) ? { ...owner, ambiguity: 'ambiguous' as const } : owner,
    );
    return { ...candidate, name: { ...name, owners } };
  });
}

function isPostOf({ entity, ambiguity }: Owner, roles: Roles): boolean {
  return ambiguity === 'generic' && roles.has(entity);
}

/** Only "the premier" is somebody, not "a premier", "the former premier" or the adviser in "the premier's adviser". */
const definite = /(?:^|[\s("“«„])(?:the|el|la|le|der|die|den|dem)\s$|\bl['’]$/i;

function isDefinite(text: string, { start, end }: Candidate): boolean {
  const isOwner = /^['’]s?\s/.test(text.slice(end, end + 3));
  return definite.test(text.slice(Math.max(0, start - 6), start)) && !isOwner;
}

/** UTF-16 code units within which the holder's own name says whose the post is. */
const besideName = 60;

function standsBeside(candidates: readonly Candidate[], at: number, person: EntityId): boolean {
  const { start, end } = candidates[at]!;
  const isNameNearby = (one: Candidate | undefined): boolean =>
    one !== undefined &&
    one.end >= start - besideName &&
    one.start <= end + besideName &&
    one.name.owners.some(({ entity, ambiguity }) => entity === person && ambiguity !== 'generic');
  return [-3, -2, -1, 1, 2, 3].some((step) => isNameNearby(candidates[at + step]));
}

type Roles = ReadonlyMap<EntityId, readonly RoleFact[]>;

/** Posts that some packs tell of, by who holds them. An entity of several packs is one, and so are its posts. */
const rolesOf: (packs: readonly Pack[]) => Roles = onceFor((packs) => {
  const roles = packs
    .flatMap(({ facts }) => facts)
    .filter((fact): fact is RoleFact => fact.type === 'role' && !fact.shared);
  return Map.groupBy(roles, ({ person }) => person);
});
