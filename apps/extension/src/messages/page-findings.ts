import type { Day } from '@backgrounder/model';
import type { CardContent } from '@backgrounder/ui/card';
import type { FoundMention, PageFindings } from '@backgrounder/ui/findings';
import { isCount, isListOf, isOptional, isRecord, isSpan, isString } from './json.ts';

export type AnnotateReply =
  | { readonly type: 'annotated'; readonly found: PageFindings }
  | { readonly type: 'failed'; readonly reason: string };

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
