// Generated from packs/ by `pnpm generate`.
import type { Pack } from '../pack/types.ts';
import usChinaTechJuly2023 from './us-china-tech-july-2023.ts';
import usChinaTechRestrictions from './us-china-tech-restrictions.ts';

/** The packs that come with this package. */
export const builtInPacks: readonly Pack[] = [usChinaTechJuly2023, usChinaTechRestrictions];
