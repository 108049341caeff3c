import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { backgrounder, repository } from './run-cli.ts';

const fixtures = join(repository, 'tests/fixtures');
const broken = join(fixtures, 'broken-packs');
const brokenPacks = readdirSync(broken).filter((file) => file.endsWith('.yaml'));
const shipped = join(repository, 'packages/model/packs');

describe('check', () => {
  test('there are at least ten broken packs', () => {
    expect(brokenPacks.length).toBeGreaterThanOrEqual(10);
  });

  test.each(brokenPacks)('says what is wrong with %s, where, and how to mend it', async (file) => {
    const expected = readFileSync(join(broken, file.replace('.yaml', '.expected.txt')), 'utf8');
    const run = await backgrounder(['check', file], { cwd: broken });
    expect(run.stdout).toBe(expected);
    expect(run.stderr).toBe('');
    expect(run.code).toBe(1);
    const lines = run.stdout.trim().split('\n').slice(0, -1);
    const issues = lines.filter((line) => !line.startsWith('  '));
    expect(issues.length).toBeGreaterThan(0);
    for (const line of issues) {
      expect(line).toMatch(/^[a-z-]+\.yaml:[1-9]\d*:[1-9]\d*: error [a-z-]+: .+\. .+/);
    }
    const codes = new Set(issues.map((line) => / error ([a-z-]+):/.exec(line)?.[1]));
    const rules = lines.filter((line) => line.startsWith('  ')).map((line) => line.split(':')[0]);
    expect(rules).toEqual([...codes].map((code) => `  ${code}`));
  });

  test.each(readdirSync(shipped).filter((file) => /\.(?:ya?ml|json)$/.test(file)))(
    'finds nothing wrong with %s, which is shipped',
    async (file) => {
      const run = await backgrounder(['check', join(shipped, file)]);
      expect(run.stdout).toMatch(/: \d+ facts, \d+ entities, \d+ sources\n0 errors, 0 warnings\n$/);
      expect(run.code).toBe(0);
    },
  );

  test('takes several files, and fails where one does', async () => {
    const good = join(shipped, 'us-china-tech-july-2023.yaml');
    const run = await backgrounder(['check', good, 'later-format.yaml'], { cwd: broken });
    expect(run.stdout).toContain('later-format.yaml:2:9: error unsupported-format');
    expect(run.stdout).toMatch(/\n1 error, 0 warnings\n$/);
    expect(run.code).toBe(1);
  });

  test('counts the parts of a pack', async () => {
    const run = await backgrounder(['check', join(fixtures, 'second-pack.yaml')]);
    expect(run.stdout).toMatch(/second-pack\.yaml: 2 facts, 3 entities, 1 source\n/);
  });

  test('prints one object per file as JSON', async () => {
    const run = await backgrounder(['check', '--json', 'later-format.yaml', 'bad-dates.yaml'], {
      cwd: broken,
    });
    const lines = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { issues: unknown[] });
    expect(lines).toMatchObject([
      {
        file: 'later-format.yaml',
        ok: false,
        issues: [
          {
            code: 'unsupported-format',
            severity: 'error',
            path: ['format'],
            position: { line: 2, column: 9 },
          },
        ],
      },
      { file: 'bad-dates.yaml', ok: false },
    ]);
    expect(lines[1]?.issues).toHaveLength(3);
    expect(run.code).toBe(1);
  });

  test('tells of each rule that is broken, once, what explains it', async () => {
    const run = await backgrounder(['check', 'wrong-values.yaml'], { cwd: broken });
    const told = run.stdout.matchAll(/^  [a-z-]+: .+ \(backgrounder (explain) ([a-z-]+)\)$/gm);
    const commands = [...told].map(([, ...args]) => args);
    expect(commands).toEqual([
      ['explain', 'bad-language'],
      ['explain', 'wrong-value'],
    ]);
    for (const args of commands) {
      const { code, stdout, stderr } = await backgrounder(args);
      expect(stdout).toContain(`# ${args[1]}\n`);
      expect(stdout).toContain('## Mended\n');
      expect([code, stderr]).toEqual([0, '']);
    }
  });

  test('of a pack that is given twice says so of the file that is passed over, and goes on', async () => {
    const files = ['base-pack.yaml', 'second-pack.yaml', './base-pack.yaml'];
    const run = await backgrounder(['check', '--json', ...files], { cwd: fixtures });
    const lines = run.stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(lines).toEqual([
      { file: 'base-pack.yaml', ok: true, issues: [] },
      { file: 'second-pack.yaml', ok: true, issues: [] },
      {
        file: './base-pack.yaml',
        ok: true,
        issues: [
          {
            pack: 'museum-move',
            code: 'pack-twice',
            severity: 'warning',
            message: 'The pack "museum-move" is given twice as version 1.1.0; the first is used.',
            mend: 'Give it once, or give one of the two another id.',
            path: ['version'],
            position: { line: 4, column: 10 },
            rule: 'Of each pack one version is used.',
          },
        ],
      },
    ]);
    expect(run.code).toBe(0);
  });

  test('asks for a file where none is given', async () => {
    const run = await backgrounder(['check']);
    expect(run.stderr).toMatch(/^Which pack\?/);
    expect(run.code).toBe(2);
  });
});
