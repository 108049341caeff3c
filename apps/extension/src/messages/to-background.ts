import type { FactId, PackId } from '@backgrounder/model';
import { parseReport, type WrongReport } from '../reports/report.ts';
import type { MutedEntity } from '../settings/settings.ts';
import { isListOf, isRecord, isString } from './json.ts';
import { isSentPage, type SentPage } from './sent-page.ts';

/** From a page to the background. Page text goes no further than that. */
export type ToBackground =
  /** A telling name stands on the page: it may be about a story. No answer. */
  | { readonly type: 'page-passed-gate' }
  /** Marks are drawn: puts the interface into the frame. Answered by an `ActionReply`. */
  | { readonly type: 'load-card' }
  /** Answered by an `AnnotateReply`. */
  | { readonly type: 'annotate'; readonly sent: SentPage }
  /** Answered by a `StoriesReply`. */
  | { readonly type: 'panel'; readonly sent: SentPage }
  | Action;

/** What a reader does on a page; answered by an `ActionReply`. */
export type Action =
  /** Takes facts into the deck, or out of it. */
  | { readonly type: 'study'; readonly facts: readonly StudiedFact[]; readonly chosen: boolean }
  | { readonly type: 'mute'; readonly entity: MutedEntity; readonly muted: boolean }
  /** Kept in this browser, and sent to nobody. */
  | { readonly type: 'report'; readonly report: WrongReport }
  /** Opens the panel beside the page. */
  | { readonly type: 'open-panel' };

export interface StudiedFact {
  readonly pack: PackId;
  readonly fact: FactId;
}

export type ActionReply =
  | { readonly type: 'done' }
  | { readonly type: 'failed'; readonly reason: string };

export function parseToBackground(value: unknown): ToBackground | undefined {
  if (!isRecord(value)) return undefined;
  switch (value.type) {
    case 'page-passed-gate':
    case 'load-card':
    case 'open-panel':
      return { type: value.type };
    case 'annotate':
    case 'panel':
      return isSentPage(value.sent) ? { type: value.type, sent: value.sent } : undefined;
    case 'study': {
      const { facts, chosen } = value;
      if (typeof chosen !== 'boolean' || !isListOf(facts, isStudiedFact)) return undefined;
      return { type: 'study', facts: facts.map(({ pack, fact }) => ({ pack, fact })), chosen };
    }
    case 'mute': {
      const { entity, muted } = value;
      if (typeof muted !== 'boolean' || !isMutedEntity(entity)) return undefined;
      return { type: 'mute', entity: { id: entity.id, name: entity.name }, muted };
    }
    case 'report': {
      const report = parseReport(value.report);
      return report && { type: 'report', report };
    }
    default:
      return undefined;
  }
}

export function parseActionReply(value: unknown): ActionReply {
  if (isRecord(value) && value.type === 'done') return { type: 'done' };
  const reason = isRecord(value) && isString(value.reason) ? value.reason : 'no answer';
  return { type: 'failed', reason };
}

function isStudiedFact(value: unknown): value is StudiedFact {
  return isRecord(value) && isString(value.pack) && isString(value.fact);
}

function isMutedEntity(value: unknown): value is MutedEntity {
  return isRecord(value) && isString(value.id) && isString(value.name);
}
