import type { Pack } from '../pack/types.ts';

/** A number that tells sets of packs apart by their ids, versions and sizes, in their order. */
export function markOf(packs: readonly Pack[]): number {
  let mark = 0;
  for (const { id, version, entities } of packs) {
    for (const character of `${id}@${version} ${entities.length}\n`) {
      mark = (Math.imul(mark, 31) + character.charCodeAt(0)) | 0;
    }
  }
  return mark;
}
