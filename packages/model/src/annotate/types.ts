import type {
  Citation,
  Entity,
  EntityId,
  Fact,
  FactKey,
  Language,
  PackId,
  Source,
} from '../pack/types.ts';
import type { FactLink } from '../linking/link-facts.ts';
import type { Standing } from '../chronology/as-of.ts';

/** Everything found on a page. Plain data: it survives JSON. */
export interface Annotation {
  /** One per pack of the index. */
  readonly stories: readonly Story[];
  /** In text order, never overlapping; empty where no story is relevant. */
  readonly mentions: readonly Mention[];
  /** In text order; empty where no story is relevant. */
  readonly facts: readonly FactLink[];
}

/** Whether the page is about a pack's story. */
export interface Story {
  readonly pack: PackId;
  /** 0 to 1. */
  readonly score: number;
  readonly relevant: boolean;
  readonly reason: RelevanceReason;
  /** Names of the entities that spoke for it, most telling first. */
  readonly evidence: readonly string[];
}

/**
 * What decided whether a page is about a story: too few telling entities named, or too few sentences that
 * tell a fact, each counted by how likely it is to; or enough of both.
 */
export type RelevanceReason =
  | {
      readonly kind: 'few-names' | 'few-sentences';
      readonly found: number;
      readonly needed: number;
    }
  | { readonly kind: 'enough'; readonly names: number; readonly sentences: number };

/** A surface form at a span, linked to an entity. */
export interface Mention {
  /** UTF-16 code units into the page's text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly entity: EntityId;
  readonly pack: PackId;
}

/** A fact as shown beside a page: how it stands to the page's date, and where it comes from. */
export interface FactView {
  readonly pack: PackId;
  readonly fact: Fact;
  readonly language: Language;
  readonly standing: Standing;
  /** `7 July 2023`, `3–7 July 2023` (some day of these), `since 11 March 2023`; empty where nothing is recorded. */
  readonly when: string;
  /** Whether the summary tells that date itself. */
  readonly saysWhen: boolean;
  /** Who says so, where the fact is somebody's word: `Xi Jinping, according to Xinhua`. */
  readonly attribution?: string;
  readonly sources: readonly SourceView[];
  /** Whether a sentence of this page tells it. */
  readonly onPage: boolean;
}

/** A source of a fact as shown: what to call it, its date, and the link to the sentence. */
export interface SourceView {
  readonly source: Source;
  readonly citation: Citation;
  /** Title, publisher or note: what to call it. */
  readonly label: string;
  /** `7 July 2023`, `3–7 July 2023` (some day of these). */
  readonly published: string;
  /** Whether that is the very date on which the fact happened or began, as far as it is known. */
  readonly isSameDate: boolean;
  /** Address that opens the source at the sentence, where both are known. */
  readonly link?: string;
}

/** What a card shows about one entity on one page. */
export interface EntityContext {
  readonly entity: Entity;
  readonly language: Language;
  /** Posts held on the page's date (`President of China`), by certainty; empty where the page has no date. */
  readonly posts: readonly string[];
  /** Held or had happened, and was known, on the page's date; most useful first. Undated pages: of any date. */
  readonly asOf: readonly FactView[];
  /** Began or became known after the page's date; earliest first. */
  readonly since: readonly FactView[];
  /** Over by the page's date. */
  readonly past: readonly FactView[];
}

/** What there is to know beside a page about one story: on the page, left out of it, since then. No fact stands twice. */
export interface StoryContext {
  readonly pack: PackId;
  /** Most useful first. */
  readonly mentioned: readonly MentionedEntity[];
  /** In the order of the page. */
  readonly told: readonly ToldFact[];
  /**
   * Not told on the page, and concerning what it tells: held or had happened, and was known, on its day. Of an
   * undated page: of any date. Highest rank first.
   */
  readonly asOf: readonly RelatedFact[];
  /** The same of what began or became known after the page's day. */
  readonly since: readonly RelatedFact[];
  /** In the order of the page. */
  readonly differences: readonly Difference[];
}

/** An entity of the story that the page names. */
export interface MentionedEntity {
  readonly entity: Entity;
  /** In the order of the page; at least one. */
  readonly mentions: readonly Mention[];
  /** The facts told there in which it has a part. */
  readonly facts: readonly FactKey[];
  /** 0 to 1: by the facts told, how often and how early it is named, and how telling it is. */
  readonly rank: number;
}

/** A fact that the page tells. */
export interface ToldFact {
  readonly view: FactView;
  /** The sentences that tell it; at least one. */
  readonly links: readonly FactLink[];
}

/** A fact that the page does not tell, and why it concerns the page. */
export interface RelatedFact {
  readonly view: FactView;
  readonly reason: ContextReason;
  /** 0 to 1. */
  readonly rank: number;
}

/**
 * Why a fact concerns what a page tells. `answers` … `succeeded-by`: how it stands to `fact`, which the page
 * tells, or which itself so stands to what the page tells. `same-measure`: it is of a measure of which the page
 * tells. `same-target`: a step that concerns things that one told on the page concerns too. `about`: it shares
 * telling entities that the page names, the rarest first.
 */
export type ContextReason =
  | {
      readonly kind: 'answers' | 'answered-by' | 'succeeds' | 'succeeded-by';
      readonly fact: FactKey;
    }
  | { readonly kind: 'same-measure'; readonly entity: EntityId }
  | {
      readonly kind: 'same-target' | 'about';
      readonly entities: readonly [EntityId, ...EntityId[]];
    };

/** Where a page says something else than what is stored of a fact. Either may be right. */
export interface Difference {
  readonly kind: 'number' | 'date' | 'quotation';
  readonly view: FactView;
  /** The words that differ, in UTF-16 code units into the page's text. */
  readonly start: number;
  readonly end: number;
  /** Those words. */
  readonly says: string;
  /** What is stored, in words: `98 percent`, `3 July 2023`, a quotation. */
  readonly stored: string;
}
