import { isGlued, isPartOfInstitution, isTitleCase } from '../match/glued.ts';
import type { Candidate, Owner } from '../match/types.ts';
import type { EntityId, PackId } from '../pack/types.ts';
import type { Mention } from './types.ts';

/** Takes out names that are only parts of longer proper names. */
export function freeStanding(text: string, candidates: readonly Candidate[]): Candidate[] {
  const spans = new Set(candidates.map(({ start }) => start));
  const ends = new Set(candidates.map(({ end }) => end));
  const isMention = (start: number, end: number): boolean => spans.has(start) || ends.has(end);
  const titleCase = new Map<number, boolean>();
  return candidates.filter((candidate) => {
    const lineStart = text.lastIndexOf('\n', candidate.start - 1) + 1;
    let inTitle = titleCase.get(lineStart);
    if (inTitle === undefined) {
      const lineEnd = text.indexOf('\n', lineStart);
      inTitle = isTitleCase(text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd));
      titleCase.set(lineStart, inTitle);
    }
    if (inTitle) return !isPartOfInstitution(text, candidate.start, candidate.end);
    return !isGlued(candidate, text, isMention);
  });
}

/** Other entities of the story that must be named beyond doubt for an ambiguous name to be believed. */
const companions = 2;

/**
 * Decides which names on a page that is about a story stand for which entity.
 * An ambiguous name ("Xi") needs support: the same entity named in full anywhere on the page, two other
 * entities of the story beyond doubt, or a fact told there in which the entity has a part.
 * @param relevant the stories that the page is about, each with the entities of the facts it tells
 */
export function resolveMentions(
  text: string,
  candidates: readonly Candidate[],
  relevant: ReadonlyMap<PackId, ReadonlySet<EntityId>>,
): Mention[] {
  const certain = new Map<PackId, Set<EntityId>>();
  const namedAt = new Map<EntityId, number[]>();
  for (const candidate of candidates) {
    for (const owner of candidate.name.owners) {
      if (owner.ambiguity !== 'unique') continue;
      const known = certain.get(owner.pack) ?? new Set();
      certain.set(owner.pack, known.add(owner.entity));
      const places = namedAt.get(owner.entity) ?? [];
      if (places.at(-1) !== candidate.start) places.push(candidate.start);
      namedAt.set(owner.entity, places);
    }
  }
  const isTold = ({ pack, entity }: Owner): boolean => relevant.get(pack)?.has(entity) === true;
  const supported = (owner: Owner): boolean => {
    const known = certain.get(owner.pack);
    return isTold(owner) || namedAt.has(owner.entity) || (known?.size ?? 0) >= companions;
  };
  const mentions: Mention[] = [];
  for (const { start, end, name } of candidates) {
    const fitting = name.owners.filter(
      (one) =>
        relevant.has(one.pack) &&
        one.ambiguity !== 'generic' &&
        (one.ambiguity === 'unique' || supported(one)),
    );
    const owner = likeliest(fitting, start, namedAt, isTold);
    if (owner) {
      mentions.push({
        start,
        end,
        text: text.slice(start, end),
        entity: owner.entity,
        pack: owner.pack,
      });
    }
  }
  return mentions;
}

/**
 * Of several things that share a name ("Wang"): the one that bears it beyond doubt, else the one last
 * named in full, else the only one of which the page tells a fact. Where none of these tells, none is it.
 */
function likeliest(
  owners: readonly Owner[],
  start: number,
  namedAt: ReadonlyMap<EntityId, readonly number[]>,
  isTold: (owner: Owner) => boolean,
): Owner | undefined {
  const [first] = owners;
  if (!first || owners.every(({ entity }) => entity === first.entity)) return first;
  const sure = owners.find(({ ambiguity }) => ambiguity === 'unique');
  if (sure) return sure;
  const named = owners.filter(({ entity }) => namedAt.has(entity));
  if (named.length > 0) {
    const lastNamed = ({ entity }: Owner): number =>
      namedAt.get(entity)?.findLast((place) => place <= start) ?? Number.NEGATIVE_INFINITY;
    return named.reduce((best, one) => (lastNamed(one) > lastNamed(best) ? one : best));
  }
  const told = owners.filter(isTold);
  return told.every(({ entity }) => entity === told[0]?.entity) ? told[0] : undefined;
}
