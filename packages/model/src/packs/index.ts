// Generated from packs/ by `pnpm generate`.
/**
 * The packs that come with this package. Each is also a module of its own, whose facts and entities have
 * literal ids: `@backgrounder/model/packs/NAME`.
 *
 * @module
 */
import type { Pack } from '../pack/types.ts';
import usChinaTechJuly2023 from './us-china-tech-july-2023.ts';
import usChinaTechRestrictions from './us-china-tech-restrictions.ts';

/** All packs of this package, in the order of their names. Their texts are under CC BY 4.0. */
export const builtInPacks: readonly Pack[] = [usChinaTechJuly2023, usChinaTechRestrictions];
