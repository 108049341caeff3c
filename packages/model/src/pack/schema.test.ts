import { describe, expect, expectTypeOf, test } from 'vitest';
import { parse } from 'yaml';
import { everyTypeYaml } from './every-type.cases.ts';
import { parsePack } from './parse.ts';
import { readingOf } from './reading.ts';
import { entityFieldsOf } from './references.ts';
import { leaves, packSchema, parts, type PackInput } from './schema.ts';
import type { InputOf, OutputOf, Shape } from './shapes.ts';
import type { FactType, Pack } from './types.ts';

describe('what is read is what types promise', () => {
  test('a pack is a Pack, and is made of a PackInput', () => {
    expectTypeOf<OutputOf<typeof packSchema>>().toExtend<Pack>();
    expectTypeOf<InputOf<typeof packSchema>>().toEqualTypeOf<PackInput>();
    expectTypeOf<PackInput['asOf']>().toEqualTypeOf<string | number | undefined>();
    expectTypeOf<PackInput['authors']>().toEqualTypeOf<string[]>();
    expectTypeOf<PackInput['facts'][string]['type']>().toEqualTypeOf<FactType>();
    expectTypeOf<PackInput['facts'][string]['importance']>().toEqualTypeOf<1 | 2 | 3 | undefined>();
    expect(packSchema.fields).toBe(parts.pack.fields);
  });

  const types = Object.keys(parts).filter((name) => 'type' in parts[name as FactType].fields);

  test.each(types as FactType[])('the fields of a %s that name entities are known', (type) => {
    const naming = Object.entries(parts[type].fields)
      .filter(([name, { given, item }]) => {
        const shape = given?.item ?? given ?? item;
        return (shape ?? parts[type].fields[name]) === leaves.entityId && name !== 'about';
      })
      .map(([name]) => name);
    expect(naming.sort()).toEqual([...entityFieldsOf(type)].sort());
  });
});

interface Case {
  readonly what: string;
  readonly shape: Shape;
  readonly value: unknown;
  /** What is read, or the first issue. */
  readonly gives: unknown;
}

const { prompt } = parts;
const aliases = fieldOf('entity', 'aliases');
const kind = fieldOf('entity', 'kind');
const value = fieldOf('figure', 'value');
const tolerance = fieldOf('figure', 'tolerance');

function fieldOf(part: keyof typeof parts, name: string): Shape {
  const shape = parts[part].fields[name];
  if (!shape) throw new Error(`no field "${name}" in ${part}`);
  return shape;
}

const odd: readonly Case[] = [
  { what: 'space around a text', shape: leaves.text, value: ' a\n', gives: 'a' },
  { what: 'half a character', shape: leaves.text, value: '\uD800', gives: '\uD800' },
  { what: 'a text object', shape: leaves.text, value: Object('a'), gives: 'wrong-type' },
  { what: 'negative zero', shape: value, value: -0, gives: -0 },
  { what: 'negative zero', shape: tolerance, value: -0, gives: -0 },
  { what: 'no number', shape: value, value: Number.NaN, gives: 'wrong-type' },
  { what: 'infinity', shape: value, value: Number.POSITIVE_INFINITY, gives: 'wrong-value' },
  { what: 'no number', shape: leaves.date, value: Number.NaN, gives: 'wrong-type' },
  { what: 'a year', shape: leaves.date, value: 2023, gives: expect.objectContaining({}) },
  { what: 'a year and a half', shape: leaves.date, value: 2023.5, gives: 'bad-date' },
  { what: 'the name of a method', shape: kind, value: 'toString', gives: 'wrong-value' },
  { what: 'no kind', shape: kind, value: undefined, gives: 'missing-field' },
  { what: 'a hole', shape: aliases, value: Array(1), gives: 'wrong-type' },
  {
    what: 'a list with fields',
    shape: aliases,
    value: Object.assign(['a'], { constructor: 'b', colour: 'red' }),
    gives: [{ text: 'a' }],
  },
  {
    what: 'fields of no use',
    shape: prompt,
    value: { question: 'q', answer: 'a', toString: 'b' },
    gives: 'unknown-field',
  },
  {
    what: 'the prototype as a field',
    shape: prompt,
    value: JSON.parse('{"question": "q", "answer": "a", "__proto__": {}}'),
    gives: 'unknown-field',
  },
  {
    what: 'fields that are undefined',
    shape: prompt,
    value: { question: 'q', answer: 'a', accept: undefined, colour: undefined },
    gives: 'unknown-field',
  },
  {
    what: 'an optional field that is undefined',
    shape: prompt,
    value: { question: 'q', answer: 'a', accept: undefined },
    gives: { question: 'q', answer: 'a', accept: [] },
  },
  {
    what: 'a class of the same fields',
    shape: prompt,
    value: new (class {
      readonly question = 'q';
      readonly answer = 'a';
    })(),
    gives: { question: 'q', answer: 'a', accept: [] },
  },
];

test.each(odd)('$what is read as $gives', ({ shape, value, gives }) => {
  const reading = readingOf({});
  reading.path.push('field');
  const read = shape.read(value, reading);
  expect(reading.misshapen[0]?.code ?? read).toEqual(gives);
  expect(reading.path).toEqual(['field']);
});

test('every unknown field is told, and one that is only misspelt is one issue', () => {
  const input = parse(everyTypeYaml.replace('title: The', 'titel: The')) as object;
  const result = parsePack({ ...input, colour: 'red', mood: 'new' });
  expect(result.ok ? [] : result.issues.map(({ code, path }) => [code, ...path])).toEqual([
    ['unknown-field', 'titel'],
    ['unknown-field', 'colour'],
    ['unknown-field', 'mood'],
  ]);
});

test('lists that are left out cannot be written to', () => {
  const result = parsePack(parse(everyTypeYaml));
  const lists = result.ok ? result.pack.facts.map(({ corrects }) => corrects) : [];
  expect(lists).toHaveLength(8);
  expect(lists.every((list) => Object.isFrozen(list))).toBe(true);
});
