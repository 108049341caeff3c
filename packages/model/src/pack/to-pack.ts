import type { PackShape } from './schema.ts';
import type {
  Alias,
  Citation,
  Entity,
  EntityKind,
  Fact,
  FactBase,
  Language,
  Pack,
} from './types.ts';

type EntityShape = PackShape['entities'][string];
type FactShape = PackShape['facts'][string];
type CitationShape = FactShape['sources'][number];

/** Kinds whose names are proper nouns, matched in the case in which they are written. */
const properNounKinds: ReadonlySet<EntityKind> = new Set([
  'person',
  'organization',
  'place',
  'measure',
  'event',
  'work',
]);

const tellingByKind = {
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
  const { $schema: _, sources, entities, facts, ...head } = shape;
  return {
    ...defined(head),
    sources: Object.entries(sources).map(([id, source]) => ({ id, ...defined(source) })),
    entities: Object.entries(entities).map(([id, entity]) => toEntity(id, entity, shape.language)),
    facts: Object.entries(facts).map(([id, fact]) => toFact(id, fact)),
  };
}

function toEntity(id: string, shape: EntityShape, language: Language): Entity {
  const matchCase = properNounKinds.has(shape.kind);
  const byText = new Map<string, Alias>();
  for (const alias of [shape.name, ...shape.aliases]) {
    const full = typeof alias === 'string' ? { text: alias } : alias;
    byText.set(full.text, {
      text: full.text,
      language: full.language ?? language,
      ambiguity: full.ambiguity ?? 'unique',
      matchCase: full.matchCase ?? matchCase,
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

function toFact(id: string, shape: FactShape): Fact {
  const [first, ...rest] = shape.sources.map(toCitation);
  if (!first) throw new Error('a checked fact has a source');
  const sources: FactBase['sources'] = [first, ...rest];
  if (shape.type === 'claim') {
    const [claimant, ...others] = shape.claimants;
    if (claimant === undefined) throw new Error('a checked claim has a claimant');
    return { ...defined(shape), id, sources, claimants: [claimant, ...others] };
  }
  return { ...defined(shape), id, sources };
}

function toCitation(shape: CitationShape): Citation {
  const { exact, prefix, suffix, start, end, ...where } = shape;
  if (exact !== undefined) {
    return {
      ...defined(where),
      selector: { type: 'quote', exact, ...defined({ prefix, suffix }) },
    };
  }
  if (start !== undefined && end !== undefined) {
    return { ...defined(where), selector: { type: 'fragment', start, end } };
  }
  return defined(where);
}

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> } extends infer D
  ? { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
      [K in keyof T as undefined extends T[K] ? K : never]?: K extends keyof D ? D[K] : never;
    }
  : never;

/** Leaves out the fields whose value is `undefined`. */
function defined<T extends object>(value: T): Defined<T> {
  return Object.fromEntries(
    Object.entries(value).filter(([, field]) => field !== undefined),
  ) as Defined<T>;
}
