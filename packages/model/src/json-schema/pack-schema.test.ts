import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { anyPack, withValueAt } from '../pack/any-pack.cases.ts';
import { corruptionsOf } from '../pack/corruptions.cases.ts';
import { everyTypeYaml } from '../pack/every-type.cases.ts';
import type { Issue, IssueCode } from '../pack/issue.ts';
import { parsePack } from '../pack/parse.ts';
import { readingOf } from '../pack/reading.ts';
import { parts } from '../pack/schema.ts';
import type { Fields, Shape } from '../pack/shapes.ts';
import { fieldDocs, type FieldDoc } from './docs.ts';
import { jsonEditor, yamlEditor } from './editors.cases.ts';
import { packJsonSchema } from './pack-schema.ts';

/** What a schema cannot tell, as it needs the rest of the pack. */
const beyondShape: ReadonlySet<IssueCode> = new Set([
  'unknown-entity',
  'unknown-fact',
  'unknown-source',
  'self-reference',
  'contradictory-dates',
]);

const schema = packJsonSchema();
const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
const validate = ajv.compile(schema);
const editors = [jsonEditor(schema), yamlEditor(schema)];

function everyType(): unknown {
  return parse(everyTypeYaml);
}

function errorsOf(pack: unknown): string[] {
  validate(pack);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

interface Slip {
  readonly what: string;
  /** Keys and indexes to a field, with a slash between. */
  readonly at: string;
  /** The value it gets; `undefined` takes it out. */
  readonly value?: unknown;
  /** The name it gets in place of its own. */
  readonly name?: string;
  /** Errors that ajv lists, where it is not one. */
  readonly ajv?: number;
  /** Errors that each editor shows, where it is not one. */
  readonly shown?: number;
}

function slipped({ at, value, name }: Slip): unknown {
  const pack = everyType();
  const keys = at.split('/');
  const field = keys.pop() ?? '';
  let part = pack as Record<string, unknown>;
  for (const key of keys) part = part[key] as typeof part;
  if (name !== undefined) part[name] = part[field];
  if (value === undefined) delete part[field];
  else part[field] = value;
  return pack;
}

/** In `then`, ajv adds a line that names no field to the one that does. */
const withLineOfThen = 2;

const slips: readonly Slip[] = [
  { what: 'wrong type', at: 'title', value: ['The tide gate'] },
  { what: 'wrong type in a fact', at: 'facts/ada-spoke/summary', value: 5 },
  {
    what: 'wrong type of an own field',
    at: 'facts/ada-spoke/speaker',
    value: ['ada'],
  },
  { what: 'text for list', at: 'facts/gate-opened/actors', value: 'council' },
  { what: 'wrong type of an item', at: 'facts/ada-spoke/about', value: [5] },
  { what: 'empty fact', at: 'facts/ada-spoke', value: null },
  { what: 'empty part', at: 'entities', value: null },
  { what: 'list for map', at: 'facts', value: [] },
  { what: 'unknown field', at: 'colour', value: 'red' },
  { what: 'unknown field in a fact', at: 'facts/ships/colour', value: 'red' },
  { what: 'unknown field in a source', at: 'sources/paper/by', value: 'Ada' },
  { what: 'misspelt field', at: 'facts/ada-spoke/place', name: 'plase' },
  {
    // A missing and an unknown field: that the two are one needs an eye for likeness.
    what: 'misspelt required field',
    at: 'facts/ada-spoke/summary',
    name: 'sumary',
    ajv: 2,
    shown: 2,
  },
  {
    what: 'misspelt required own field',
    at: 'facts/ada-spoke/speaker',
    name: 'speeker',
    ajv: 1 + withLineOfThen,
    shown: 2,
  },
  { what: 'bad id', at: 'id', value: 'Tide Gate' },
  { what: 'bad id of a fact', at: 'facts/ships', name: 'Forty_Ships' },
  { what: 'reserved id', at: 'facts/ships', name: 'constructor' },
  { what: 'bad reference', at: 'facts/ada-spoke/speaker', value: 'Ada Lund' },
  { what: 'bad date', at: 'facts/ada-spoke/when', value: '7 July 2023' },
  { what: 'bad date by number', at: 'facts/ada-spoke/when', value: 20_233 },
  {
    what: 'lasting time for a day',
    at: 'sources/paper/published',
    value: '2023/2024',
  },
  { what: 'missing field', at: 'title' },
  { what: 'missing field of a fact', at: 'facts/ships/summary' },
  {
    what: 'missing own field',
    at: 'facts/ships/value',
    ajv: withLineOfThen,
  },
  { what: 'missing type', at: 'facts/ships/type' },
  { what: 'misplaced field', at: 'facts/ships/speaker', value: 'ada' },
  { what: 'misspelt type', at: 'facts/ships/type', value: 'figur' },
  { what: 'wrong value', at: 'entities/ada/kind', value: 'human' },
  { what: 'wrong value of own field', at: 'facts/second-gate/stage', value: 'x' },
  { what: 'wrong number', at: 'facts/ships/importance', value: 5 },
  { what: 'too small a number', at: 'facts/ships/tolerance', value: -1 },
  { what: 'empty text', at: 'facts/ships/unit', value: ' ' },
  { what: 'empty list', at: 'facts/gate-useless/claimants', value: [] },
  { what: 'no source', at: 'facts/ships/sources', value: [] },
  {
    what: 'half of a passage',
    at: 'facts/gate-order/sources/0/end',
  },
  {
    what: 'no wording',
    at: 'facts/ada-spoke/quotation',
    ajv: withLineOfThen,
  },
  { what: 'number for alias', at: 'entities/ada/aliases/0', value: 5 },
  {
    what: 'wrong value in alias',
    at: 'entities/ada/aliases/1',
    value: { text: 'Lund', ambiguity: 'x' },
  },
  {
    what: 'missing field in alias',
    at: 'entities/ada/aliases/1',
    value: { language: 'en' },
  },
  { what: 'bad language', at: 'language', value: 'English' },
  { what: 'bad address', at: 'sources/paper/url', value: 'courier.example' },
  { what: 'later format', at: 'format', value: 2 },
];

describe('one slip', () => {
  test.each(slips)('$what gives one error', async (slip) => {
    const { ajv = 1, shown = 1 } = slip;
    const pack = slipped(slip);
    expect(parsePack(pack)).toMatchObject({ ok: false, issues: [{}] });
    expect(errorsOf(pack)).toHaveLength(ajv);
    for (const { write, problems } of editors)
      expect(await problems(write(pack))).toHaveLength(shown);
  });

  test('none gives none', async () => {
    expect(errorsOf(everyType())).toEqual([]);
    for (const { write, problems } of editors)
      expect(await problems(write(everyType()))).toEqual([]);
  });
});

describe('any pack', () => {
  test('that the parser reads is valid', () => {
    fc.assert(
      fc.property(anyPack, (pack) => {
        expect(errorsOf(pack)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('that is corrupted is valid where the rest of the pack or the calendar must tell', () => {
    fc.assert(
      fc.property(
        anyPack,
        fc.array(fc.nat(), { minLength: 20, maxLength: 20 }),
        (pack, numbers) => {
          const all = corruptionsOf(pack);
          for (const number of numbers) {
            const { what, ofShape, apply } = all[number % all.length] ?? noCorruption;
            const copy = structuredClone(pack);
            apply(copy);
            expect([what, validate(copy)]).toEqual([what, !ofShape]);
          }
        },
      ),
      { numRuns: 100 },
    );
  });

  test('with any JSON value anywhere is valid where the parser finds nothing wrong with the shape', () => {
    const seen = { valid: 0, misshapen: 0 };
    fc.assert(
      fc.property(anyPack, fc.array(change, { minLength: 20, maxLength: 20 }), (pack, changes) => {
        for (const { place, value, key } of changes) {
          const changed = withValueAt(pack, place, value, key);
          const result = parsePack(changed);
          const codes = result.ok ? [] : result.issues.map(({ code }) => code);
          const misshapen = codes.some((code) => !beyondShape.has(code));
          seen[misshapen ? 'misshapen' : 'valid']++;
          expect([JSON.stringify(value), codes, validate(changed)]).toEqual([
            JSON.stringify(value),
            codes,
            !misshapen,
          ]);
        }
      }),
      { numRuns: 150 },
    );
    expect(seen.valid).toBeGreaterThan(100);
    expect(seen.misshapen).toBeGreaterThan(1000);
  });

  const change = fc.record({
    place: fc.nat(),
    value: fc.oneof(
      fc.jsonValue({ depthSize: 'small' }),
      fc.constantFrom(0, -0, -1, 1.5, 3, 2023, '2023', 'ada', ' ', '', [], {}, true, 'event', null),
    ),
    key: fc.constantFrom(undefined, '__proto__', 'constructor', 'toString', 'when', '0', 'title'),
  });

  const noCorruption = { what: '', ofShape: false, apply: () => {} };
});

describe.each(editors)('an editor of $name', (editor) => {
  const text = editor.write(everyType());
  const [yaml, quote] = [editor.name === 'YAML', editor.name === 'YAML' ? '' : '"'];

  test.each([
    ['title', 'What the story is called'],
    ['importance', 'little'],
    ['speaker', 'Id of who said it'],
    ['predicate', 'What holds between subject and object'],
    ['ambiguity', 'marked only where the page supports it'],
  ])('tells what "%s" is', async (field, description) => {
    expect(await editor.hover(text, `${quote}${field}${quote}:`)).toContain(description);
  });

  test('proposes the fields of a fact’s type that are not there yet', async () => {
    const line = yaml ? 'speaker: ada\n' : '"speaker": "ada",';
    const broken = text.replace(line, yaml ? `${line}    \n` : `${line} "",`);
    const proposals = await editor.proposals(broken, yaml ? `${line}    ` : `${line} "`);
    expect(proposals).toEqual(expect.arrayContaining(['paraphrase', 'status', 'importance']));
    for (const other of ['actors', 'step', 'claimants', 'tolerance', 'speaker']) {
      expect(proposals).not.toContain(other);
    }
  });

  test.each([
    ['stage', 'considered', ['considered', 'dropped']],
    ['predicate', 'located-in', ['part-of', 'located-in', 'instance-of']],
    ['kind', 'person', ['person', 'concept']],
    ['type', 'event', ['event', 'statement', 'figure']],
  ])('proposes the values of "%s"', async (field, value, values) => {
    const key = `${quote}${field}${quote}: `;
    const broken = text.replace(`${key}${quote}${value}${quote}`, key);
    expect(await editor.proposals(broken, key)).toEqual(
      expect.arrayContaining(values.map((one) => `${quote}${one}${quote}`)),
    );
  });
});

describe('every field', () => {
  const noDoc: FieldDoc<unknown> = { title: '', description: '', examples: [''] };
  const { pack, source, entity, alias, citation, prompt, ...types } = parts;
  const schemas = { pack, source, entity, alias, citation, prompt } as const;
  const fields = [
    ...Object.entries(schemas).flatMap(([part, { fields }]) => fieldsOf(part, fields)),
    ...Object.values(types)
      .flatMap(({ fields }) => fieldsOf('fact', fields))
      .filter(({ name }) => name !== 'type'),
  ];

  function fieldsOf(part: string, fields: Fields) {
    return Object.entries(fields).map(([name, shape]) => ({ part, name, shape }));
  }

  /** What is wrong with a field's value, but that it refers to nothing. */
  function issuesOf(name: string, shape: Shape, value: unknown): readonly Issue[] {
    const reading = readingOf({ [name]: value });
    shape.read(value, reading);
    return reading.misshapen;
  }

  test.each(fields)('$part.$name has a title, a description and valid examples', (one) => {
    const docs = Object.entries(fieldDocs[one.part as keyof typeof fieldDocs]);
    const { title, description, examples } =
      Object.fromEntries<FieldDoc<unknown>>(docs)[one.name] ?? noDoc;
    expect(title).toMatch(/^[A-Z][^.]*$/);
    expect(description).toMatch(/\w.*\.$/);
    expect(examples.length).toBeGreaterThan(0);
    expect(examples.flatMap((example) => issuesOf(one.name, one.shape, example))).toEqual([]);
  });
});
