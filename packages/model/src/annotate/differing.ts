import type { Span } from '../match/sentences.ts';
import type { Fact, Pack } from '../pack/types.ts';
import type { PageText } from '../page/types.ts';
import type { FactLink } from '../linking/link-facts.ts';
import type { ReadLanguage } from '../reading/language.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import type { Difference, Mention } from './types.ts';

/** A difference before it is made ready to show. */
export interface Differing extends Span {
  readonly kind: Difference['kind'];
  readonly fact: Fact;
  readonly says: string;
  readonly stored: string;
}

/** A page read for one pack. */
export interface ReadPlace {
  readonly page: PageText;
  readonly language: ReadLanguage;
  readonly sentences: readonly ReadSentence[];
  readonly pack: Pack;
  /** Of the pack. */
  readonly links: readonly FactLink[];
  /** Of all packs. */
  readonly mentions: readonly Mention[];
}
