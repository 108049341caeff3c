import { fold } from '../match/fold.ts';
import type { Entity, EntityId, Pack } from '../pack/types.ts';

/** What else a sentence speaks of that names an entity. */
export interface StandIns {
  /** Named as well: the metal of "export controls on gallium", the two metals where each is meant. */
  readonly standsFor: ReadonlyMap<EntityId, readonly EntityId[]>;
  /** Spoken of as well: the country of a ministry, the province of a city. */
  readonly implies: ReadonlyMap<EntityId, readonly EntityId[]>;
}

const known = new WeakMap<Pack, StandIns>();

export function standInsOf(pack: Pack): StandIns {
  let found = known.get(pack);
  if (!found) {
    found = { standsFor: standsFor(pack), implies: implies(pack) };
    known.set(pack, found);
  }
  return found;
}

function standsFor(pack: Pack): ReadonlyMap<EntityId, readonly EntityId[]> {
  const entities = new Map(pack.entities.map((entity) => [entity.id, entity]));
  const standIns = new Map<EntityId, readonly EntityId[]>();
  const add = (id: EntityId, more: readonly EntityId[]): void => {
    standIns.set(id, [...new Set([...(standIns.get(id) ?? []), ...more])]);
  };
  for (const measure of pack.entities.filter(({ kind }) => kind === 'measure')) {
    const things = pack.entities.filter(({ kind }) => kind === 'material' || kind === 'technology');
    add(measure.id, namedIn(measure.aliases.map(({ text }) => text).join('; '), things));
  }
  for (const affects of pack.facts) {
    if (affects.type !== 'relation' || affects.predicate !== 'affects') continue;
    const { subject, object } = affects;
    const targets = pack.facts.flatMap((fact) =>
      fact.type === 'measure' && fact.measure === subject ? fact.targets : [],
    );
    const kind = entities.get(object)?.kind;
    add(
      object,
      targets.filter((id) => id !== object && entities.get(id)?.kind === kind),
    );
  }
  return standIns;
}

function implies(pack: Pack): ReadonlyMap<EntityId, readonly EntityId[]> {
  const wholes = pack.entities.filter(({ kind }) => kind === 'place' || kind === 'organization');
  const implied = new Map(
    wholes.map((entity) => [
      entity.id,
      namedIn(entity.description, wholes).filter((id) => id !== entity.id),
    ]),
  );
  for (const lies of pack.facts) {
    if (lies.type !== 'relation') continue;
    if (lies.predicate !== 'located-in' && lies.predicate !== 'part-of') continue;
    implied.set(lies.subject, [...(implied.get(lies.subject) ?? []), lies.object]);
  }
  return implied;
}

/** The entities whose names stand in a text, as whole words. */
function namedIn(text: string, entities: readonly Entity[]): EntityId[] {
  const folded = ` ${fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return entities
    .filter(({ aliases }) =>
      aliases.some((alias) =>
        folded.includes(` ${fold(alias.text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `),
      ),
    )
    .map(({ id }) => id);
}
