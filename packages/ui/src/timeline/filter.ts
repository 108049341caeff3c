import type { EntityKind, Language } from '@backgrounder/model';
import type { TimelineFact } from './fact.ts';

/** What is left of a timeline: facts of any of the entities, with all words of the search. */
export interface TimelineFilter {
  /** By number. */
  readonly entities: readonly number[];
  readonly search: string;
}

export const noFilter: TimelineFilter = { entities: [], search: '' };

/** Someone or something that facts can be filtered by. */
export interface TimelineEntity {
  readonly name: string;
  readonly kind: EntityKind;
  readonly language: Language;
}

export interface CountedEntity extends TimelineEntity {
  readonly number: number;
  readonly count: number;
}

export function filterFacts<F extends TimelineFact>(
  facts: readonly F[],
  { entities, search }: TimelineFilter,
): readonly F[] {
  const words = folded(search).split(/\s+/).filter(Boolean);
  return facts.filter(
    (fact) =>
      (entities.length === 0 || fact.entities.some((one) => entities.includes(one))) &&
      words.every((word) => folded(fact.summary).includes(word)),
  );
}

/** In how many of the facts each entity has a part, most first; of those by which can be filtered. */
export function countEntities(
  facts: readonly TimelineFact[],
  entities: readonly TimelineEntity[],
): CountedEntity[] {
  const counts = entities.map(() => 0);
  for (const fact of facts) {
    for (const number of fact.entities) counts[number]! += 1;
  }
  return entities
    .map((one, number) => ({ ...one, number, count: counts[number]! }))
    .filter(({ kind, count }) => count > 0 && (kind === 'person' || kind === 'organization'))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** Without case and accents. */
function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
