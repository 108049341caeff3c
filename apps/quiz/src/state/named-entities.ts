import type { Entity, Fact, Pack } from '@backgrounder/model';
import { entitiesOf } from '@backgrounder/model/annotate';

export interface NamedEntity {
  readonly entity: Entity;
  /** In how many facts of the story it has a part. */
  readonly count: number;
}

/** Those whom the facts name, the most named first. */
export function countNamed(pack: Pack, facts: readonly Fact[]) {
  const counts = new Map<string, number>();
  for (const fact of facts) {
    for (const id of entitiesOf(fact)) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const ofKind = (kind: Entity['kind']): NamedEntity[] =>
    (pack.entities as readonly Entity[])
      .filter((entity) => entity.kind === kind && counts.has(entity.id))
      .map((entity) => ({ entity, count: counts.get(entity.id) ?? 0 }))
      .sort((a, b) => b.count - a.count || (a.entity.name < b.entity.name ? -1 : 1));
  return { people: ofKind('person'), organizations: ofKind('organization') };
}
