import { onceFor } from './once-for.ts';
import type { Entity, EntityId, Fact, FactId, Pack } from './types.ts';

/** The entities and facts of a pack by their ids. */
export interface ById {
  readonly entities: ReadonlyMap<EntityId, Entity>;
  readonly facts: ReadonlyMap<FactId, Fact>;
  /** The place of each entity among those of the pack, from 0. */
  readonly places: ReadonlyMap<EntityId, number>;
}

/** Made once for each pack, lest every page pay for all that it does not name. */
export const byId: (pack: Pack) => ById = onceFor(({ entities, facts }) => ({
  entities: new Map(entities.map((entity) => [entity.id, entity])),
  facts: new Map(facts.map((fact) => [fact.id, fact])),
  places: new Map(entities.map(({ id }, place) => [id, place])),
}));
