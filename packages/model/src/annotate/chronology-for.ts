import { chronologyOf, type Chronology } from '../chronology/as-of.ts';
import type { Pack } from '../pack/types.ts';

const chronologies = new WeakMap<readonly Pack[], Chronology>();

/** The chronology of packs that are used together, read once. */
export function chronologyFor(packs: readonly Pack[]): Chronology {
  let known = chronologies.get(packs);
  if (!known) {
    known = chronologyOf(packs);
    chronologies.set(packs, known);
  }
  return known;
}
