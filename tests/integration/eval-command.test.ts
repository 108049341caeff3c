import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from './run-cli.ts';

function run(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  const file = join(repository, 'tests/evaluation/run.ts');
  return spawnSync(process.execPath, [file, ...args], { cwd: repository, encoding: 'utf8' });
}

interface Json {
  readonly halves: readonly {
    readonly half: string;
    readonly summary: { readonly articles: number };
    readonly worst: readonly { readonly article: string; readonly faults: readonly string[] }[];
  }[];
}

describe('pnpm eval', () => {
  test('gives one half as JSON, with its worst cases', () => {
    const { status, stdout } = run('--half', 'dev', '--json', '--worst', '2', '--articles');
    expect(status).toBe(0);
    const { halves } = JSON.parse(stdout) as Json;
    expect(halves.map(({ half }) => half)).toEqual(['dev']);
    expect(halves[0]?.summary.articles).toBeGreaterThanOrEqual(30);
    expect(halves[0]?.worst).toHaveLength(2);
    expect(halves[0]?.worst[0]?.faults.length).toBeGreaterThan(0);
  });

  test('prints both halves, and of the test half no article', () => {
    const { status, stdout } = run('--articles');
    expect(status).toBe(0);
    expect(stdout).toContain('DEV: ');
    expect(stdout).toContain('TEST: ');
    expect(stdout).toMatch(/^ {2}dev\//m);
    expect(stdout).not.toMatch(/^ {2}test\//m);
  });

  test.each([['--half', 'third'], ['--worst', 'many'], ['--no-such-option']])(
    'refuses "%s %s"',
    (...args) => {
      const { status, stderr } = run(...args.filter((arg) => arg !== undefined));
      expect(status).toBe(2);
      expect(stderr).toContain('Usage: pnpm eval');
    },
  );
});
