import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  budgets,
  bundle,
  bundleSubpath,
  subpaths,
  type Bundle,
} from '../../packages/model/scripts/bundle.ts';
import { repository } from './run-cli.ts';

/** What is heavy or belongs to one stage alone, by how its module's path begins. */
const yaml = 'yaml/';
const validator = 'valibot/';
const packs = 'src/packs/';
const cards = 'src/cards/';
const matcher = 'src/match/';
const annotation = 'src/annotate/';

/** Modules that an import of the subpath must leave out. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  '.': [yaml, validator, packs, cards, matcher, annotation],
  './match': [yaml, validator, packs, cards, annotation],
  './telling-test': [yaml, validator, packs, cards, annotation],
  './page': [yaml, validator, packs, cards, matcher, annotation],
  './annotate': [yaml, validator, packs, cards],
  './cards': [yaml, validator, packs, annotation],
  './check': [yaml, validator, packs, annotation],
  './merge': [yaml, validator, packs, cards, matcher, annotation],
  './verify': [yaml, validator, packs, cards, matcher, annotation],
  './draft': [yaml, validator, packs, cards, annotation],
  './interchange': [yaml, packs, cards, matcher, annotation],
  './packs': [yaml, validator, cards, matcher, annotation],
  './yaml': [validator, packs, cards, matcher, annotation],
};

test('every subpath has its limits', () => {
  const code = subpaths().filter((subpath) => subpath !== './packs');
  expect(Object.keys(budgets).sort()).toEqual(code.sort());
  expect(Object.keys(leftOut).sort()).toEqual([...subpaths()].sort());
});

describe.each(subpaths())('an application that imports all of %s', (subpath) => {
  let bundled: Bundle;
  beforeAll(async () => {
    bundled = await bundleSubpath(subpath);
  });

  test('weighs no more than it may', () => {
    expect(bundled.gzipped).toBeGreaterThan(0);
    expect(bundled.gzipped).toBeLessThanOrEqual(budgets[subpath] ?? Number.POSITIVE_INFINITY);
  });

  test('gets only what it needs', () => {
    expect(bundled.modules).not.toEqual([]);
    const unwanted = bundled.modules.filter((module) =>
      [...(leftOut[subpath] ?? []), 'src/cli/', 'linkedom/'].some((part) =>
        module.startsWith(part),
      ),
    );
    expect(unwanted).toEqual([]);
  });
});

test('what is not imported is shaken off', async () => {
  const parse = await bundle(`export { parsePack } from '@backgrounder/model';`);
  const days = await bundle(`export { parseDay, formatDay } from '@backgrounder/model';`);
  expect(parse.modules).toContain('src/pack/parse.ts');
  expect(parse.modules).not.toContain('src/time/as-of.ts');
  expect(days.modules).toEqual(['src/time/day.ts']);
});

test('what finds names by a stored index weighs no more than 4 KB', async () => {
  const scanner = await bundle(
    `export { findCandidates, loadIndex } from '@backgrounder/model/match';`,
  );
  expect(scanner.gzipped).toBeLessThanOrEqual(4 * 1024);
  expect(scanner.modules).not.toContain('src/match/compile.ts');
});

test('the memory engine weighs no more than 20 KB beside ts-fsrs and the model', async () => {
  const engine = await bundle(`export * from '@backgrounder/study';`, {
    root: join(repository, 'tests/'),
    external: ['@backgrounder/model', '@backgrounder/model/cards', 'ts-fsrs'],
  });
  expect(engine.gzipped).toBeGreaterThan(10 * 1024);
  expect(engine.gzipped).toBeLessThanOrEqual(20 * 1024);
  // Loaded only by those who ask for it.
  const late = ['exchange/backup', 'exchange/csv', 'store/merge-events', 'log/seal-segment'];
  for (const module of late) {
    expect(engine.modules.some((each) => each.endsWith(`${module}.ts`))).toBe(false);
  }
});

/** Kilobytes that the package's README tells of a subpath, in its table of imports. */
function toldSize(subpath: string): number {
  const readme = readFileSync(join(repository, 'packages/model/README.md'), 'utf8');
  const row = readme
    .split('\n')
    .find((line) => line.startsWith(`| \`@backgrounder/model${subpath.slice(1)}\` `));
  return Number(/(\d+) KB \|$/.exec(row ?? '')?.[1]);
}

test.each(Object.keys(budgets))('the README tells what %s weighs', async (subpath) => {
  const { gzipped } = await bundleSubpath(subpath);
  expect(Math.abs(toldSize(subpath) - gzipped / 1024)).toBeLessThan(1.5);
});
