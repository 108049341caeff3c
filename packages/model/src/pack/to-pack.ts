import { tell, type Reading } from './reading.ts';
import type {
  Alias,
  Citation,
  Entity,
  EntityKind,
  FactId,
  Language,
  PackId,
  Selector,
  Source,
} from './types.ts';

/** Makes the parts of a pack of what was read: ids go into the things they name. */

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

export function toHead<T extends { readonly $schema?: string }>(read: T): Omit<T, '$schema'> {
  const { $schema: _, ...pack } = read;
  return pack;
}

export function toSource(read: Omit<Source, 'id'>, reading: Reading): Source {
  return { id: idIn(reading), ...read };
}

/** What holds of a name of which nothing else is said. */
export function aliasDefaults(kind: EntityKind, language: Language): Omit<Alias, 'text'> {
  return { language, ambiguity: 'unique', matchCase: properNounKinds.has(kind) };
}

type EntityRead = Omit<Entity, 'id' | 'aliases' | 'telling'> & {
  readonly aliases: readonly (Pick<Alias, 'text'> & Partial<Alias>)[];
  readonly telling?: Entity['telling'];
};

/** A name that is listed again says more of the same name. */
export function toEntity(read: EntityRead, reading: Reading): Entity {
  const { kind, name, description, sameAs, draft } = read;
  const defaults = aliasDefaults(kind, reading.language);
  const aliases = new Map<string, Alias>([[name, { text: name, ...defaults }]]);
  for (const { text, language, ambiguity, matchCase } of read.aliases) {
    aliases.set(text, {
      text,
      language: language ?? defaults.language,
      ambiguity: ambiguity ?? defaults.ambiguity,
      matchCase: matchCase ?? defaults.matchCase,
    });
  }
  return {
    id: idIn(reading),
    kind,
    name,
    description,
    aliases: [...aliases.values()],
    sameAs,
    telling: read.telling ?? tellingByKind[kind],
    draft,
  };
}

/** Writes to what was read: a copy of each fact would take a tenth of the time of reading a pack. */
export function toFact<T extends object>(
  read: T,
  reading: Reading,
): T & { readonly id: FactId; readonly pack: PackId } {
  const fact = read as T & { id: FactId; pack: PackId };
  fact.id = idIn(reading);
  fact.pack = reading.pack;
  return fact;
}

interface CitationRead {
  readonly source: string;
  readonly paragraph?: number;
  readonly exact?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  readonly start?: string;
  readonly end?: string;
}

export function toCitation(read: CitationRead, reading: Reading): Citation {
  const { source, paragraph, start, end } = read;
  if ((start === undefined) !== (end === undefined)) {
    tell(
      reading,
      'missing-field',
      'A text fragment needs both of its ends.',
      'Give "start" and "end", or use "exact" for a few words.',
      reading.unfit,
    );
  }
  const citation: Mutable<Citation> = { source };
  if (paragraph !== undefined) citation.paragraph = paragraph;
  const selector = toSelector(read);
  if (selector) citation.selector = selector;
  return citation;
}

function toSelector({ exact, prefix, suffix, start, end }: CitationRead): Selector | undefined {
  if (exact !== undefined) {
    const quote: Mutable<Extract<Selector, { type: 'quote' }>> = { type: 'quote', exact };
    if (prefix !== undefined) quote.prefix = prefix;
    if (suffix !== undefined) quote.suffix = suffix;
    return quote;
  }
  return start !== undefined && end !== undefined ? { type: 'fragment', start, end } : undefined;
}

/** Of the source, entity or fact that is read. */
function idIn({ path }: Reading): string {
  return path[1] as string;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
