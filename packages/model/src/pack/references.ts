import type { PackShape } from './schema.ts';
import type { EntityId, Fact } from './types.ts';

export interface Reference {
  readonly to: 'entity' | 'source' | 'fact';
  readonly id: string;
  readonly path: readonly (string | number)[];
}

type FactShape = PackShape['facts'][string];

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
} as const satisfies Record<FactShape['type'], readonly string[]>;

/** The names of the fields of a fact type that hold entity ids. */
export function entityFieldsOf(type: FactShape['type']): readonly string[] {
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

/** Every reference from one part of a pack to another. */
export function* references(shape: PackShape): Generator<Reference> {
  for (const [id, fact] of Object.entries(shape.facts)) {
    const values = fact as unknown as Record<string, unknown>;
    for (const field of [...entityFields[fact.type], 'about']) {
      yield* referencesIn('entity', values[field], ['facts', id, field]);
    }
    for (const [index, citation] of fact.sources.entries()) {
      yield { to: 'source', id: citation.source, path: ['facts', id, 'sources', index, 'source'] };
    }
    for (const field of ['corrects', 'succeeds', 'respondsTo'] as const) {
      yield* referencesIn('fact', fact[field], ['facts', id, field]);
    }
  }
}

function* referencesIn(
  to: Reference['to'],
  value: unknown,
  path: readonly (string | number)[],
): Generator<Reference> {
  if (typeof value === 'string') yield { to, id: value, path };
  else if (Array.isArray(value)) {
    for (const [index, id] of value.entries())
      yield { to, id: id as string, path: [...path, index] };
  }
}
