import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { anyPack } from './any-pack.cases.ts';
import { formatPack } from './format-pack.ts';
import { parsePack } from './parse.ts';
import { readPack } from './read-pack.ts';
import { packSchema } from './schema.ts';
import { toPack } from './to-pack.ts';
import { formatPackText, parsePackText } from './yaml.ts';

describe('any valid pack', () => {
  test('survives the way to what an author writes and back', () => {
    const types = new Set<string>();
    fc.assert(
      fc.property(anyPack, (input) => {
        const { pack } = valid(parsePack(input));
        for (const { type } of pack.facts) types.add(type);
        expect(valid(parsePack(formatPack(pack))).pack).toEqual(pack);
        expect(valid(parsePack(JSON.parse(JSON.stringify(formatPack(pack))))).pack).toEqual(pack);
      }),
      { numRuns: 300 },
    );
    expect(types.size).toBe(8);
  });

  test('survives the way to text and back', () => {
    fc.assert(
      fc.property(anyPack, (input) => {
        const { pack } = valid(parsePack(input));
        expect(valid(parsePackText(formatPackText(pack))).pack).toEqual(pack);
      }),
      { numRuns: 100 },
    );
  });

  test('is read as the validator reads it', () => {
    fc.assert(
      fc.property(anyPack, (input) => {
        expect(readPack(input)).toEqual(toPack(v.parse(packSchema, input)));
      }),
      { numRuns: 300 },
    );
  });
});

type Valid = Extract<ReturnType<typeof parsePack>, { ok: true }>;

function valid(result: ReturnType<typeof parsePack>): Valid {
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 2));
  return result;
}

describe('whatever it is', () => {
  const withOddities = {
    withBigInt: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
  };

  test('a value makes parsePack give issues, and never throw', () => {
    fc.assert(
      fc.property(fc.anything(withOddities), (value) => {
        expect(parsePack(value).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('a value in place of a part makes parsePack give a result, and never throw', () => {
    const part = fc.constantFrom('asOf', 'authors', 'sources', 'entities', 'facts', 'title');
    fc.assert(
      fc.property(anyPack, part, fc.anything(withOddities), (pack, name, value) => {
        const result = parsePack({ ...pack, [name]: value });
        expect(typeof result.ok).toBe('boolean');
      }),
      { numRuns: 500 },
    );
  });

  test('a text makes parsePackText give issues, and never throw', () => {
    const signs = Array.from('ab:- \n\t[]{}"\'#&*!|>%@0.,?');
    const yamlLike = fc.string({ unit: fc.constantFrom(...signs) });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), yamlLike), (text) => {
        expect(parsePackText(text).ok).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
