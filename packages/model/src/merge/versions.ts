import type { PackIssue } from '../pack/issue.ts';
import type { Pack, PackId } from '../pack/types.ts';

/** Of packs with one id the newest version, at the place of the first. */
export function newestOfEach(packs: readonly Pack[]): { newest: Pack[]; conflicts: PackIssue[] } {
  const byId = new Map<PackId, Pack>();
  const conflicts: PackIssue[] = [];
  for (const pack of packs) {
    const known = byId.get(pack.id);
    if (!known) byId.set(pack.id, pack);
    else {
      const isNewer = compareVersions(pack.version, known.version) > 0;
      conflicts.push(packTwice(isNewer ? known : pack, isNewer ? pack : known));
      if (isNewer) byId.set(pack.id, pack);
    }
  }
  return { newest: [...byId.values()], conflicts };
}

function packTwice(left: Pack, kept: Pack): PackIssue {
  return {
    pack: left.id,
    code: 'pack-twice',
    severity: 'warning',
    message: `The pack "${left.id}" is given twice; version ${kept.version} is used, version ${left.version} is not.`,
    mend: 'Give it once, or give one of the two another id.',
    path: ['version'],
  };
}

/** Below 0 where `one` is the earlier semantic version, above 0 where it is the later one. */
export function compareVersions(one: string, other: string): number {
  const [numbers, preRelease] = splitVersion(one);
  const [otherNumbers, otherPreRelease] = splitVersion(other);
  for (const [at, number] of numbers.entries()) {
    const difference = number - (otherNumbers[at] ?? 0);
    if (difference !== 0) return difference;
  }
  if (preRelease === otherPreRelease) return 0;
  // A version without an addition is later than the same with one.
  if (preRelease === '') return 1;
  if (otherPreRelease === '') return -1;
  return comparePreReleases(preRelease.split('.'), otherPreRelease.split('.'));
}

function splitVersion(version: string): [numbers: number[], preRelease: string] {
  const [numbers = '', ...preRelease] = version.split('-');
  return [numbers.split('.').map(Number), preRelease.join('-')];
}

/** Part by part: numbers by value and before words, words by their letters, fewer parts before more. */
function comparePreReleases(one: readonly string[], other: readonly string[]): number {
  for (const [at, part] of one.entries()) {
    const counterpart = other[at];
    if (counterpart === undefined) return 1;
    if (part === counterpart) continue;
    const isNumber = /^\d+$/.test(part);
    const isOtherNumber = /^\d+$/.test(counterpart);
    if (isNumber && isOtherNumber) return Number(part) - Number(counterpart);
    if (isNumber !== isOtherNumber) return isNumber ? -1 : 1;
    return part < counterpart ? -1 : 1;
  }
  return one.length - other.length;
}
