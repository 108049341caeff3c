import * as v from 'valibot';
import { parseDate, parseEdtf, type EdtfResult } from '../time/edtf.ts';
import {
  factReferencePattern,
  languagePattern,
  leaves,
  packSchema,
  parts,
  semverPattern,
  slugPattern,
  urlPattern,
  type EntityShape,
  type FactShape,
  type SourceShape,
} from './schema.ts';
import { toEntity, toFact, toHead, toSource, type HeadShape } from './to-pack.ts';
import type { Pack } from './types.ts';
import type { Walkable } from './walkable.ts';

/** Gives what the validator would give, or `unread`. */
type Read = (value: unknown) => unknown;

/** Stands for a value that is left to the validator: it is wrong, or odd. */
const unread = Symbol('unread');

const leafReaders = new Map<unknown, Read>([
  [leaves.text, readText],
  [leaves.slug, textReader(slugPattern)],
  [leaves.factReference, textReader(factReferencePattern)],
  [leaves.language, textReader(languagePattern)],
  [leaves.url, textReader(urlPattern)],
  [leaves.version, textReader(semverPattern)],
  [leaves.edtf, dateReader(parseEdtf)],
  [leaves.date, dateReader(parseDate)],
]);
const readLongAlias = readerOf(parts.alias);
leafReaders.set(leaves.alias, (value) =>
  typeof value === 'string' ? readText(value) : readLongAlias(value),
);

const { sources: _sources, entities: _entities, facts: _facts, ...head } = packSchema.entries;
const readHead = fieldsReader(head);
const readSource = readerOf(parts.source);
const readEntity = readerOf(parts.entity);
const readFact = readerOf(packSchema.entries.facts.value);

/**
 * Reads a pack by the validator's own schema, without its bookkeeping and item by item, so that no
 * second copy of the pack comes about. Gives what the validator and `toPack` would give, or `undefined`
 * where anything may be wrong: the validator alone can tell what.
 */
export function readPack(input: unknown): Pack | undefined {
  if (!isFields(input)) return undefined;
  const { sources, entities, facts, ...rest } = input;
  const shape = readHead(rest);
  if (shape === unread) return undefined;
  const head = toHead(shape as HeadShape);
  const read = {
    sources: itemsOf(sources, readSource, (id, shape) => toSource(id, shape as SourceShape)),
    entities: itemsOf(entities, readEntity, (id, shape) =>
      toEntity(id, shape as EntityShape, head.language),
    ),
    facts: itemsOf(facts, readFact, (id, shape) =>
      isWorded(shape as FactShape) ? toFact(id, shape as FactShape, head.id) : undefined,
    ),
  };
  if (!read.sources || !read.entities || !read.facts) return undefined;
  return { ...head, sources: read.sources, entities: read.entities, facts: read.facts };
}

/** Whether it tells what was said, and marks no half of a passage. */
function isWorded(fact: FactShape): boolean {
  if (fact.type === 'statement' && !fact.quotation && !fact.paraphrase) return false;
  return fact.sources.every(({ start, end }) => (start === undefined) === (end === undefined));
}

/** Ids that are names of JavaScript's own are passed over by the validator. */
const oddIds = new Set(['__proto__', 'prototype', 'constructor']);

function itemsOf<Item>(
  input: unknown,
  read: Read,
  finish: (id: string, shape: unknown) => Item | undefined,
): readonly Item[] | undefined {
  if (!isFields(input)) return undefined;
  const items: Item[] = [];
  for (const id of Object.keys(input)) {
    if (!slugPattern.test(id) || oddIds.has(id)) return undefined;
    const shape = read(input[id]);
    const item = shape === unread ? undefined : finish(id, shape);
    if (item === undefined) return undefined;
    items.push(item);
  }
  return items;
}

/** Made once for each schema, when this module is loaded. */
function readerOf(schema: unknown): Read {
  const leaf = leafReaders.get(schema);
  if (leaf) return leaf;
  const { type, pipe, literal, options, item, key, entries } = schema as Walkable;
  if (pipe) return pipeReader(pipe) ?? validatorOf(schema);
  switch (type) {
    case 'boolean':
      return (input) => (typeof input === 'boolean' ? input : unread);
    case 'literal':
      return (input) => (input === literal ? input : unread);
    case 'picklist':
      return (input) => (options!.includes(input) ? input : unread);
    case 'array':
      return listReader(readerOf(item), 0);
    case 'strict_object':
      return fieldsReader(entries!);
    case 'variant':
      return variantReader(key as string, options as readonly Walkable[]);
    default:
      return validatorOf(schema);
  }
}

function validatorOf(schema: unknown): Read {
  return (input) => {
    const result = v.safeParse(schema as v.GenericSchema, input);
    return result.success ? result.output : unread;
  };
}

function readText(input: unknown): unknown {
  return typeof input === 'string' ? input.trim() || unread : unread;
}

function textReader(pattern: RegExp): Read {
  return (input) => (typeof input === 'string' && pattern.test(input) ? input : unread);
}

function dateReader(parse: (text: string) => EdtfResult): Read {
  return (input) => {
    if (typeof input !== 'string' && typeof input !== 'number') return unread;
    const parsed = parse(String(input));
    return parsed.ok ? parsed.value : unread;
  };
}

/** Of lists with a least length, and of numbers; of other pipes there are few. */
function pipeReader(pipe: readonly Walkable[]): Read | undefined {
  const [base, action, ...more] = pipe;
  if (base?.type === 'array' && action?.type === 'min_length' && more.length === 0) {
    return listReader(readerOf(base.item), action.requirement as number);
  }
  const checks = numberChecks(pipe);
  return checks && ((input) => (checks.every((holds) => holds(input)) ? input : unread));
}

type Check = (input: unknown) => boolean;

function numberChecks(pipe: readonly Walkable[]): readonly Check[] | undefined {
  const checks: Check[] = [];
  for (const step of pipe) {
    const more = step.pipe ? numberChecks(step.pipe) : numberCheck(step);
    if (!more) return undefined;
    checks.push(...(typeof more === 'function' ? [more] : more));
  }
  return checks;
}

function numberCheck({ type, requirement }: Walkable): Check | undefined {
  switch (type) {
    case 'number':
      return (input) => typeof input === 'number';
    case 'finite':
      return Number.isFinite;
    case 'integer':
      return Number.isInteger;
    case 'min_value':
      return (input) => (input as number) >= (requirement as number);
    default:
      return undefined;
  }
}

function listReader(read: Read, least: number): Read {
  return (input) => {
    if (!Array.isArray(input) || input.length < least) return unread;
    // It has the room that it needs and no more, unlike a list that grows.
    const output: unknown[] = Array(input.length);
    for (let at = 0; at < output.length; at++) {
      const value = read(input[at]);
      if (value === unread) return unread;
      output[at] = value;
    }
    return output;
  };
}

function variantReader(key: string, options: readonly Walkable[]): Read {
  const readers = new Map(
    options.map((option) => [option.entries![key]!.literal, readerOf(option)] as const),
  );
  return (input) => (isFields(input) ? (readers.get(input[key])?.(input) ?? unread) : unread);
}

function fieldsReader(entries: Readonly<Record<string, Walkable>>): Read {
  const fields = Object.entries(entries).map(([name, schema]) => fieldOf(name, schema));
  const places = new Map(fields.map(({ name }, place) => [name, place]));
  return (input) => {
    if (!isFields(input)) return unread;
    const values: unknown[] = Array(fields.length);
    for (const name in input) {
      const place = places.get(name);
      if (place === undefined) return unread;
      const value = fields[place]!.read(input[name]);
      if (value === unread) return unread;
      values[place] = value;
    }
    return withPresets(fields, values);
  };
}

/** In the order of the schema. */
function withPresets(fields: readonly Field[], values: readonly unknown[]): unknown {
  const output: Record<string, unknown> = {};
  for (let place = 0; place < fields.length; place++) {
    const { name, required, preset, isList } = fields[place]!;
    const value = values[place];
    if (value !== undefined) output[name] = value;
    else if (required) return unread;
    else if (preset !== undefined) output[name] = isList ? [] : preset;
  }
  return output;
}

interface Field {
  readonly name: string;
  readonly read: Read;
  readonly required: boolean;
  readonly preset: unknown;
  /** Whether the preset is a list: an empty one, of each object's own. */
  readonly isList: boolean;
}

function fieldOf(name: string, schema: Walkable): Field {
  const optional = schema.type === 'optional';
  return {
    name,
    read: readerOf(optional ? schema.wrapped : schema),
    required: !optional,
    preset: schema.default,
    isList: Array.isArray(schema.default),
  };
}

function isFields(input: unknown): input is Readonly<Record<string, unknown>> {
  return typeof input === 'object' && input !== null && !Array.isArray(input);
}
