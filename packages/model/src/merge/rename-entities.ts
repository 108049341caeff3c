import { entityFieldsOf } from '../pack/references.ts';
import type { EntityId, Fact, Pack } from '../pack/types.ts';

/** The pack with other ids for some of its entities, wherever its facts name them. */
export function renameEntities(pack: Pack, names: ReadonlyMap<EntityId, EntityId>): Pack {
  const renamed = (id: EntityId): EntityId => names.get(id) ?? id;
  return {
    ...pack,
    entities: pack.entities.map((entity) => ({ ...entity, id: renamed(entity.id) })),
    facts: pack.facts.map((fact) => renameIn(fact, renamed)),
  };
}

function renameIn(fact: Fact, renamed: (id: EntityId) => EntityId): Fact {
  const fields: Record<string, unknown> = { ...fact };
  for (const field of [...entityFieldsOf(fact.type), 'about']) {
    const value = fields[field] as EntityId | readonly EntityId[] | undefined;
    if (value === undefined) continue;
    fields[field] = typeof value === 'string' ? renamed(value) : value.map(renamed);
  }
  return fields as unknown as Fact;
}
