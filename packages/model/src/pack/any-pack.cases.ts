import * as fc from 'fast-check';
import type { PackInput } from './schema.ts';

type FactInput = PackInput['facts'][string];
type FactOf<T extends FactInput['type']> = Extract<FactInput, { type: T }>;
type Common = Omit<FactOf<'event'>, 'type' | 'when' | 'actors' | 'place'>;
type Arbitraries<T> = { readonly [K in keyof T]-?: fc.Arbitrary<NonNullable<T[K]>> };

/** Texts that YAML could take for something else are as likely as others. */
const text = fc.oneof(
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter((value) => value.trim() !== ''),
  fc.constantFrom(
    '2023',
    '1e3',
    'true',
    'null',
    '~',
    'a: b',
    '- a',
    '# a',
    '"',
    "it's",
    ' a ',
    '*a',
  ),
  fc.constantFrom(
    'two\nlines',
    'tab\tin',
    'a\u2028b',
    'a  b',
    '[a..b]',
    '{',
    '%',
    '@a',
    '0x1f',
    '---',
  ),
);
const slug = fc
  .array(
    fc.string({ unit: fc.constantFrom(...Array.from('abcxyz0189')), minLength: 1, maxLength: 4 }),
    {
      minLength: 1,
      maxLength: 3,
    },
  )
  .map((words) => words.join('-'));
const language = fc.constantFrom('en', 'zh-Hans', 'pt-BR', 'gsw');
const url = fc.webUrl({ validSchemes: ['http', 'https'] });
const texts = fc.array(text, { maxLength: 3 });

/** Dates whose year lies between these. */
function date(firstYear: number, lastYear: number): fc.Arbitrary<string> {
  const two = (max: number): fc.Arbitrary<string> =>
    fc.integer({ min: 1, max }).map((value) => String(value).padStart(2, '0'));
  const year = fc.integer({ min: firstYear, max: lastYear }).map(String);
  const calendar = fc.oneof(
    fc.tuple(year, two(12), two(28)).map((parts) => parts.join('-')),
    fc.tuple(year, two(12)).map((parts) => parts.join('-')),
    fc.tuple(year, two(12)).map(([y, month]) => `${y}-${month}-XX`),
    year,
  );
  const middle = Math.floor((firstYear + lastYear) / 2);
  return fc.oneof(
    calendar,
    fc.tuple(calendar, fc.constantFrom('~', '?', '%')).map((parts) => parts.join('')),
    fc
      .tuple(
        fc.integer({ min: firstYear, max: middle - 1 }),
        fc.integer({ min: middle, max: lastYear }),
      )
      .map(([from, to]) => `[${from}..${to}-12-31]`),
  );
}

/** So far apart that the first is before the second, however vague they are. */
const early = date(1500, 1990);
const late = date(2010, 2400);
const anyDate = fc.oneof(early, late);
const edtf = fc.oneof(
  anyDate,
  fc.tuple(early, late).map((bounds) => bounds.join('/')),
  fc.tuple(anyDate, fc.constantFrom('', '..')).map((bounds) => bounds.join('/')),
  fc.tuple(fc.constantFrom('', '..'), anyDate).map((bounds) => bounds.join('/')),
);

const source = fc.record(
  {
    published: anyDate,
    title: text,
    publisher: text,
    url,
    note: text,
    accessed: anyDate,
  } satisfies Arbitraries<PackInput['sources'][string]>,
  { requiredKeys: ['published'] },
);

const alias = fc.oneof(
  text,
  fc.record(
    {
      text,
      language,
      ambiguity: fc.constantFrom('unique', 'ambiguous', 'generic'),
      matchCase: fc.boolean(),
    },
    { requiredKeys: ['text'] },
  ),
);

const entity = fc.record(
  {
    kind: fc.constantFrom(
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
    aliases: fc.array(alias, { maxLength: 4 }),
    sameAs: fc.array(url, { maxLength: 2 }),
    telling: fc.constantFrom('high', 'medium', 'low', 'none'),
    draft: fc.boolean(),
  } satisfies Arbitraries<PackInput['entities'][string]>,
  { requiredKeys: ['kind', 'name', 'description'] },
);

interface Ids {
  readonly sources: readonly string[];
  readonly entities: readonly string[];
  readonly facts: readonly string[];
}

const ids: fc.Arbitrary<Ids> = fc.record({
  sources: fc.uniqueArray(slug, { minLength: 1, maxLength: 3 }),
  entities: fc.uniqueArray(slug, { minLength: 1, maxLength: 4 }),
  facts: fc.uniqueArray(slug, { minLength: 1, maxLength: 6 }),
});

function citation(sources: readonly string[]): fc.Arbitrary<FactInput['sources'][number]> {
  const where = { source: fc.constantFrom(...sources), paragraph: fc.integer({ min: 1, max: 99 }) };
  return fc.oneof(
    fc.record(where, { requiredKeys: ['source'] }),
    fc.record(
      { ...where, exact: text, prefix: text, suffix: text },
      { requiredKeys: ['source', 'exact'] },
    ),
    fc.record({ ...where, start: text, end: text }, { requiredKeys: ['source', 'start', 'end'] }),
  );
}

function common({ sources, entities, facts }: Ids, id: string): Arbitraries<Common> {
  const others = facts.filter((other) => other !== id);
  const ofThisPack = fc.subarray(others, { maxLength: Math.min(2, others.length) });
  const links = fc.oneof(
    { weight: 4, arbitrary: ofThisPack },
    ofThisPack.map((ids) => [...ids, 'another-pack/fact-1']),
  );
  const prompt = fc.record(
    { question: text, answer: text, accept: texts },
    { requiredKeys: ['question', 'answer'] },
  );
  return {
    revision: fc.integer({ min: 1, max: 9 }),
    summary: text,
    about: fc.array(fc.constantFrom(...entities), { maxLength: 2 }),
    sources: fc.array(citation(sources), { minLength: 1, maxLength: 3 }),
    status: fc.constantFrom('reported', 'confirmed', 'disputed', 'retracted'),
    importance: fc.constantFrom(1, 2, 3),
    cues: texts,
    prompts: fc.array(prompt, { maxLength: 2 }),
    noCard: text,
    corrects: links,
    succeeds: links,
    respondsTo: links,
    draft: fc.boolean(),
  };
}

/** A fact of each type, with its required fields and any of the others. */
function fact(names: Ids, id: string): fc.Arbitrary<FactInput> {
  const one = fc.constantFrom(...names.entities);
  const some = fc.array(one, { minLength: 1, maxLength: 3 });
  const any = fc.array(one, { maxLength: 3 });
  const shared = common(names, id);
  function of<T extends FactInput['type']>(
    type: T,
    own: Arbitraries<Omit<FactOf<T>, 'type' | keyof Common>>,
    required: readonly string[],
  ): fc.Arbitrary<FactInput> {
    return fc.record(
      { type: fc.constant(type), ...shared, ...own },
      { requiredKeys: ['type', 'summary', 'sources', ...required] as never[] },
    ) as unknown as fc.Arbitrary<FactInput>;
  }
  const said = { when: edtf, speaker: one, audience: one, medium: one, place: one };
  const wording = { quotation: text, paraphrase: text };
  const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
  return fc.oneof(
    of('event', { when: edtf, actors: any, place: one }, ['when', 'actors']),
    of('statement', { ...said, ...wording }, ['when', 'speaker', 'quotation']),
    of('statement', { ...said, ...wording }, ['when', 'speaker', 'paraphrase']),
    of(
      'measure',
      {
        actor: one,
        measure: one,
        targets: any,
        scope: text,
        rationale: text,
        announced: early,
        effective: late,
        ended: late,
      },
      ['actor', 'measure', 'announced'],
    ),
    of(
      'proposal',
      {
        when: edtf,
        actor: one,
        step: text,
        targets: any,
        stage: fc.constantFrom('considered', 'dropped'),
      },
      ['when', 'actor', 'step', 'stage'],
    ),
    of(
      'role',
      {
        person: one,
        post: text,
        organization: one,
        shared: fc.boolean(),
        from: early,
        to: late,
      },
      ['person', 'post'],
    ),
    of(
      'relation',
      {
        subject: one,
        predicate: fc.constantFrom('part-of', 'located-in', 'opposes', 'instance-of'),
        object: one,
        from: early,
        to: late,
      },
      ['subject', 'predicate', 'object'],
    ),
    of('claim', { when: edtf, claimants: some, proposition: text }, [
      'when',
      'claimants',
      'proposition',
    ]),
    of(
      'figure',
      {
        subject: one,
        quantity: text,
        value: number,
        unit: text,
        tolerance: number.map(Math.abs),
        asOf: edtf,
      },
      ['subject', 'quantity', 'value', 'unit', 'asOf'],
    ),
  );
}

function keyed<T>(
  names: readonly string[],
  make: (id: string) => fc.Arbitrary<T>,
): fc.Arbitrary<Record<string, T>> {
  return fc.record(Object.fromEntries(names.map((id) => [id, make(id)])), {
    noNullPrototype: true,
  }) as fc.Arbitrary<Record<string, T>>;
}

/** Any valid pack as an author may write it, with at least one source, entity and fact. */
export const anyPack: fc.Arbitrary<PackInput> = ids.chain((names) =>
  fc.record(
    {
      $schema: fc.constant('./pack.schema.json'),
      format: fc.constant(1 as const),
      id: slug,
      version: fc.constantFrom('0.1.0', '1.12.3', '2.0.0-beta.1'),
      title: text,
      summary: text,
      language,
      licence: text,
      authors: fc.array(text, { minLength: 1, maxLength: 2 }),
      asOf: anyDate,
      draft: fc.boolean(),
      sources: keyed(names.sources, () => source),
      entities: keyed(names.entities, () => entity),
      facts: keyed(names.facts, (id) => fact(names, id)),
    } satisfies Arbitraries<PackInput>,
    {
      requiredKeys: [
        'format',
        'id',
        'version',
        'title',
        'summary',
        'language',
        'licence',
        'authors',
        'sources',
        'entities',
        'facts',
      ],
      noNullPrototype: true,
    },
  ),
) as fc.Arbitrary<PackInput>;

/**
 * A copy of the pack with another value in one of all its places, or with a further key beside it.
 * @param place any whole number; it is taken modulo the number of places
 */
export function withValueAt(
  pack: PackInput,
  place: number,
  value: unknown,
  key?: string,
): PackInput {
  const copy = JSON.parse(JSON.stringify(pack)) as PackInput;
  const places = placesIn(copy);
  const { holder, name } = places[place % places.length]!;
  // Not by assignment, which would write to the prototype where the key is its name.
  Object.defineProperty(holder, key ?? name, {
    value,
    configurable: true,
    enumerable: true,
    writable: true,
  });
  return copy;
}

interface Place {
  readonly holder: object;
  readonly name: string;
}

function placesIn(holder: object): Place[] {
  return Object.entries(holder).flatMap(([name, value]: [string, unknown]) => [
    { holder, name },
    ...(typeof value === 'object' && value !== null ? placesIn(value) : []),
  ]);
}
