import type { PackShape } from './schema.ts';

export interface Reference {
  readonly to: 'entity' | 'source' | 'fact';
  readonly id: string;
  readonly path: readonly (string | number)[];
}

type FactShape = PackShape['facts'][string];

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

/** The names of the fields of a fact type that hold entity ids, in the order in which they tell most. */
export function entityFieldsOf(type: FactShape['type']): readonly string[] {
  return entityFields[type];
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
