import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { IssueCode } from '@backgrounder/model';
import { parsePackText } from '@backgrounder/model/yaml';
import schema from '@backgrounder/model/pack.schema.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { backgrounder, repository } from './run-cli.ts';

const validate = new Ajv2020({
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  keywords: ['patternErrorMessage', 'defaultSnippets'],
}).compile(schema);

/** What a schema cannot tell: it needs the file's text, the rest of the pack, or a calendar. */
const beyondShape: ReadonlySet<IssueCode> = new Set([
  'syntax',
  'unknown-entity',
  'unknown-fact',
  'unknown-source',
  'self-reference',
  'contradictory-dates',
]);

function files(folder: string): string[] {
  return readdirSync(join(repository, folder))
    .filter((file) => file.endsWith('.yaml'))
    .map((file) => join(repository, folder, file));
}

describe('the schema and the parser agree', () => {
  const shipped = files('packages/model/packs');
  test.each(shipped)('that %s is valid', (file) => {
    const text = readFileSync(file, 'utf8');
    expect(parsePackText(text).ok).toBe(true);
    validate(parse(text));
    expect(validate.errors).toBeNull();
  });

  const broken = files('tests/fixtures/broken-packs')
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }))
    .map(({ file, text }) => ({ file, text, result: parsePackText(text) }))
    .flatMap(({ file, text, result }) => {
      const codes = result.ok ? [] : result.issues.map(({ code }) => code);
      return codes.includes('syntax')
        ? []
        : [{ file, text, misshapen: codes.some((code) => !beyondShape.has(code)) }];
    });

  test('on faults of both kinds', () => {
    expect(broken.filter(({ misshapen }) => misshapen).length).toBeGreaterThanOrEqual(7);
    expect(broken.filter(({ misshapen }) => !misshapen).length).toBeGreaterThanOrEqual(2);
  });

  test.each(broken)('whether $file has the shape of a pack', ({ text, misshapen }) => {
    expect(validate(parse(text))).toBe(!misshapen);
  });
});

test('backgrounder schema prints it', async () => {
  const { code, stdout } = await backgrounder(['schema']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual(schema);
});

test('backgrounder schema takes no file', async () => {
  const { code, stderr } = await backgrounder(['schema', 'pack.yaml']);
  expect(code).toBe(2);
  expect(stderr).toContain('is one word too many');
});
