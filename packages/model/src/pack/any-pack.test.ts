import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyPack, withValueAt } from './any-pack.cases.ts';
import { formatPack } from './format-pack.ts';
import type { Issue } from './issue.ts';
import { parsePack } from './parse.ts';
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

  test('a list of what cannot be a text is no date', () => {
    const [pack] = fc.sample(anyPack, 1);
    const result = parsePack({ ...pack, asOf: [Object.create(null)] });
    expect(result.ok).toBe(false);
  });

  test('a value anywhere in a pack makes parsePack give issues, or a pack that can be written', () => {
    const seen = new Set<boolean>();
    const values = fc.array(fc.tuple(fc.nat(), oddity, oddKey), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(anyPack, values, (pack, changes) => {
        for (const [place, value, key] of changes) {
          const result = parsePack(withValueAt(pack, place, value, key));
          seen.add(result.ok);
          const issues = result.ok ? [] : result.issues;
          expect(issues.filter(isUnreadable)).toEqual([]);
          const read = result.ok ? result.pack : undefined;
          expect(read && valid(parsePack(formatPack(read))).pack).toEqual(read);
        }
      }),
      { numRuns: 300 },
    );
    expect(seen.size).toBe(2);
  });

  class Entry {
    readonly text = 'Ada';
    get language(): string {
      return 'en';
    }
  }
  const deep = (levels: number): unknown => {
    let value: unknown = 'Ada';
    for (let level = 0; level < levels; level++) value = level % 2 === 0 ? [value] : { a: value };
    return value;
  };
  const oddity = fc.oneof(
    { weight: 3, arbitrary: fc.anything(withOddities) },
    fc.constantFrom<unknown>(
      undefined,
      Number.NaN,
      -0,
      Number.MAX_VALUE,
      -Infinity,
      '\uD800',
      'a\uDC00b',
      '__proto__',
      'constructor',
      new Entry(),
      [new Entry()],
      Array(3),
      Object.assign(['Ada'], { constructor: 'Ada', length: 1, colour: 'red' }),
      Object.create({ text: 'Ada', kind: 'person' }),
      Object.create(null),
      JSON.parse('{"__proto__": {"text": "Ada"}, "constructor": 1}'),
      deep(100_000),
    ),
  );
  const oddKey = fc.option(
    fc.constantFrom('__proto__', 'constructor', 'prototype', 'toString', 'valueOf', '', '0'),
    { nil: undefined, freq: 3 },
  );

  function isUnreadable({ message, mend, path }: Issue): boolean {
    return message === '' || mend === '' || /\[object|Object\b/.test(mend) || !Array.isArray(path);
  }

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
