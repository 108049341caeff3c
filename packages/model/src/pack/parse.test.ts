import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { everyTypeYaml } from './every-type.cases.ts';
import { parsePack } from './parse.ts';
import type { Pack } from './types.ts';

function everyType(): Record<string, unknown> {
  return parse(everyTypeYaml) as Record<string, unknown>;
}

function packOf(input: unknown): Pack {
  const result = parsePack(input);
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 2));
  return result.pack;
}

function factOf(pack: Pack, id: string): Pack['facts'][number] | undefined {
  return pack.facts.find((fact) => fact.id === id);
}

describe('a parsed pack', () => {
  const pack = packOf(everyType());

  test('has the ids in the things they name, in the order of the file', () => {
    expect(pack.sources.map(({ id }) => id)).toEqual(['paper', 'letter']);
    expect(pack.entities.map(({ id }) => id)).toEqual(['ada', 'port', 'gate', 'council']);
    expect(pack.facts.map(({ id, type }) => `${type} ${id}`)).toEqual([
      'event gate-opened',
      'statement ada-spoke',
      'measure gate-order',
      'proposal second-gate',
      'role ada-minister',
      'relation gate-in-port',
      'claim gate-useless',
      'figure ships',
    ]);
  });

  test('has each listed name once, the entity’s own first, with its defaults by kind', () => {
    expect(pack.entities.map(({ aliases, telling }) => ({ aliases, telling }))).toEqual([
      {
        telling: 'medium',
        aliases: [
          { text: 'Ada Lund', language: 'en', ambiguity: 'unique', matchCase: true },
          { text: 'Minister Lund', language: 'en', ambiguity: 'unique', matchCase: true },
          { text: 'Lund', language: 'en', ambiguity: 'ambiguous', matchCase: true },
          { text: '隆德', language: 'zh', ambiguity: 'unique', matchCase: true },
        ],
      },
      {
        telling: 'low',
        aliases: [{ text: 'Port Ede', language: 'en', ambiguity: 'unique', matchCase: true }],
      },
      {
        telling: 'high',
        aliases: [
          { text: 'tide gate order', language: 'en', ambiguity: 'unique', matchCase: true },
          { text: 'the Gate', language: 'en', ambiguity: 'generic', matchCase: true },
        ],
      },
      {
        telling: 'low',
        aliases: [
          { text: 'Harbour Council', language: 'en', ambiguity: 'unique', matchCase: true },
        ],
      },
    ]);
  });

  test('a name listed again says more about the same name', () => {
    const input = everyType();
    const { port } = input['entities'] as Record<'port', Record<string, unknown>>;
    port['aliases'] = [{ text: 'Port Ede', ambiguity: 'ambiguous' }];
    expect(packOf(input).entities[1]?.aliases).toEqual([
      { text: 'Port Ede', language: 'en', ambiguity: 'ambiguous', matchCase: true },
    ]);
  });

  test('has selectors of both kinds, and none where none was given', () => {
    expect(factOf(pack, 'ada-spoke')?.sources).toEqual([
      { source: 'letter' },
      {
        source: 'paper',
        selector: { type: 'quote', exact: 'all is well', prefix: 'she said', suffix: 'and left' },
      },
    ]);
    expect(factOf(pack, 'gate-order')?.sources).toEqual([
      { source: 'paper', selector: { type: 'fragment', start: 'The council', end: 'gate shut' } },
    ]);
  });

  test('has defaults where the author wrote nothing, and no empty field', () => {
    expect(factOf(pack, 'gate-in-port')).toEqual({
      type: 'relation',
      id: 'gate-in-port',
      revision: 1,
      summary: 'The gate lies in Port Ede.',
      about: [],
      sources: [{ source: 'paper' }],
      status: 'reported',
      importance: 2,
      cues: [],
      prompts: [],
      corrects: [],
      succeeds: [],
      respondsTo: [],
      draft: false,
      subject: 'gate',
      predicate: 'located-in',
      object: 'port',
    });
    const undefinedFields = JSON.stringify(pack, (_, value: unknown) => value ?? 'nothing');
    expect(undefinedFields).not.toContain('nothing');
    expect(Object.keys(factOf(pack, 'gate-in-port')!)).not.toContain('from');
  });

  test('has dates, not texts', () => {
    expect(factOf(pack, 'gate-order')).toMatchObject({
      announced: { kind: 'date', text: '2023-07-03', precision: 'day' },
      ended: { kind: 'date', text: '2024-01', precision: 'month' },
    });
    expect(factOf(pack, 'second-gate')).toMatchObject({
      when: { kind: 'interval', from: { text: '2023-06-01' }, to: 'open' },
    });
  });

  test('is made anew: the input is left as it was', () => {
    const input = everyType();
    const before = structuredClone(input);
    parsePack(input);
    expect(input).toEqual(before);
  });

  test('may have no facts', () => {
    const input = { ...everyType(), facts: {} };
    expect(parsePack(input)).toMatchObject({ ok: true, pack: { facts: [] } });
  });
});

describe('anything else gives issues', () => {
  /** What a reader could not make sense of in a message. */
  const unreadable = /undefined|\[object|Object\b|NaN"|null/;

  function unsound(input: unknown): unknown {
    const result = parsePack(input);
    const issues = result.ok ? result.warnings : result.issues;
    if (!result.ok && !issues.some(({ severity }) => severity === 'error')) return 'no error';
    return issues.find(
      ({ message, mend }) => message === '' || mend === '' || unreadable.test(message + mend),
    );
  }

  test.each([
    undefined,
    null,
    true,
    0,
    Number.NaN,
    1n,
    'pack',
    Symbol('pack'),
    () => ({}),
    [],
    [everyType()],
    new Date(0),
    new Map([['format', 1]]),
    { format: 1n, id: Symbol('id'), title: () => 'title', authors: new Set(['Ada']) },
    Object.create(null),
  ])('%#', (input) => {
    const result = parsePack(input);
    expect(result.ok).toBe(false);
    const issues = result.ok ? [] : result.issues;
    expect(issues.length).toBeGreaterThan(0);
    expect(issues.every(({ message, mend }) => message !== '' && mend !== '')).toBe(true);
  });

  test('for any JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: 'medium' }), (value) => {
        expect(parsePack(value).ok).toBe(false);
        expect(unsound(value)).toBeUndefined();
      }),
    );
  });

  test('for any change in a valid pack', () => {
    const change = fc.record({
      steps: fc.array(fc.nat(30), { minLength: 1, maxLength: 5 }),
      how: fc.constantFrom('replace', 'delete', 'add'),
      value: fc.oneof(
        fc.jsonValue({ depthSize: 'small' }),
        fc.constantFrom('ada', '2023-07', '2023-07-09/2023-07-03', 'event', 'role', [], {}),
      ),
      key: fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'when', 'url')),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), (changes) => {
        const input = everyType();
        for (const { steps, how, value, key } of changes) apply(input, steps, how, value, key);
        expect(unsound(input)).toBeUndefined();
      }),
      { numRuns: 1500 },
    );
  });

  function apply(
    input: Record<string, unknown>,
    steps: readonly number[],
    how: string,
    value: unknown,
    added: string,
  ): void {
    let parent: Record<string, unknown> = input;
    for (const [depth, step] of steps.entries()) {
      const keys = Object.keys(parent);
      const key = keys[step % Math.max(1, keys.length)];
      if (key === undefined) return;
      const child = parent[key];
      const deeper = depth < steps.length - 1 && typeof child === 'object' && child !== null;
      if (deeper) parent = child as Record<string, unknown>;
      else if (how === 'replace') parent[key] = value;
      else if (how === 'delete') delete parent[key];
      else {
        Object.defineProperty(parent, added, {
          value,
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
      if (!deeper) return;
    }
  }
});
