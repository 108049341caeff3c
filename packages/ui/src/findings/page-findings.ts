import type { Day, FactKey } from '@backgrounder/model';
import type { CardContent } from '../card/content.ts';

/** All that a page needs of its annotation, so that cards open without whoever made it. */
export interface PageFindings {
  /** On which the page was published, where it tells. */
  readonly day?: Day;
  /** Titles of the stories that the page is about; empty where there is none. */
  readonly stories: readonly string[];
  /** In text order; without those of muted entities. */
  readonly mentions: readonly FoundMention[];
  readonly contents: readonly CardContent[];
  /** Facts that sentences of the page tell. */
  readonly toldFacts: number;
  /** Of the facts on the cards, those that are chosen for study. */
  readonly studied: readonly FactKey[];
  /** Titles of all stories that packs are installed for. */
  readonly installed: readonly string[];
}

export interface FoundMention {
  /** UTF-16 code units into the page's text. */
  readonly start: number;
  readonly end: number;
  /** Index into `contents`. */
  readonly content: number;
  /** Facts that its sentence tells. */
  readonly told?: readonly FactKey[];
  /** Indexes into `contents`: others of these stories that the same name stands for. */
  readonly namesakes?: readonly number[];
}

/** Where a mention stands, and whom it means. */
export type PlacedMention = Pick<FoundMention, 'start' | 'end' | 'content'>;
