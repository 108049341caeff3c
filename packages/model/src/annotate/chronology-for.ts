import { chronologyOf, type Chronology } from '../chronology/as-of.ts';
import { onceFor } from '../pack/once-for.ts';
import type { Pack } from '../pack/types.ts';

/** The chronology of packs that are used together, read once. */
export const chronologyFor: (packs: readonly Pack[]) => Chronology = onceFor(chronologyOf);
