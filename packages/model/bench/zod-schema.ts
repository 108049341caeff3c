import { z } from 'zod';
import { parseDate, parseEdtf, type EdtfResult } from '../src/time/edtf.ts';

/** The shape of a pack as somebody would write it with zod, for comparison: `src/pack/schema.ts` decides. */

const text = z.string().trim().min(1);
const slug = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/);
const url = z.string().regex(/^https?:\/\/\S+$/);
const counted = z.number().int().min(1);

function dated<T>(parse: (text: string) => EdtfResult & ({ value: T } | { ok: false })) {
  return z.union([z.string(), z.number().transform(String)]).transform((written, context): T => {
    const parsed = parse(written);
    if (parsed.ok) return parsed.value;
    context.issues.push({ code: 'custom', message: parsed.message, input: written });
    return z.NEVER;
  });
}

const edtf = dated(parseEdtf);
const date = dated(parseDate);
const draft = z.boolean().default(false);
const slugs = z.array(slug).default([]);

const alias = z.union([
  text,
  z.strictObject({
    text,
    language: language.optional(),
    ambiguity: z.enum(['unique', 'ambiguous', 'generic']).optional(),
    matchCase: z.boolean().optional(),
  }),
]);

const entity = z.strictObject({
  kind: z.enum([
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
  aliases: z.array(alias).default([]),
  sameAs: z.array(url).default([]),
  telling: z.enum(['high', 'medium', 'low', 'none']).optional(),
  draft,
});

const source = z.strictObject({
  title: text.optional(),
  publisher: text.optional(),
  url: url.optional(),
  note: text.optional(),
  published: date,
  accessed: date.optional(),
});

const citation = z.strictObject({
  source: slug,
  paragraph: counted.optional(),
  exact: text.optional(),
  prefix: text.optional(),
  suffix: text.optional(),
  start: text.optional(),
  end: text.optional(),
});

const common = {
  revision: counted.default(1),
  summary: text,
  about: slugs,
  sources: z.array(citation).min(1),
  status: z.enum(['reported', 'confirmed', 'disputed', 'retracted']).default('reported'),
  importance: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(2),
  cues: z.array(text).default([]),
  prompts: z
    .array(z.strictObject({ question: text, answer: text, accept: z.array(text).default([]) }))
    .default([]),
  noCard: text.optional(),
  corrects: slugs,
  succeeds: slugs,
  respondsTo: slugs,
  draft,
};

const fact = z.discriminatedUnion('type', [
  z.strictObject({
    type: z.literal('event'),
    ...common,
    when: edtf,
    actors: z.array(slug),
    place: slug.optional(),
  }),
  z.strictObject({
    type: z.literal('statement'),
    ...common,
    when: edtf,
    speaker: slug,
    audience: slug.optional(),
    quotation: text.optional(),
    paraphrase: text.optional(),
    medium: slug.optional(),
    place: slug.optional(),
  }),
  z.strictObject({
    type: z.literal('measure'),
    ...common,
    actor: slug,
    measure: slug,
    targets: slugs,
    scope: text.optional(),
    rationale: text.optional(),
    announced: date,
    effective: date.optional(),
    ended: date.optional(),
  }),
  z.strictObject({
    type: z.literal('proposal'),
    ...common,
    when: edtf,
    actor: slug,
    step: text,
    targets: slugs,
    stage: z.enum(['considered', 'dropped']),
  }),
  z.strictObject({
    type: z.literal('role'),
    ...common,
    person: slug,
    post: text,
    organization: slug.optional(),
    from: date.optional(),
    to: date.optional(),
  }),
  z.strictObject({
    type: z.literal('relation'),
    ...common,
    subject: slug,
    predicate: z.enum([
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
    from: date.optional(),
    to: date.optional(),
  }),
  z.strictObject({
    type: z.literal('claim'),
    ...common,
    when: edtf,
    claimants: z.array(slug).min(1),
    proposition: text,
  }),
  z.strictObject({
    type: z.literal('figure'),
    ...common,
    subject: slug,
    quantity: text,
    value: z.number(),
    unit: text,
    tolerance: z.number().min(0).default(0),
    asOf: edtf,
  }),
]);

export const zodPack = z.strictObject({
  $schema: z.string().optional(),
  format: z.literal(1),
  id: slug,
  version: z.string().regex(/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/),
  title: text,
  summary: text,
  language,
  licence: text,
  authors: z.array(text).min(1),
  asOf: date.optional(),
  draft,
  sources: z.record(slug, source),
  entities: z.record(slug, entity),
  facts: z.record(slug, fact),
});
