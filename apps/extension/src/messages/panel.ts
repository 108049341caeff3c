import type { PlacedMention } from '@backgrounder/ui/findings';
import type { PanelStory } from '@backgrounder/ui/panel';
import { isCount, isListOf, isRecord, isSpan, isString, type Json } from './json.ts';
import { parsePageReport, type PageReport } from './page-report.ts';

/** What the background tells of the stories that a page is about. */
export type StoriesReply =
  | { readonly type: 'panel'; readonly stories: readonly PanelStory[] }
  | { readonly type: 'failed'; readonly reason: string };

/** What a page tells the panel of itself. What the background said of its stories it hands on unread. */
export interface ToldPanel {
  readonly type: 'panel';
  readonly report: PageReport;
  /** A `StoriesReply`, where the page is related. */
  readonly reply?: unknown;
  readonly text: string;
  /** In text order. */
  readonly mentions: readonly PlacedMention[];
}

/** All that the panel shows of a page. */
export interface PagePanel extends Omit<ToldPanel, 'reply'> {
  readonly stories: readonly PanelStory[];
}

export function parsePagePanel(value: unknown): PagePanel {
  if (
    isRecord(value) &&
    value.type === 'panel' &&
    isString(value.text) &&
    isListOf(value.mentions, isMention)
  ) {
    const { text, mentions } = value;
    const report = parsePageReport(value.report);
    if (report.type !== 'related') return panelOf(report);
    const reply = parseStoriesReply(value.reply);
    if (reply.type === 'failed') return panelOf(reply);
    return { type: 'panel', report, stories: reply.stories, text, mentions };
  }
  return panelOf(parsePageReport(value));
}

function panelOf(report: PageReport): PagePanel {
  return { type: 'panel', report, stories: [], text: '', mentions: [] };
}

function parseStoriesReply(value: unknown): StoriesReply {
  if (isRecord(value) && value.type === 'panel' && isListOf(value.stories, isStory)) {
    return { type: 'panel', stories: value.stories };
  }
  const reason = isRecord(value) && isString(value.reason) ? value.reason : 'no answer';
  return { type: 'failed', reason };
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

function isMention(value: unknown): value is Json & PlacedMention {
  return isSpan(value) && isCount(value.content);
}
