import type { Candidate } from '../match/types.ts';
import type { PageText } from '../page/types.ts';
import type { EntityId, Pack } from '../pack/types.ts';
import type { FactLink, Story } from './types.ts';

/** Points a page must reach to count as being about a story. */
const enoughPoints = 6;

/** Facts the page must tell, unless it names one of the story's own measures. */
const enoughFacts = 2;

const pointsOfName = { high: 2, medium: 1, low: 0.34, none: 0 } as const;

/** A name in the headline counts this often. */
const headlineFactor = 1.5;

/**
 * Whether a page is about a pack's own matter. The same people in another matter tell none of its
 * facts; so names alone are never enough.
 */
export function judgeRelevance(
  page: PageText,
  pack: Pack,
  candidates: readonly Candidate[],
  links: readonly FactLink[],
): Story {
  const headlineEnd = page.blocks.findLast((block) => block.kind === 'headline')?.end ?? 0;
  const named = new Map<EntityId, { points: number; telling: boolean; measure: boolean }>();
  for (const candidate of candidates) {
    for (const owner of candidate.name.owners) {
      if (owner.pack !== pack.id || owner.ambiguity === 'generic') continue;
      const certainty = owner.ambiguity === 'unique' ? 1 : 0.6;
      const position = candidate.start < headlineEnd ? headlineFactor : 1;
      const points = pointsOfName[owner.telling] * certainty * position;
      const known = named.get(owner.entity);
      named.set(owner.entity, {
        points: Math.max(points, known?.points ?? 0),
        telling: owner.telling === 'high' || owner.telling === 'medium',
        measure: owner.kind === 'measure' && owner.telling === 'high',
      });
    }
  }
  const told = new Set(links.map((link) => link.fact));
  const strength = new Map(pack.facts.map((fact) => [fact.id, fact.importance]));
  let factPoints = 0;
  for (const id of told) factPoints += (strength.get(id) ?? 1) * 0.6;
  let namePoints = 0;
  let telling = 0;
  let measures = 0;
  for (const entry of named.values()) {
    namePoints += entry.points;
    if (entry.telling) telling++;
    if (entry.measure) measures++;
  }
  const points = namePoints + factPoints;
  const aboutTheMatter = measures > 0 ? told.size >= 1 : told.size >= enoughFacts;
  const relevant = points >= enoughPoints && telling >= 2 && aboutTheMatter;
  const raw = points / (points + enoughPoints);
  const names = new Map(pack.entities.map((entity) => [entity.id, entity.name]));
  return {
    pack: pack.id,
    score: Math.round((relevant ? Math.max(0.5, raw) : Math.min(raw, 0.49)) * 100) / 100,
    relevant,
    evidence: [...named.entries()]
      .sort(([, a], [, b]) => b.points - a.points)
      .slice(0, 5)
      .map(([id]) => names.get(id) ?? id),
  };
}
