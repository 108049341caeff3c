import * as v from 'valibot';
import { currentFormat } from './format.ts';
import { parseDate, parseEdtf, type DateValue, type Edtf } from '../time/edtf.ts';
import type { Walkable } from './walkable.ts';

/** The shape of a pack as authors write it. References between its parts are checked in `parse.ts`. */

export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const factReferencePattern = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)?[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const languagePattern = /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/;
export const semverPattern = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/;
export const urlPattern = /^https?:\/\/\S+$/;

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'));
const slug = v.pipe(v.string(), v.regex(slugPattern, 'bad-id'));
const language = v.pipe(v.string(), v.regex(languagePattern, 'bad-language'));
const url = v.pipe(v.string(), v.regex(urlPattern, 'bad-url'));
const version = v.pipe(v.string(), v.regex(semverPattern, 'is no version such as 1.0.0'));
const number = v.pipe(v.number(), v.finite('is not finite'));
const counted = v.pipe(
  v.number(),
  v.integer('is no whole number'),
  v.minValue(1, 'is less than 1'),
);

/** YAML reads a year alone as a number. */
const dateText = v.lazy((input) =>
  typeof input === 'number' ? v.pipe(v.number(), v.transform(String)) : v.string(),
);

/** Text that `parse` turns into a date, or an issue at the place where it stands. */
function dated<T>(parse: (text: string) => DatedResult<T>) {
  return v.pipe(
    dateText,
    v.rawTransform<string, T>(({ dataset, addIssue, NEVER }) => {
      const parsed = parse(dataset.value);
      if (parsed.ok) return parsed.value;
      addIssue({ label: 'bad-date', message: parsed.message });
      return NEVER;
    }),
  );
}

type DatedResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly message: string };

const edtf = dated<Edtf>(parseEdtf);
const date = dated<DateValue>(parseDate);

/** What a machine drafted and nobody has reviewed yet. */
const draft = v.optional(v.boolean(), false);

const aliasInFull = v.strictObject({
  text,
  language: v.optional(language),
  ambiguity: v.optional(v.picklist(['unique', 'ambiguous', 'generic'])),
  matchCase: v.optional(v.boolean()),
});

const alias = v.lazy((input) => (typeof input === 'object' ? aliasInFull : text));

const entity = v.strictObject({
  kind: v.picklist([
    'person',
    'organization',
    'place',
    'measure',
    'technology',
    'material',
    'event',
    'work',
    'concept',
  ]),
  name: text,
  description: text,
  aliases: v.optional(v.array(alias), []),
  sameAs: v.optional(v.array(url), []),
  telling: v.optional(v.picklist(['high', 'medium', 'low', 'none'])),
  draft,
});

const source = v.strictObject({
  title: v.optional(text),
  publisher: v.optional(text),
  url: v.optional(url),
  note: v.optional(text),
  published: date,
  accessed: v.optional(date),
});

const citation = v.strictObject({
  source: slug,
  paragraph: v.optional(counted),
  exact: v.optional(text),
  prefix: v.optional(text),
  suffix: v.optional(text),
  start: v.optional(text),
  end: v.optional(text),
});

const prompt = v.strictObject({
  question: text,
  answer: text,
  accept: v.optional(v.array(text), []),
});

/** A fact of this pack by its id, or of another as `pack/fact`. */
const factReference = v.pipe(v.string(), v.regex(factReferencePattern, 'bad-id'));
const factReferences = v.optional(v.array(factReference), []);

const common = {
  revision: v.optional(counted, 1),
  summary: text,
  about: v.optional(v.array(slug), []),
  sources: v.pipe(v.array(citation), v.minLength(1, 'no-source')),
  status: v.optional(v.picklist(['reported', 'confirmed', 'disputed', 'retracted']), 'reported'),
  importance: v.optional(v.picklist([1, 2, 3]), 2),
  cues: v.optional(v.array(text), []),
  prompts: v.optional(v.array(prompt), []),
  noCard: v.optional(text),
  corrects: factReferences,
  succeeds: factReferences,
  respondsTo: factReferences,
  draft,
};

const event = v.strictObject({
  type: v.literal('event'),
  ...common,
  when: edtf,
  actors: v.array(slug),
  place: v.optional(slug),
});

const statement = v.strictObject({
  type: v.literal('statement'),
  ...common,
  when: edtf,
  speaker: slug,
  audience: v.optional(slug),
  quotation: v.optional(text),
  paraphrase: v.optional(text),
  medium: v.optional(slug),
  place: v.optional(slug),
});

const measure = v.strictObject({
  type: v.literal('measure'),
  ...common,
  actor: slug,
  measure: slug,
  targets: v.optional(v.array(slug), []),
  scope: v.optional(text),
  rationale: v.optional(text),
  announced: date,
  effective: v.optional(date),
  ended: v.optional(date),
});

const proposal = v.strictObject({
  type: v.literal('proposal'),
  ...common,
  when: edtf,
  actor: slug,
  step: text,
  targets: v.optional(v.array(slug), []),
  stage: v.picklist(['considered', 'dropped']),
});

const role = v.strictObject({
  type: v.literal('role'),
  ...common,
  person: slug,
  post: text,
  organization: v.optional(slug),
  shared: v.optional(v.boolean(), false),
  from: v.optional(date),
  to: v.optional(date),
});

const relation = v.strictObject({
  type: v.literal('relation'),
  ...common,
  subject: slug,
  predicate: v.picklist([
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
  ]),
  object: slug,
  from: v.optional(date),
  to: v.optional(date),
});

const claim = v.strictObject({
  type: v.literal('claim'),
  ...common,
  when: edtf,
  claimants: v.pipe(v.array(slug), v.minLength(1, 'is empty')),
  proposition: text,
});

const figure = v.strictObject({
  type: v.literal('figure'),
  ...common,
  subject: slug,
  quantity: text,
  value: number,
  unit: text,
  tolerance: v.optional(v.pipe(number, v.minValue(0, 'is less than 0')), 0),
  asOf: edtf,
});

const factTypes = [event, statement, measure, proposal, role, relation, claim, figure] as const;
const fact = v.variant('type', factTypes);

export const packSchema = v.strictObject({
  // For editors of JSON; says nothing about the pack.
  $schema: v.optional(v.string()),
  format: v.literal(currentFormat),
  id: slug,
  version,
  title: text,
  summary: text,
  language,
  licence: text,
  authors: v.pipe(v.array(text), v.minLength(1, 'is empty')),
  asOf: v.optional(date),
  draft,
  sources: v.record(slug, source),
  entities: v.record(slug, entity),
  facts: v.record(slug, fact),
});

/**
 * A pack as authors write it: maps of id to source, entity and fact; dates as EDTF text; whatever has a
 * default may be left out.
 */
export type PackInput = v.InferInput<typeof packSchema>;
/** A pack whose shape is checked. */
export type PackShape = v.InferOutput<typeof packSchema>;
export type SourceShape = PackShape['sources'][string];
export type EntityShape = PackShape['entities'][string];
export type FactShape = PackShape['facts'][string];
export type CitationShape = FactShape['sources'][number];

/** The schemas that stand for one value, and those of each part of a pack, for those who walk the schema. */
export const leaves: Readonly<Record<LeafName, Walkable>> = {
  text,
  slug,
  language,
  url,
  version,
  edtf,
  date,
  alias,
  factReference,
};
export const parts: Readonly<Record<PartName, Part>> = {
  pack: packSchema,
  source,
  entity,
  alias: aliasInFull,
  citation,
  prompt,
  event,
  statement,
  measure,
  proposal,
  role,
  relation,
  claim,
  figure,
};

export type LeafName =
  | 'text'
  | 'slug'
  | 'language'
  | 'url'
  | 'version'
  | 'edtf'
  | 'date'
  | 'alias'
  | 'factReference';
export type PartName =
  | 'pack'
  | 'source'
  | 'entity'
  | 'alias'
  | 'citation'
  | 'prompt'
  | FactShape['type'];

interface Part extends Walkable {
  readonly entries: Readonly<Record<string, Walkable>>;
}

/** The fields that may stand in each part, in no order of weight; `fact` has those of every type. */
export const schemaFields = {
  pack: Object.keys(packSchema.entries),
  source: Object.keys(source.entries),
  entity: Object.keys(entity.entries),
  alias: Object.keys(aliasInFull.entries),
  citation: Object.keys(citation.entries),
  prompt: Object.keys(prompt.entries),
  fact: [...new Set(factTypes.flatMap((type) => Object.keys(type.entries)))],
} as const;
