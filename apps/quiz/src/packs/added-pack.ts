import type { Issue } from '@backgrounder/model';
import type { ShownPack } from '../library.ts';

/** What came of adding a pack. */
export interface AddedPack {
  readonly pack: ShownPack;
  /** How many it has. */
  readonly cards: number;
  /** What changed, where there was a pack of its id. */
  readonly replaced?: PackChange;
}

/** From one version of a pack to the next; numbers of facts. */
export interface PackChange {
  readonly version: string;
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Corrected or retracted: their cards are not asked any more. */
  readonly withdrawn: number;
}

/** Why a pack was not added or removed; nothing was changed. */
export type PackFailure =
  /** In the order of the text's lines. */
  | { readonly kind: 'not-a-pack'; readonly issues: readonly Issue[] }
  | { readonly kind: 'too-large' }
  /** The pack that is here has the later version `version`. */
  | { readonly kind: 'older'; readonly title: string; readonly version: string }
  /** Packs are added at the library's `settings`. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'quota' }
  | { readonly kind: 'failed' };

/** Longer than any pack of ten thousand facts; in characters. */
export const longestPack = 32_000_000;
