import type { EntityInput } from '../pack/generated/input.ts';
import { surnameOf } from './entities.ts';
import { idMaker, slugOf } from './ids.ts';
import type { NamedEntity } from './types.ts';

/** The ids of the entities in the pack. */
export type EntityIds = ReadonlyMap<NamedEntity, string>;

export function entityIds(entities: readonly NamedEntity[]): EntityIds {
  const newId = idMaker();
  return new Map(entities.map((entity) => [entity, newId(slugOf(entity.name, entity.kind))]));
}

const descriptions = {
  person: 'Named in the article: say in one line who this is.',
  organization: 'Named in the article: say in one line what it does.',
  place: 'Named in the article: say in one line where it lies.',
} as const;

/** The entities as a pack lists them, with their short names as ambiguous aliases. */
export function entityInputs(
  entities: readonly NamedEntity[],
  ids: EntityIds,
): Record<string, EntityInput> {
  const owners = new Map<string, number>();
  for (const name of entities.flatMap((entity) => [entity.name, ...shortNames(entity)])) {
    owners.set(name, (owners.get(name) ?? 0) + 1);
  }
  return Object.fromEntries(
    entities.map((entity) => {
      // What names two of them names neither.
      const aliases = shortNames(entity)
        .filter((text) => owners.get(text) === 1)
        .map((text) => ({ text, ambiguity: 'ambiguous' as const }));
      const { kind, name } = entity;
      return [
        ids.get(entity)!,
        {
          kind,
          name,
          description: descriptions[kind],
          ...(aliases.length > 0 && { aliases }),
          draft: true,
        },
      ];
    }),
  );
}

/** The forms of the article; where a person has none there, the surname. */
function shortNames({ kind, name, shortForms }: NamedEntity): readonly string[] {
  if (kind !== 'person' || shortForms.length > 0) return [...new Set(shortForms)];
  const surname = surnameOf(name);
  return surname === undefined ? [] : [surname];
}
