import type { PanelMention, PanelStory } from '@backgrounder/ui/panel';
import { isCount, isListOf, isRecord, isString } from './json.ts';
import { parsePageReport, type PageReport } from './page-report.ts';

/** What the background tells of the stories that a page is about. */
export type StoriesReply =
  | { readonly type: 'panel'; readonly stories: readonly PanelStory[] }
  | { readonly type: 'failed'; readonly reason: string };

/** All that the panel shows of a page, as the page tells it. */
export interface PagePanel {
  readonly type: 'panel';
  readonly report: PageReport;
  readonly stories: readonly PanelStory[];
  /** In text order. */
  readonly mentions: readonly PageMention[];
}

export interface PageMention extends PanelMention {
  /** Index into the report's entities. */
  readonly entity: number;
}

export function parseStoriesReply(value: unknown): StoriesReply {
  if (isRecord(value) && value.type === 'panel' && isListOf(value.stories, isStory)) {
    return { type: 'panel', stories: value.stories };
  }
  const reason = isRecord(value) && isString(value.reason) ? value.reason : 'no answer';
  return { type: 'failed', reason };
}

export function parsePagePanel(value: unknown): PagePanel {
  if (
    isRecord(value) &&
    value.type === 'panel' &&
    isListOf(value.stories, isStory) &&
    isListOf(value.mentions, isMention)
  ) {
    const { stories, mentions } = value;
    return { type: 'panel', report: parsePageReport(value.report), stories, mentions };
  }
  return { type: 'panel', report: parsePageReport(value), stories: [], mentions: [] };
}

/** The background made it from checked packs: its outline tells whether it is one at all. */
function isStory(value: unknown): value is PanelStory {
  if (!isRecord(value)) return false;
  const { facts, entities, sources, differences, missing, since, studied } = value;
  return (
    isString(value.pack) &&
    isString(value.title) &&
    [facts, entities, sources, differences, missing, since, studied].every(Array.isArray)
  );
}

function isMention(value: unknown): value is PageMention {
  return (
    isRecord(value) &&
    isCount(value.mark) &&
    isCount(value.entity) &&
    isString(value.text) &&
    isString(value.before) &&
    isString(value.after)
  );
}
