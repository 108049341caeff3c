import { idPattern } from '../pack/reading.ts';
import { leaves, parts } from '../pack/schema.ts';
import type { Shape } from '../pack/shapes.ts';
import { datePattern, edtfPattern } from './edtf-pattern.ts';

export type JsonSchema = Readonly<Record<string, unknown>>;

/** YAML reads a year alone as a number. */
const year = { type: ['string', 'integer'], minimum: 1000, maximum: 9999 };

/** The definitions of single values; `alias` is completed by the fields of its long form. */
export const leafSchemas = {
  text: { type: 'string', pattern: '\\S' },
  slug: { type: 'string', pattern: sourceOf(leaves.slug) },
  factReference: { type: 'string', pattern: sourceOf(leaves.factId) },
  language: { type: 'string', pattern: sourceOf(leaves.language) },
  url: { type: 'string', pattern: sourceOf(leaves.url) },
  version: { type: 'string', pattern: sourceOf(leaves.version) },
  edtf: { ...year, pattern: edtfPattern },
  date: { ...year, pattern: datePattern },
  alias: { type: ['string', 'object'], pattern: '\\S' },
} as const satisfies Readonly<Record<string, JsonSchema>>;

function sourceOf({ pattern }: Shape): string {
  if (!pattern) throw new Error('a shape without a pattern');
  return pattern.source;
}

/** Names of the definitions that a value is a reference to. */
const shared = new Map<Shape, keyof typeof leafSchemas | keyof typeof parts | 'fact'>([
  [leaves.text, 'text'],
  [leaves.slug, 'slug'],
  [leaves.entityId, 'slug'],
  [leaves.sourceId, 'slug'],
  [leaves.factId, 'factReference'],
  [leaves.language, 'language'],
  [leaves.url, 'url'],
  [leaves.version, 'version'],
  [leaves.edtf, 'edtf'],
  [leaves.date, 'date'],
  [leaves.alias, 'alias'],
  [leaves.fact, 'fact'],
  [parts.source, 'source'],
  [parts.entity, 'entity'],
  [parts.citation, 'citation'],
  [parts.prompt, 'prompt'],
]);

/** The schema of one value. Throws for a shape that it does not know. */
export function valueSchema(shape: Shape): JsonSchema {
  const name = shared.get(shape);
  if (name !== undefined) return { $ref: `#/$defs/${name}` };
  const { given, preset, options, item, items, least, whole } = shape;
  if (given) {
    const listed = Array.isArray(preset) || preset === undefined;
    return { ...valueSchema(given), ...(!listed && { default: preset }) };
  }
  if (options) return options.length === 1 ? { const: options[0] } : { enum: options };
  if (item) {
    return { type: 'array', items: valueSchema(item), ...(least && { minItems: least }) };
  }
  if (items) {
    return {
      type: 'object',
      patternProperties: { [idPattern.source]: valueSchema(items) },
      additionalProperties: false,
    };
  }
  if (least !== undefined) {
    return {
      type: whole ? 'integer' : 'number',
      ...(Number.isFinite(least) && { minimum: least }),
    };
  }
  if (shape === leaves.flag) return { type: 'boolean' };
  if (shape === leaves.anyText) return { type: 'string' };
  throw new Error('no JSON Schema for this shape');
}
