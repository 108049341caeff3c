import { isGlued, isPartOfInstitution, isTitleCase, smallWordsOf } from '../match/glued.ts';
import type { Candidate, Owner } from '../match/types.ts';
import type { EntityId, PackId } from '../pack/types.ts';
import type { Mention } from './types.ts';

/**
 * Takes out names that are only parts of longer proper names.
 * @param candidates in the order of the text
 */
export function freeStanding(text: string, candidates: readonly Candidate[]): Candidate[] {
  const spans = new Set(candidates.map(({ start }) => start));
  const ends = new Set(candidates.map(({ end }) => end));
  const isMention = (start: number, end: number): boolean => spans.has(start) || ends.has(end);
  const hasWord = smallWordsOf(text);
  let lineEnd = -1;
  let inTitle = false;
  const isInTitle = (place: number): boolean => {
    if (place > lineEnd) {
      const lineStart = text.lastIndexOf('\n', place - 1) + 1;
      const feed = text.indexOf('\n', place);
      lineEnd = feed === -1 ? text.length : feed;
      inTitle = isTitleCase(text.slice(lineStart, lineEnd));
    }
    return inTitle;
  };
  return candidates.filter((candidate) => {
    const { start, end } = candidate;
    const ofInstitution = isPartOfInstitution(text, start, end);
    const glued = isGlued(candidate, text, isMention, hasWord);
    // Few names are one and not the other, and only they have to know what line they stand in.
    return glued === ofInstitution ? !glued : isInTitle(start) ? !ofInstitution : !glued;
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
  const named = new Set<EntityId>();
  for (const candidate of candidates) {
    for (const owner of candidate.name.owners) {
      if (owner.ambiguity !== 'unique') continue;
      const known = certain.get(owner.pack) ?? new Set();
      certain.set(owner.pack, known.add(owner.entity));
      named.add(owner.entity);
    }
  }
  const isTold = ({ pack, entity }: Owner): boolean => relevant.get(pack)?.has(entity) === true;
  const supported = (owner: Owner): boolean => {
    const known = certain.get(owner.pack);
    return isTold(owner) || named.has(owner.entity) || (known?.size ?? 0) >= companions;
  };
  const mentions: Mention[] = [];
  const lastNamed = new Map<EntityId, number>();
  for (const { start, end, name } of candidates) {
    for (const { entity, ambiguity } of name.owners) {
      if (ambiguity === 'unique') lastNamed.set(entity, start);
    }
    const fitting = name.owners.filter(
      (one) =>
        relevant.has(one.pack) &&
        one.ambiguity !== 'generic' &&
        (one.ambiguity === 'unique' || supported(one)),
    );
    const owner = likeliest(fitting, named, lastNamed, isTold);
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
  named: ReadonlySet<EntityId>,
  lastNamed: ReadonlyMap<EntityId, number>,
  isTold: (owner: Owner) => boolean,
): Owner | undefined {
  const [first] = owners;
  if (!first || owners.every(({ entity }) => entity === first.entity)) return first;
  const sure = owners.find(({ ambiguity }) => ambiguity === 'unique');
  if (sure) return sure;
  const inFull = owners.filter(({ entity }) => named.has(entity));
  if (inFull.length > 0) {
    const placeOf = ({ entity }: Owner): number => lastNamed.get(entity) ?? -1;
    return inFull.reduce((best, one) => (placeOf(one) > placeOf(best) ? one : best));
  }
  const told = owners.filter(isTold);
  return told.every(({ entity }) => entity === told[0]?.entity) ? told[0] : undefined;
}
