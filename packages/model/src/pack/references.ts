import type { EntityId, Fact, FactType } from './types.ts';

/** The fields of each type that hold entity ids, in the order in which they tell most. */
const entityFields = {
  event: ['actors', 'place'],
  statement: ['speaker', 'audience', 'medium', 'place'],
  measure: ['actor', 'measure', 'targets'],
  proposal: ['actor', 'targets'],
  role: ['person', 'organization'],
  relation: ['subject', 'object'],
  claim: ['claimants'],
  figure: ['subject'],
} as const satisfies Record<FactType, readonly string[]>;

/** The names of the fields of a fact type that hold entity ids. */
export function entityFieldsOf(type: FactType): readonly string[] {
  return entityFields[type];
}

/** The entities that a fact's own fields name (not `about`), each once, those that tell most first. */
export function entitiesNamedBy(fact: Fact): readonly EntityId[] {
  const fields = fact as unknown as Readonly<
    Record<string, EntityId | readonly EntityId[] | undefined>
  >;
  return [...new Set(entityFields[fact.type].flatMap((field) => fields[field] ?? []))];
}

/** Those entities, then the ones it is about; each once. */
export function entitiesOf(fact: Fact): readonly EntityId[] {
  return [...new Set([...entitiesNamedBy(fact), ...fact.about])];
}
