import type { Day, EntityId } from '@backgrounder/model';
import type { PageText } from '@backgrounder/model/page';
import type { CardContent } from '@backgrounder/ui/card';

/** From a page to the background. Page text goes no further than that. */
export type ToBackground =
  /** A telling name stands on the page: it may be about a story. */
  { readonly type: 'page-passed-gate' } | { readonly type: 'annotate'; readonly page: PageText };

/** From the background, or from the popup, to a page. */
export type ToPage =
  /** Read the page and say what it has, without drawing. */
  | { readonly type: 'survey' }
  /** Draw the marks. */
  | { readonly type: 'explain' }
  /** Clear the marks. */
  | { readonly type: 'stop' }
  | { readonly type: 'step'; readonly by: 1 | -1 }
  /** Open the card of one mention, by its number. */
  | { readonly type: 'open'; readonly mark: number };

export type AnnotateReply =
  | { readonly type: 'annotated'; readonly found: PageFindings }
  | { readonly type: 'failed'; readonly reason: string };

/** All that a page needs of its annotation, so that cards open while the worker sleeps. */
export interface PageFindings {
  /** Titles of the stories that the page is about; empty where there is none. */
  readonly stories: readonly string[];
  /** In text order. */
  readonly mentions: readonly FoundMention[];
  readonly contents: readonly CardContent[];
  /** Facts that sentences of the page tell. */
  readonly toldFacts: number;
  /** Titles of all stories that packs are installed for. */
  readonly installed: readonly string[];
}

export interface FoundMention {
  /** UTF-16 code units into the page's text. */
  readonly start: number;
  readonly end: number;
  /** Index into `contents`. */
  readonly content: number;
}

/** What a page has, as the popup tells it. */
export type PageReport =
  | { readonly type: 'unrelated'; readonly installed: readonly string[] }
  | { readonly type: 'related'; readonly page: RelatedPage }
  | { readonly type: 'failed'; readonly reason: string };

export interface RelatedPage {
  readonly stories: readonly string[];
  readonly day?: Day;
  readonly isMarked: boolean;
  readonly mentions: number;
  readonly toldFacts: number;
  /** Those that the page names, in order of first mention. */
  readonly entities: readonly NamedEntity[];
}

export interface NamedEntity {
  readonly id: EntityId;
  readonly name: string;
  readonly language: string;
  readonly mentions: number;
  /** Number of the first mention. */
  readonly mark: number;
}

export function parseToBackground(value: unknown): ToBackground | undefined {
  if (!isRecord(value)) return undefined;
  switch (value.type) {
    case 'page-passed-gate':
      return { type: 'page-passed-gate' };
    case 'annotate':
      return isPageText(value.page) ? { type: 'annotate', page: value.page } : undefined;
    default:
      return undefined;
  }
}

export function parseToPage(value: unknown): ToPage | undefined {
  if (!isRecord(value)) return undefined;
  switch (value.type) {
    case 'survey':
    case 'explain':
    case 'stop':
      return { type: value.type };
    case 'step':
      return value.by === 1 || value.by === -1 ? { type: 'step', by: value.by } : undefined;
    case 'open':
      return isCount(value.mark) ? { type: 'open', mark: value.mark } : undefined;
    default:
      return undefined;
  }
}

export function parseAnnotateReply(value: unknown): AnnotateReply {
  if (isRecord(value) && value.type === 'annotated' && isFindings(value.found)) {
    return { type: 'annotated', found: value.found };
  }
  const reason = isRecord(value) && typeof value.reason === 'string' ? value.reason : 'no answer';
  return { type: 'failed', reason };
}

export function parsePageReport(value: unknown): PageReport {
  if (isRecord(value)) {
    if (value.type === 'unrelated' && isListOf(value.installed, isString)) {
      return { type: 'unrelated', installed: value.installed };
    }
    if (value.type === 'related' && isRelatedPage(value.page)) {
      return { type: 'related', page: value.page };
    }
    if (value.type === 'failed' && typeof value.reason === 'string') {
      return { type: 'failed', reason: value.reason };
    }
  }
  return { type: 'failed', reason: 'no answer from the page' };
}

type Json = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

function isListOf<T>(value: unknown, is: (one: unknown) => one is T): value is readonly T[] {
  return Array.isArray(value) && value.every(is);
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isSpan(value: unknown): value is Json & { start: number; end: number } {
  return isRecord(value) && isCount(value.start) && isCount(value.end) && value.start <= value.end;
}

function isPageText(value: unknown): value is PageText {
  return (
    isRecord(value) &&
    isString(value.title) &&
    isString(value.text) &&
    isListOf(value.blocks, (block): block is Json & { start: number; end: number } =>
      isSpan(block) ? isString(block.kind) : false,
    ) &&
    (value.language === undefined || isString(value.language)) &&
    (value.published === undefined ||
      (isRecord(value.published) && Number.isInteger(value.published.day)))
  );
}

function isFindings(value: unknown): value is PageFindings {
  if (!isRecord(value) || !isListOf(value.contents, isContent)) return false;
  const count = value.contents.length;
  return (
    isListOf(value.stories, isString) &&
    isListOf(value.installed, isString) &&
    isCount(value.toldFacts) &&
    isListOf(
      value.mentions,
      (mention): mention is FoundMention =>
        isSpan(mention) && isCount(mention.content) && mention.content < count,
    )
  );
}

/** The background made it from a checked pack: its outline tells whether it is one at all. */
function isContent(value: unknown): value is CardContent {
  return (
    isRecord(value) &&
    isRecord(value.entity) &&
    isString(value.entity.name) &&
    Array.isArray(value.asOf) &&
    Array.isArray(value.since) &&
    Array.isArray(value.past) &&
    Array.isArray(value.posts)
  );
}

function isRelatedPage(value: unknown): value is RelatedPage {
  return (
    isRecord(value) &&
    isListOf(value.stories, isString) &&
    typeof value.isMarked === 'boolean' &&
    isCount(value.mentions) &&
    isCount(value.toldFacts) &&
    isListOf(
      value.entities,
      (entity): entity is NamedEntity =>
        isRecord(entity) && isString(entity.name) && isCount(entity.mark),
    )
  );
}
