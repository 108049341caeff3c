import { parsePack } from '../pack/parse.ts';
import type { Pack } from '../pack/types.ts';

export type Listed = string | { readonly text: string; readonly matchCase?: boolean };

/** A pack of names, each of an entity of its own; proper nouns unless it says otherwise. */
export function packOf(names: readonly Listed[], id = 'names'): Pack {
  const entities = Object.fromEntries(
    names.map((name, number) => [
      `e${number}`,
      {
        kind: 'organization',
        name: `(${number})`,
        description: 'A made-up thing.',
        telling: 'high',
        aliases: [name],
      },
    ]),
  );
  const result = parsePack({
    format: 1,
    id,
    version: '1.0.0',
    title: 'Names',
    summary: 'Names to be found.',
    language: 'en',
    licence: 'MIT',
    authors: ['The Backgrounder authors'],
    sources: {},
    entities,
    facts: {},
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.pack;
}
