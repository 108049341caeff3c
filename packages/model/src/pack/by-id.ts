import type { Entity, EntityId, Fact, FactId, Pack } from './types.ts';

/** The entities and facts of a pack by their ids. */
export interface ById {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly facts: ReadonlyMap<FactId, Fact>;
}

const known = new WeakMap<Pack, ById>();

/** Made once for each pack, lest every page pay for all that it does not name. */
export function byId(pack: Pack): ById {
  let found = known.get(pack);
  if (!found) {
    found = {
      entities: new Map(pack.entities.map((entity) => [entity.id, entity])),
      facts: new Map(pack.facts.map((fact) => [fact.id, fact])),
    };
    known.set(pack, found);
  }
  return found;
}
