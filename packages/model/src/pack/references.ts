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

export type Referent = 'entity' | 'source' | 'fact';

/**
 * Is told of a reference: what it is to, and where it stands. `field` is a field of the fact, `index`
 * the item, where that is a list.
 */
export type ReferenceVisitor = (
  to: Referent,
  id: string,
  fact: string,
  field: string,
  index: number | undefined,
) => void;

/** Visits every reference from one part of a pack to another. A visit makes no objects: packs have many. */
export function visitReferences(facts: readonly Fact[], visit: ReferenceVisitor): void {
  for (const fact of facts) {
    const { id, about, sources, corrects, succeeds, respondsTo } = fact;
    for (const field of entityFields[fact.type]) {
      visitField('entity', fact[field as keyof Fact], id, field, visit);
    }
    visitField('entity', about, id, 'about', visit);
    for (let index = 0; index < sources.length; index++) {
      visit('source', sources[index]!.source, id, 'sources', index);
    }
    visitField('fact', corrects, id, 'corrects', visit);
    visitField('fact', succeeds, id, 'succeeds', visit);
    visitField('fact', respondsTo, id, 'respondsTo', visit);
  }
}

function visitField(
  to: Referent,
  value: unknown,
  fact: string,
  field: string,
  visit: ReferenceVisitor,
): void {
  if (typeof value === 'string') visit(to, value, fact, field, undefined);
  else if (Array.isArray(value)) {
    for (let index = 0; index < value.length; index++) {
      visit(to, value[index] as string, fact, field, index);
    }
  }
}

/** Keys and indexes from the root of the pack to a reference. */
export function referencePath(
  to: Referent,
  fact: string,
  field: string,
  index: number | undefined,
): readonly (string | number)[] {
  const path = index === undefined ? ['facts', fact, field] : ['facts', fact, field, index];
  return to === 'source' ? [...path, 'source'] : path;
}
