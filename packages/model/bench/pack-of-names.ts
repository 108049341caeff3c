import { parsePack } from '../src/pack/parse.ts';
import type { Entity, EntityId, Pack } from '../src/pack/types.ts';

/** A pack of entities with these names, each to be found in its own case. */
export function packOfNames(names: readonly string[]): Pack {
  const result = parsePack({
    format: 1,
    id: 'generated-names',
    version: '1.0.0',
    title: 'Names',
    summary: 'Made-up names.',
    language: 'en',
    licence: 'CC0-1.0',
    authors: ['Ada Lund'],
    sources: {},
    entities: { one: { kind: 'organization', name: 'One', description: 'One of many.' } },
    facts: {},
  });
  if (!result.ok) throw new Error(result.issues[0].message);
  const { pack } = result;
  // Parsing a million names is not what is timed; only what the matcher reads is filled in.
  const entities = pack.entities.flatMap((model) =>
    names.map((text, at): Entity => {
      const aliases = model.aliases.map((alias) => ({ ...alias, text, matchCase: true }));
      return { ...model, id: `e${at}` as EntityId, aliases };
    }),
  );
  return { ...pack, entities };
}
