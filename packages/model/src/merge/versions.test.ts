import { describe, expect, test } from 'vitest';
import { madeUpPack } from '../check/made-up.cases.ts';
import { compareVersions, newestOfEach } from './versions.ts';

/** From the earliest to the latest; the pre-releases of 1.0.0 are those of the standard (semver.org, 11). */
const ascending = [
  '0.9.9',
  '0.10.0',
  '1.0.0-1',
  '1.0.0-2',
  '1.0.0-10',
  '1.0.0-alpha',
  '1.0.0-alpha.1',
  '1.0.0-alpha.beta',
  '1.0.0-beta',
  '1.0.0-beta.2',
  '1.0.0-beta.11',
  '1.0.0-beta-2',
  '1.0.0-rc.1',
  '1.0.0',
  '1.0.1-rc.1',
  '1.0.1',
  '1.2.0',
  '1.10.0',
  '2.0.0',
  '10.0.0',
];

describe('versions in order', () => {
  test.each(
    ascending.flatMap((one, at) => ascending.slice(at).map((other) => [one, other] as const)),
  )('%s and %s', (one, other) => {
    const expected = one === other ? 0 : -1;
    expect(Math.sign(compareVersions(one, other))).toBe(expected);
    expect(Math.sign(compareVersions(other, one))).toBe(expected === 0 ? 0 : 1);
  });
});

describe('of a pack that is given twice the newest stays', () => {
  const version = (text: string) => madeUpPack('', { version: text });
  test.each([
    { given: ['1.0.0', '1.1.0'], kept: '1.1.0', left: ['1.0.0'] },
    { given: ['1.1.0', '1.0.0'], kept: '1.1.0', left: ['1.0.0'] },
    { given: ['1.1.0', '1.1.0-rc.1'], kept: '1.1.0', left: ['1.1.0-rc.1'] },
    { given: ['1.0.0', '1.2.0', '1.1.0'], kept: '1.2.0', left: ['1.0.0', '1.1.0'] },
  ])('$given', ({ given, kept, left }) => {
    const result = newestOfEach(given.map(version));
    expect(result.newest.map((pack) => pack.version)).toEqual([kept]);
    expect(result.left.map(({ pack }) => pack.version)).toEqual(left);
    for (const { pack, issue } of result.left) {
      expect(issue).toMatchObject({ pack: 'here', code: 'pack-twice', path: ['version'] });
      expect(issue.message).toContain(`version ${kept} is used, version ${pack.version} is not`);
    }
  });

  test('and of one version the first, at the place where its id first stood', () => {
    const [one, again, between] = [version('1.0.0'), version('1.0.0'), madeUpPack('', { id: 'b' })];
    const { newest, left } = newestOfEach([one, between, again]);
    expect(newest).toEqual([one, between]);
    expect(newest[0]).toBe(one);
    expect(left.map(({ pack }) => pack === again)).toEqual([true]);
    expect(left[0]?.issue.message).toContain('twice as version 1.0.0; the first is used');
  });
});
