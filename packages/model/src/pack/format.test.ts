import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { everyTypeYaml } from './every-type.cases.ts';
import { currentFormat, toCurrentFormat, type Migration } from './format.ts';
import { parsePack } from './parse.ts';

/** Two invented changes: `name` became `title`, then `author` became a list. */
const steps: Readonly<Record<number, Migration>> = {
  [-1]: ({ name, ...rest }) => ({ ...rest, title: name }),
  0: ({ author, ...rest }) => ({ ...rest, authors: Array.isArray(author) ? author : [author] }),
};

describe('a pack is walked from its format to the current one', () => {
  test.each([
    {
      what: 'through every step',
      input: { format: -1, name: 'The gate', author: 'Ada Lund' },
      output: { format: 1, title: 'The gate', authors: ['Ada Lund'] },
    },
    {
      what: 'from the middle',
      input: { format: 0, title: 'The gate', author: 'Ada Lund' },
      output: { format: 1, title: 'The gate', authors: ['Ada Lund'] },
    },
    {
      what: 'not at all where it is there',
      input: { format: 1, name: 'The gate', author: 'Ada Lund' },
      output: { format: 1, name: 'The gate', author: 'Ada Lund' },
    },
    {
      what: 'not at all where no step reads its format',
      input: { format: -2, name: 'The gate' },
      output: { format: -2, name: 'The gate' },
    },
    { what: 'not at all where it has no format', input: { name: 'x' }, output: { name: 'x' } },
    {
      what: 'not at all where its format is no whole number',
      input: { format: '0' },
      output: { format: '0' },
    },
    { what: 'not at all where it is no pack', input: [0], output: [0] },
    { what: 'not at all where it is nothing', input: null, output: null },
  ])('$what', ({ input, output }) => {
    const before = structuredClone(input);
    expect(toCurrentFormat(input, steps, 1)).toEqual({ kind: 'current', input: output });
    expect(input).toEqual(before);
  });

  test('and not back from a newer one', () => {
    expect(toCurrentFormat({ format: 2 }, steps, 1)).toEqual({ kind: 'newer', format: 2 });
  });
});

describe('parsePack', () => {
  const everyType = parse(everyTypeYaml) as Record<string, unknown>;

  test('reads the current format', () => {
    expect(everyType['format']).toBe(currentFormat);
    expect(parsePack(everyType)).toMatchObject({ ok: true, pack: { format: currentFormat } });
  });

  test('says of a newer format only that it is newer, whatever else is new in it', () => {
    const newer = { ...everyType, format: currentFormat + 1, mood: 'new', facts: [] };
    const result = parsePack(newer);
    expect(result.ok ? [] : result.issues).toEqual([
      {
        code: 'unsupported-format',
        severity: 'error',
        message: 'This pack has format 2, and this version reads formats up to 1.',
        mend: 'Use a newer version of this software.',
        path: ['format'],
      },
    ]);
  });

  test.each([0, -1, 1.5, '1', null])('does not read format %j', (format) => {
    const result = parsePack({ ...everyType, format });
    expect(result.ok ? [] : result.issues).toMatchObject([
      {
        code: 'unsupported-format',
        path: ['format'],
        mend: expect.stringContaining('"format: 1"') as string,
      },
    ]);
  });
});
