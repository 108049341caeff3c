import { schemaFields } from './schema.ts';

/** Fields that may stand at a place in a pack, for suggestions; for a fact, those of every type. */
export function fieldNames(path: readonly (string | number)[]): readonly string[] {
  const [part, , inner] = path;
  if (part === undefined) return schemaFields.pack;
  if (part === 'sources') return schemaFields.source;
  if (part === 'entities') return inner === undefined ? schemaFields.entity : schemaFields.alias;
  if (inner === 'sources') return schemaFields.citation;
  if (inner === 'prompts') return schemaFields.prompt;
  return schemaFields.fact;
}
