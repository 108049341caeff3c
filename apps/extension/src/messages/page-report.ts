import type { Day } from '@backgrounder/model';
import type { NamedEntity } from '@backgrounder/ui/findings';
import { isCount, isListOf, isRecord, isString } from './json.ts';

/** What a page has, as the popup tells it. */
export type PageReport =
  | { readonly type: 'unrelated'; readonly installed: readonly string[] }
  | { readonly type: 'related'; readonly page: RelatedPage }
  | { readonly type: 'failed'; readonly reason: string };

export interface RelatedPage {
  readonly stories: readonly string[];
  readonly day?: Day;
  readonly isMarked: boolean;
  /** All mentions are marked, as the reader asked for this page. */
  readonly showsAll?: true;
  readonly mentions: number;
  readonly toldFacts: number;
  /** Those that the page names, in order of first mention. */
  readonly entities: readonly NamedEntity[];
}

export function parsePageReport(value: unknown): PageReport {
  if (isRecord(value)) {
    if (value.type === 'unrelated' && isListOf(value.installed, isString)) {
      return { type: 'unrelated', installed: value.installed };
    }
    if (value.type === 'related' && isRelatedPage(value.page)) {
      return { type: 'related', page: value.page };
    }
    if (value.type === 'failed' && isString(value.reason)) {
      return { type: 'failed', reason: value.reason };
    }
  }
  return { type: 'failed', reason: 'no answer from the page' };
}

function isRelatedPage(value: unknown): value is RelatedPage {
  return (
    isRecord(value) &&
    isListOf(value.stories, isString) &&
    typeof value.isMarked === 'boolean' &&
    (value.showsAll === undefined || value.showsAll === true) &&
    isCount(value.mentions) &&
    isCount(value.toldFacts) &&
    isListOf(
      value.entities,
      (entity): entity is NamedEntity =>
        isRecord(entity) && isString(entity.name) && isCount(entity.mark),
    )
  );
}
