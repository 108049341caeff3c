import { currentFormat } from './format.ts';
import { shown, tell, tellMissing, tellValue } from './reading.ts';
import { byId, fields, list, optional, some, variant } from './compounds.ts';
import {
  dated,
  factId,
  flag,
  idOf,
  like,
  number,
  oneOf,
  slug,
  text,
  type Fields,
  type InputOf,
  type Shape,
} from './shapes.ts';
import { toCitation, toEntity, toFact, toHead, toSource } from './to-pack.ts';
import type { FactType } from './types.ts';
import { parseDate, parseEdtf } from '../time/edtf.ts';

/**
 * The shape of a pack as authors write it: this is the one definition of the format. From it come the
 * reading with its issues, the type of what may be written, and the JSON Schema. References between the
 * parts of a pack are followed as it is read; what else the parts must agree in, `parse.ts` checks.
 */

const language = like(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/, (reading, value) =>
  tell(
    reading,
    'bad-language',
    `${shown(value)} is no language tag.`,
    'Use BCP 47, such as "en" or "zh-Hans".',
  ),
);
const url = like(/^https?:\/\/\S+$/, (reading, value) =>
  tell(
    reading,
    'bad-url',
    `${shown(value)} is no web address.`,
    'Write it in full, beginning with https://.',
  ),
);
const version = like(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/, (reading) =>
  tellValue(reading, 'is no version such as 1.0.0', 'Write it as described.'),
);
const anyText = like(/^/, () => undefined);

const format: Shape<typeof currentFormat, typeof currentFormat> = {
  options: [currentFormat],
  read(value, reading) {
    if (value === currentFormat) return currentFormat;
    if (value === undefined) return tellMissing(reading, '"format"');
    return tell(
      reading,
      'unsupported-format',
      `This pack has format ${shown(value)}.`,
      `Write "format: ${currentFormat}".`,
    );
  },
};

const edtf = dated(parseEdtf);
const date = dated(parseDate);
const counted = number(1, true);

const entityId = idOf('entity');
/** Lists that are left out: one, which nobody can write to. */
const none: readonly never[] = Object.freeze([]);
const texts = optional(list(text), none);
const entityIds = optional(list(entityId), none);
const factIds = optional(list(factId), none);

/** What a machine drafted and nobody has reviewed yet. */
const draft = optional(flag, false);

const aliasInFull = fields({
  text,
  language: optional(language),
  ambiguity: optional(oneOf('unique', 'ambiguous', 'generic')),
  matchCase: optional(flag),
});

const alias: Shape<
  string | InputOf<typeof aliasInFull>,
  NonNullable<ReturnType<typeof aliasInFull.read>>
> = {
  read(value, reading) {
    if (typeof value === 'object') return aliasInFull.read(value, reading);
    const name = text.read(value, reading);
    return name === undefined ? undefined : { text: name };
  },
};

const entity = fields(
  {
    kind: oneOf(
      'person',
      'organization',
      'place',
      'measure',
      'technology',
      'material',
      'event',
      'work',
      'concept',
    ),
    name: text,
    description: text,
    aliases: optional(list(alias), none),
    sameAs: optional(list(url), none),
    telling: optional(oneOf('high', 'medium', 'low', 'none')),
    draft,
  },
  toEntity,
);

const source = fields(
  {
    title: optional(text),
    publisher: optional(text),
    url: optional(url),
    note: optional(text),
    published: date,
    accessed: optional(date),
  },
  toSource,
);

const citation = fields(
  {
    source: idOf('source'),
    paragraph: optional(counted),
    exact: optional(text),
    prefix: optional(text),
    suffix: optional(text),
    start: optional(text),
    end: optional(text),
  },
  toCitation,
);

const prompt = fields({ question: text, answer: text, accept: texts });

const citations = some(citation);
const sources: typeof citations = {
  ...citations,
  read: (value, reading) =>
    value === undefined || (Array.isArray(value) && value.length === 0)
      ? tell(
          reading,
          'no-source',
          'This fact has no source.',
          'Add at least one: "sources: [{ source: ID, exact: a few words }]".',
        )
      : citations.read(value, reading),
};

const common = {
  revision: optional(counted, 1),
  summary: text,
  about: entityIds,
  sources,
  status: optional(oneOf('reported', 'confirmed', 'disputed', 'retracted'), 'reported'),
  importance: optional(oneOf(1, 2, 3), 2),
  cues: texts,
  prompts: optional(list(prompt), none),
  noCard: optional(text),
  corrects: factIds,
  succeeds: factIds,
  respondsTo: factIds,
  draft,
};

const event = fields(
  {
    type: oneOf('event'),
    ...common,
    when: edtf,
    actors: list(entityId),
    place: optional(entityId),
  },
  toFact,
);

const statement = fields(
  {
    type: oneOf('statement'),
    ...common,
    when: edtf,
    speaker: entityId,
    audience: optional(entityId),
    quotation: optional(text),
    paraphrase: optional(text),
    medium: optional(entityId),
    place: optional(entityId),
  },
  toFact,
);

const measure = fields(
  {
    type: oneOf('measure'),
    ...common,
    actor: entityId,
    measure: entityId,
    targets: entityIds,
    scope: optional(text),
    rationale: optional(text),
    announced: date,
    effective: optional(date),
    ended: optional(date),
  },
  toFact,
);

const proposal = fields(
  {
    type: oneOf('proposal'),
    ...common,
    when: edtf,
    actor: entityId,
    step: text,
    targets: entityIds,
    stage: oneOf('considered', 'dropped'),
  },
  toFact,
);

const role = fields(
  {
    type: oneOf('role'),
    ...common,
    person: entityId,
    post: text,
    organization: optional(entityId),
    shared: optional(flag, false),
    from: optional(date),
    to: optional(date),
  },
  toFact,
);

const relation = fields(
  {
    type: oneOf('relation'),
    ...common,
    subject: entityId,
    predicate: oneOf(
      'part-of',
      'located-in',
      'member-of',
      'owned-by',
      'used-in',
      'made-by',
      'affects',
      'opposes',
      'allied-with',
      'instance-of',
    ),
    object: entityId,
    from: optional(date),
    to: optional(date),
  },
  toFact,
);

const claim = fields(
  {
    type: oneOf('claim'),
    ...common,
    when: edtf,
    claimants: some(entityId),
    proposition: text,
  },
  toFact,
);

const figure = fields(
  {
    type: oneOf('figure'),
    ...common,
    subject: entityId,
    quantity: text,
    value: number(),
    unit: text,
    tolerance: optional(number(0), 0),
    asOf: edtf,
  },
  toFact,
);

const facts = { event, statement, measure, proposal, role, relation, claim, figure };
const fact = variant('type', facts);

export const packSchema = fields(
  {
    // For editors of JSON; says nothing about the pack.
    $schema: optional(anyText),
    format,
    id: slug,
    version,
    title: text,
    summary: text,
    language,
    licence: text,
    authors: some(text),
    asOf: optional(date),
    draft,
    sources: byId('source', source),
    entities: byId('entity', entity),
    facts: byId('fact', fact),
  },
  toHead,
);

/**
 * A pack as authors write it: maps of id to source, entity and fact; dates as EDTF text; whatever has a
 * default may be left out.
 */
export type PackInput = InputOf<typeof packSchema>;

/** The shapes of single values and those of each part of a pack, for those who walk the format. */
export const leaves: Readonly<Record<LeafName, Shape>> = {
  text,
  slug,
  entityId,
  sourceId: citation.fields.source,
  factId,
  language,
  url,
  version,
  edtf,
  date,
  alias,
  flag,
  anyText,
  fact,
};
export const parts: Readonly<Record<PartName, Part>> = {
  pack: packSchema,
  source,
  entity,
  alias: aliasInFull,
  citation,
  prompt,
  ...facts,
};

type LeafName =
  | 'text'
  | 'slug'
  | 'entityId'
  | 'sourceId'
  | 'factId'
  | 'language'
  | 'url'
  | 'version'
  | 'edtf'
  | 'date'
  | 'alias'
  | 'flag'
  | 'anyText'
  | 'fact';
type PartName = 'pack' | 'source' | 'entity' | 'alias' | 'citation' | 'prompt' | FactType;

interface Part extends Shape {
  readonly fields: Fields;
}
