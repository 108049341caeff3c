import { fold } from '../match/fold.ts';
import { byId } from '../pack/by-id.ts';
import { onceFor } from '../pack/once-for.ts';
import type { Entity, EntityId, Pack } from '../pack/types.ts';

/** What else a sentence speaks of that names an entity. */
export interface StandIns {
  /** Named as well: the metal of "export controls on gallium", the two metals where each is meant. */
  readonly standsFor: ReadonlyMap<EntityId, readonly EntityId[]>;
  /** Spoken of as well: the country of a ministry, the province of a city. */
  readonly implies: ReadonlyMap<EntityId, readonly EntityId[]>;
}

export const standInsOf: (pack: Pack) => StandIns = onceFor((pack) => ({
  standsFor: standsFor(pack),
  implies: implies(pack),
}));

function standsFor(pack: Pack): ReadonlyMap<EntityId, readonly EntityId[]> {
  const { entities } = byId(pack);
  const standIns = new Map<EntityId, readonly EntityId[]>();
  const add = (id: EntityId, more: readonly EntityId[]): void => {
    standIns.set(id, [...new Set([...(standIns.get(id) ?? []), ...more])]);
  };
  const thingsIn = finderOf(
    pack.entities.filter(({ kind }) => kind === 'material' || kind === 'technology'),
  );
  for (const measure of pack.entities.filter(({ kind }) => kind === 'measure')) {
    add(measure.id, thingsIn(measure.aliases.map(({ text }) => text).join('; ')));
  }
  const measures = pack.facts.filter((fact) => fact.type === 'measure');
  const targetsOf = Map.groupBy(measures, ({ measure }) => measure);
  for (const affects of pack.facts) {
    if (affects.type !== 'relation' || affects.predicate !== 'affects') continue;
    const { subject, object } = affects;
    const targets = (targetsOf.get(subject) ?? []).flatMap((fact) => fact.targets);
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
  const wholesIn = finderOf(wholes);
  const implied = new Map(
    wholes.map(({ id, description }) => [id, wholesIn(description).filter((one) => one !== id)]),
  );
  for (const lies of pack.facts) {
    if (lies.type !== 'relation') continue;
    if (lies.predicate !== 'located-in' && lies.predicate !== 'part-of') continue;
    implied.set(lies.subject, [...(implied.get(lies.subject) ?? []), lies.object]);
  }
  return implied;
}

/** Finds those of some entities whose names stand in a text, as whole words, in the order of the entities. */
function finderOf(entities: readonly Entity[]): (text: string) => EntityId[] {
  const byFirstWord = new Map<string, Set<number>>();
  const names = entities.map(({ aliases }) => aliases.map(({ text }) => spaced(text)));
  for (const [number, own] of names.entries()) {
    for (const name of own) {
      const first = name.trim().split(' ')[0]!;
      const known = byFirstWord.get(first);
      if (known) known.add(number);
      else byFirstWord.set(first, new Set([number]));
    }
  }
  return (text) => {
    const words = spaced(text);
    const possible = new Set(
      words.split(' ').flatMap((word) => [...(byFirstWord.get(word) ?? [])]),
    );
    return [...possible]
      .sort((a, b) => a - b)
      .filter((number) => names[number]!.some((name) => words.includes(name)))
      .map((number) => entities[number]!.id);
  };
}

/** The words of a text, folded, each between spaces. */
function spaced(text: string): string {
  return ` ${fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
}
