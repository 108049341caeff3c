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
  for (const candidate of candidates) {
    for (const owner of candidate.name.owners) {
      if (owner.ambiguity !== 'unique') continue;
      const known = certain.get(owner.pack) ?? new Set();
      certain.set(owner.pack, known.add(owner.entity));
    }
  }
  const supported = (owner: Owner): boolean => {
    const known = certain.get(owner.pack);
    return (
      relevant.get(owner.pack)?.has(owner.entity) === true ||
      known?.has(owner.entity) === true ||
      (known?.size ?? 0) >= companions
    );
  };
  const mentions: Mention[] = [];
  for (const { start, end, name } of candidates) {
    const owner = name.owners.find(
      (one) =>
        relevant.has(one.pack) &&
        one.ambiguity !== 'generic' &&
        (one.ambiguity === 'unique' || supported(one)),
    );
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
