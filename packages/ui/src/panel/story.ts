import type {
  Day,
  Doubt,
  EntityId,
  FactId,
  FactKey,
  Language,
  PackId,
  Selector,
} from '@backgrounder/model';
import type { ContextReason, Difference } from '@backgrounder/model/annotate';
import type { Span, TimelineEntity, TimelineFact } from '../timeline/index.ts';

/** What the panel tells of one story that a page is about. Plain data: it survives JSON. */
export interface PanelStory {
  readonly pack: PackId;
  readonly title: string;
  readonly language: Language;
  /** All facts of the story that were not withdrawn, and those of others that concern the page. */
  readonly facts: readonly PanelFact[];
  /** Those that the facts name, by number. */
  readonly entities: readonly PanelEntity[];
  /** The cited sources; facts refer to them by number. */
  readonly sources: readonly PanelSource[];
  /** In the order of the page. */
  readonly differences: readonly PanelDifference[];
  /** Known on the page's day, concerning it, and not told; highest rank first. */
  readonly missing: readonly PanelRelated[];
  /** The same of what came later. */
  readonly since: readonly PanelRelated[];
  /** Those that are in the reader's deck. */
  readonly studied: readonly FactKey[];
}

export interface PanelFact extends TimelineFact {
  readonly attribution?: string;
  readonly sources: readonly PanelCitation[];
  /** What the dates leave open on the page's day, or that it became known only later. */
  readonly doubt?: Doubt | 'known-later';
}

/** A source by number, and where in it the fact stands, if that is known and it has an address. */
export type PanelCitation = readonly [source: number, selector?: Selector];

export interface PanelEntity extends TimelineEntity {
  readonly id: EntityId;
}

export interface PanelSource {
  readonly label: string;
  readonly publisher?: string;
  readonly published: readonly [Day, Day];
  readonly url?: string;
}

export interface PanelDifference extends Pick<Difference, 'kind' | 'says' | 'stored'>, Span {
  readonly fact: FactKey;
}

export interface PanelRelated {
  readonly fact: FactKey;
  readonly reason: ContextReason;
}

/** Someone or something that the page names, with every place where it does. */
export interface PanelName {
  readonly id: EntityId;
  readonly name: string;
  readonly language: Language;
  readonly mentions: readonly PanelMention[];
}

export interface PanelMention {
  /** Number of the mention on the page. */
  readonly mark: number;
  readonly text: string;
  /** A few words of the page around it. */
  readonly before: string;
  readonly after: string;
}

/** What the panel shows of the page in front. */
export type PanelState =
  | { readonly type: 'loading' }
  /** The browser lets the extension not in, or not before the reader asks for it there. */
  | { readonly type: 'closed' }
  | { readonly type: 'unrelated'; readonly installed: readonly string[] }
  | { readonly type: 'failed'; readonly reason: string }
  | { readonly type: 'related'; readonly page: PanelPage };

export interface PanelPage {
  /** The day on which it was published, where it says so. */
  readonly day?: Day;
  readonly stories: readonly PanelStory[];
  readonly names: readonly PanelName[];
}

export interface PanelActions {
  /** Scrolls the page to a mention and opens its card. */
  readonly openMention: (mark: number) => void;
  /** Scrolls the page to a sentence, and shows it. */
  readonly showSentence: (place: Span) => void;
  /** Takes facts into the reader's deck, or out of it; tells whether that was done. */
  readonly study: (
    facts: readonly { readonly pack: PackId; readonly fact: FactId }[],
    chosen: boolean,
  ) => Promise<boolean>;
  readonly retry: () => void;
}
