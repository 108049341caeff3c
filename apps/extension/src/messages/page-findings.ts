import type { Day, FactKey } from '@backgrounder/model';
import type { CardContent } from '@backgrounder/ui/card';
import { isCount, isListOf, isOptional, isRecord, isSpan, isString } from './json.ts';

export type AnnotateReply =
  | { readonly type: 'annotated'; readonly found: PageFindings }
  | { readonly type: 'failed'; readonly reason: string };

/** All that a page needs of its annotation, so that cards open while the worker sleeps. */
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

export function parseAnnotateReply(value: unknown): AnnotateReply {
  if (isRecord(value) && value.type === 'annotated' && isFindings(value.found)) {
    return { type: 'annotated', found: value.found };
  }
  const reason = isRecord(value) && isString(value.reason) ? value.reason : 'no answer';
  return { type: 'failed', reason };
}

function isFindings(value: unknown): value is PageFindings {
  if (!isRecord(value) || !isListOf(value.contents, isContent)) return false;
  const count = value.contents.length;
  return (
    isListOf(value.stories, isString) &&
    isListOf(value.installed, isString) &&
    isListOf(value.studied, isString) &&
    isOptional(value.day, Number.isInteger as (day: unknown) => day is Day) &&
    isCount(value.toldFacts) &&
    isListOf(
      value.mentions,
      (mention): mention is FoundMention =>
        isSpan(mention) &&
        isCount(mention.content) &&
        mention.content < count &&
        isOptional(mention.told, isStrings) &&
        isOptional(mention.namesakes, isCounts),
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

function isStrings(value: unknown): value is readonly string[] {
  return isListOf(value, isString);
}

function isCounts(value: unknown): value is readonly number[] {
  return isListOf(value, isCount);
}
