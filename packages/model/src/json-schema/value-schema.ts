import {
  factReferencePattern,
  languagePattern,
  leaves,
  parts,
  semverPattern,
  slugPattern,
  urlPattern,
} from '../pack/schema.ts';
import type { Walkable } from '../pack/walkable.ts';
import { datePattern, edtfPattern } from './edtf-pattern.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Names of the definitions that a value is a reference to. */
const shared = new Map<unknown, string>([
  ...Object.entries(leaves).map(([name, schema]) => [schema, name] as const),
  ...(['source', 'entity', 'citation', 'prompt'] as const).map(
    (name) => [parts[name], name] as const,
  ),
]);

/** YAML reads a year alone as a number. */
const year = { type: ['string', 'integer'], minimum: 1000, maximum: 9999 };

/** An id that is also a key: without the names that reach into JavaScript's own objects. */
const idPattern = slugPattern.source.replace('^', '^(?!(?:constructor|prototype)$)');

/** The definitions of single values; `alias` is completed by the fields of its long form. */
export const leafSchemas = {
  text: { type: 'string', pattern: '\\S' },
  slug: { type: 'string', pattern: slugPattern.source },
  factReference: { type: 'string', pattern: factReferencePattern.source },
  language: { type: 'string', pattern: languagePattern.source },
  url: { type: 'string', pattern: urlPattern.source },
  version: { type: 'string', pattern: semverPattern.source },
  edtf: { ...year, pattern: edtfPattern },
  date: { ...year, pattern: datePattern },
  alias: { type: ['string', 'object'], pattern: '\\S' },
} as const satisfies Record<keyof typeof leaves, JsonSchema>;

/** The schema of one value. Throws for a kind of schema that it does not know. */
export function valueSchema(schema: Walkable): JsonSchema {
  const name = shared.get(schema);
  if (name !== undefined) return { $ref: `#/$defs/${name}` };
  if (schema.pipe) {
    const [first, ...actions] = schema.pipe;
    return actions.reduce(
      (whole, action) => ({ ...whole, ...constraint(action) }),
      valueSchema(first!),
    );
  }
  switch (schema.type) {
    case 'string':
    case 'number':
    case 'boolean':
      return { type: schema.type };
    case 'literal':
      return { const: schema.literal };
    case 'picklist':
      return { enum: schema.options };
    case 'array':
      return { type: 'array', items: valueSchema(schema.item!) };
    case 'record':
      return {
        type: 'object',
        patternProperties: { [idPattern]: valueSchema(schema.value as Walkable) },
        additionalProperties: false,
      };
    case 'variant':
      return { $ref: '#/$defs/fact' };
    case 'optional': {
      const listed = Array.isArray(schema.default) || schema.default === undefined;
      return { ...valueSchema(schema.wrapped!), ...(!listed && { default: schema.default }) };
    }
    default:
      throw new Error(`no JSON Schema for "${schema.type}"`);
  }
}

/** What an action of a pipe asks of the value. */
function constraint(action: Walkable): object {
  switch (action.type) {
    case 'min_length':
      return { minItems: action.requirement };
    case 'integer':
      return { type: 'integer' };
    case 'min_value':
      return { minimum: action.requirement };
    case 'finite':
      return {};
    // A pipe in a pipe.
    case 'number':
      return {};
    default:
      throw new Error(`no JSON Schema for "${action.type}"`);
  }
}
