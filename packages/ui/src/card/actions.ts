import type { Entity, EntityId, FactId, FactKey, PackId } from '@backgrounder/model';
import type { CardFact } from './content.ts';
import type { Copied } from './copied.ts';

/** What a reader can do on a card: what an app does not offer has no button. Each tells whether it was done. */
export interface CardActions {
  /** Takes facts into the deck, or out of it. */
  readonly study: (facts: readonly CardFact[], chosen: boolean) => Promise<CardActionResult>;
  readonly copy: (copied: Copied) => Promise<CardActionResult>;
  readonly mute?: (
    entity: Pick<Entity, 'id' | 'name'>,
    muted: boolean,
  ) => Promise<CardActionResult>;
  readonly report?: (wrong: Wrong) => Promise<CardActionResult>;
}

export type CardActionResult =
  | { readonly type: 'done' }
  | { readonly type: 'failed'; readonly reason: string };

/** What a reader says is wrong on a card. */
export interface Wrong {
  readonly entity: EntityId;
  /** Both or neither. */
  readonly pack?: PackId;
  readonly fact?: FactId;
  readonly kind: 'not-this-entity' | 'fact-wrong' | 'not-told-here' | 'other';
  readonly note?: string;
}

/** Facts that are in the reader's deck. */
export type Studied = ReadonlySet<FactKey>;
