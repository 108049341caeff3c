import type { PackIssue } from '../pack/issue.ts';
import type { Pack, PackId } from '../pack/types.ts';

/** Packs of which each id stands once. */
export interface NewestPacks {
  /** In the order in which their ids were first given. */
  readonly newest: readonly Pack[];
  /** The others, in the order given. */
  readonly left: readonly { readonly pack: Pack; readonly issue: PackIssue }[];
}

/** Of packs with one id the newest version, and of one version the first. */
export function newestOfEach(packs: readonly Pack[]): NewestPacks {
  const byId = new Map<PackId, Pack>();
  for (const pack of packs) {
    const known = byId.get(pack.id);
    if (!known || compareVersions(pack.version, known.version) > 0) byId.set(pack.id, pack);
  }
  const left = packs.flatMap((pack) => {
    const kept = byId.get(pack.id)!;
    return kept === pack ? [] : [{ pack, issue: packTwice(pack, kept) }];
  });
  return { newest: [...byId.values()], left };
}

function packTwice(left: Pack, kept: Pack): PackIssue {
  return {
    pack: left.id,
    code: 'pack-twice',
    severity: 'warning',
    message:
      left.version === kept.version
        ? `The pack "${left.id}" is given twice as version ${left.version}; the first is used.`
        : `The pack "${left.id}" is given twice; version ${kept.version} is used, version ${left.version} is not.`,
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
