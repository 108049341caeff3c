import type { Edtf } from '../time/edtf.ts';
import type {
  CitationInput,
  EntityInput,
  FactInput,
  PackInput,
  SourceInput,
} from './generated/input.ts';
import { aliasDefaults, tellingByKind } from './to-pack.ts';
import { packOf } from './fact-key.ts';
import type {
  Alias,
  Citation,
  Entity,
  Fact,
  FactKey,
  Language,
  Pack,
  PackId,
  Source,
} from './types.ts';

/**
 * The pack as an author would write it, for saving: the inverse of `parsePack`. What is as if left out
 * is left out; dates are EDTF. Comments and `$schema` are no part of a pack.
 */
export function formatPack(pack: Pack): PackInput {
  const { asOf, draft, authors, sources, entities, facts, ...head } = pack;
  return {
    ...head,
    authors: [...authors],
    ...(asOf && { asOf: asOf.text }),
    ...(draft && { draft }),
    sources: byId(sources, formatSource),
    entities: byId(entities, (entity) => formatEntity(entity, pack.language)),
    facts: byId(facts, formatFact),
  };
}

function byId<T extends { readonly id: string }, Input>(
  items: readonly T[],
  format: (item: T) => Input,
): Record<string, Input> {
  return Object.fromEntries(items.map((item) => [item.id, format(item)]));
}

function formatSource(source: Source): SourceInput {
  const { id: _, published, accessed, ...rest } = source;
  return { ...rest, published: published.text, ...(accessed && { accessed: accessed.text }) };
}

function formatEntity(entity: Entity, language: Language): EntityInput {
  const { kind, name, description, telling, draft } = entity;
  const defaults = aliasDefaults(kind, language);
  const aliases = entity.aliases
    .map((alias) => formatAlias(alias, defaults))
    .filter((alias) => alias !== name);
  return {
    kind,
    name,
    description,
    ...(aliases.length > 0 && { aliases }),
    ...(entity.sameAs.length > 0 && { sameAs: [...entity.sameAs] }),
    ...(telling !== tellingByKind[kind] && { telling }),
    ...(draft && { draft }),
  };
}

/** A text alone, where nothing else is to be said of it. */
function formatAlias(
  alias: Alias,
  defaults: Omit<Alias, 'text'>,
): NonNullable<EntityInput['aliases']>[number] {
  const { text, language, ambiguity, matchCase } = alias;
  const rest = {
    ...(language !== defaults.language && { language }),
    ...(ambiguity !== defaults.ambiguity && { ambiguity }),
    ...(matchCase !== defaults.matchCase && { matchCase }),
  };
  return Object.keys(rest).length === 0 ? text : { text, ...rest };
}

function formatFact(fact: Fact): FactInput {
  const { id: _, pack, ...rest } = fact;
  const fields = Object.entries({
    ...rest,
    sources: fact.sources.map(formatCitation),
    corrects: references(fact.corrects, pack),
    succeeds: references(fact.succeeds, pack),
    respondsTo: references(fact.respondsTo, pack),
  });
  return Object.fromEntries(
    fields
      .filter(([name, value]) => !isPreset(name, value))
      .map(([name, value]) => [name, written(value)]),
  ) as unknown as FactInput;
}

/** Facts of the same pack by their ids alone. */
function references(keys: readonly FactKey[], pack: PackId): readonly string[] {
  return keys.map((key) => (packOf(key) === pack ? key.slice(pack.length + 1) : key));
}

/** Of what a fact holds, only dates are neither plain values nor lists. */
function written(value: unknown): unknown {
  if (Array.isArray(value)) return [...(value as readonly unknown[])];
  return typeof value === 'object' ? (value as Edtf).text : value;
}

/** Values that fields have where nothing is written. */
const presets: Readonly<Record<string, unknown>> = {
  revision: 1,
  status: 'reported',
  importance: 2,
  tolerance: 0,
  draft: false,
  shared: false,
};

function isPreset(name: string, value: unknown): boolean {
  if (Array.isArray(value)) return value.length === 0 && name !== 'actors';
  return Object.hasOwn(presets, name) && Object.is(presets[name], value);
}

function formatCitation({ selector, ...where }: Citation): CitationInput {
  if (!selector) return where;
  const { type: _, ...words } = selector;
  return { ...where, ...words };
}
