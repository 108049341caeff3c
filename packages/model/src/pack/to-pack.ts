import { factKey } from './fact-key.ts';
import type { CitationShape, EntityShape, FactShape, PackShape, SourceShape } from './schema.ts';
import type {
  Alias,
  Citation,
  Entity,
  EntityKind,
  Fact,
  FactBase,
  FactKey,
  Language,
  Pack,
  PackId,
  Source,
} from './types.ts';

/** Kinds whose names are proper nouns, matched in the case in which they are written. */
const properNounKinds: ReadonlySet<EntityKind> = new Set([
  'person',
  'organization',
  'place',
  'measure',
  'event',
  'work',
]);

export const tellingByKind = {
  person: 'medium',
  organization: 'low',
  place: 'low',
  measure: 'high',
  technology: 'low',
  material: 'medium',
  event: 'medium',
  work: 'medium',
  concept: 'low',
} as const satisfies Record<EntityKind, Entity['telling']>;

/** Builds the pack from a checked shape: ids go into the things they name, defaults are filled in. */
export function toPack(shape: PackShape): Pack {
  const { sources, entities, facts, ...head } = withoutUndefined(shape);
  return {
    ...toHead(head),
    sources: Object.entries(sources).map(([id, source]) => toSource(id, source)),
    entities: Object.entries(entities).map(([id, entity]) => toEntity(id, entity, head.language)),
    facts: Object.entries(facts).map(([id, fact]) => toFact(id, fact, head.id)),
  };
}

export type HeadShape = Omit<PackShape, 'sources' | 'entities' | 'facts'>;

export function toHead(shape: HeadShape): Omit<Pack, keyof PackMaps> {
  const { $schema: _, ...head } = shape;
  return defined(head);
}

type PackMaps = Pick<Pack, 'sources' | 'entities' | 'facts'>;

export function toSource(id: string, shape: SourceShape): Source {
  return { id, ...defined(shape) };
}

/** What holds of a name of which nothing else is said. */
export function aliasDefaults(kind: EntityKind, language: Language): Omit<Alias, 'text'> {
  return { language, ambiguity: 'unique', matchCase: properNounKinds.has(kind) };
}

export function toEntity(id: string, shape: EntityShape, language: Language): Entity {
  const defaults = aliasDefaults(shape.kind, language);
  const byText = new Map<string, Alias>();
  for (const alias of [shape.name, ...shape.aliases]) {
    const full = typeof alias === 'string' ? { text: alias } : alias;
    byText.set(full.text, {
      text: full.text,
      language: full.language ?? defaults.language,
      ambiguity: full.ambiguity ?? defaults.ambiguity,
      matchCase: full.matchCase ?? defaults.matchCase,
    });
  }
  return {
    id,
    kind: shape.kind,
    name: shape.name,
    description: shape.description,
    aliases: [...byText.values()],
    sameAs: shape.sameAs,
    telling: shape.telling ?? tellingByKind[shape.kind],
    draft: shape.draft,
  };
}

export function toFact(id: string, shape: FactShape, pack: PackId): Fact {
  return {
    ...defined(shape),
    id,
    pack,
    sources: shape.sources.map(toCitation) as unknown as FactBase['sources'],
    corrects: keysOf(shape.corrects, pack),
    succeeds: keysOf(shape.succeeds, pack),
    respondsTo: keysOf(shape.respondsTo, pack),
  } as Fact;
}

function keysOf(references: readonly string[], pack: PackId): readonly FactKey[] {
  return references.length === 0
    ? references
    : references.map((reference) => factKey(pack, reference));
}

function toCitation(shape: CitationShape): Citation {
  const { source, paragraph, exact, prefix, suffix, start, end } = defined(shape);
  const citation: Mutable<Citation> = { source };
  if (paragraph !== undefined) citation.paragraph = paragraph;
  if (exact !== undefined) {
    citation.selector = {
      type: 'quote',
      exact,
      ...(prefix !== undefined && { prefix }),
      ...(suffix !== undefined && { suffix }),
    };
  } else if (start !== undefined && end !== undefined) {
    citation.selector = { type: 'fragment', start, end };
  }
  return citation;
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> } extends infer D
  ? { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
      [K in keyof T as undefined extends T[K] ? K : never]?: K extends keyof D ? D[K] : never;
    }
  : never;

/** The shape itself: none that comes here has a field that is there and `undefined`. */
function defined<T extends object>(shape: T): Defined<T> {
  return shape as unknown as Defined<T>;
}

/** Leaves out the fields whose value is `undefined`, all through. */
function withoutUndefined<T>(value: T): T {
  if (Array.isArray(value)) return value.map(withoutUndefined) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, field]) => field !== undefined)
      .map(([name, field]) => [name, withoutUndefined(field)]),
  ) as T;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
