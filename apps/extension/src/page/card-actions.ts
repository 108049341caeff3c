import type { FactKey } from '@backgrounder/model';
import type { CardActions, Copied } from '@backgrounder/ui/card';
import type { Action, ActionReply } from '../messages.ts';
import { longestQuote } from '../reports/report.ts';

export interface CardActionsEnvironment {
  /** Asks the background to do it. */
  readonly act: (action: Action) => Promise<ActionReply>;
  /** Tells whether it was possible. */
  readonly copy: (copied: Copied) => Promise<boolean>;
  /** Why it was not, in the reader's language. */
  readonly notCopied: string;
  /** Address of the page. */
  readonly address: () => string;
  /** Words of the page around the mention of the card that is open. */
  readonly quote: () => string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Facts were taken into the deck, or out of it. */
  readonly onStudied: (facts: readonly FactKey[], chosen: boolean) => void;
  readonly onMuted: (muted: boolean) => void;
}

/** What a reader does on a card, as messages to the background. */
export function cardActions(environment: CardActionsEnvironment): CardActions {
  const { act, copy, notCopied, address, quote, now, onStudied, onMuted } = environment;
  return {
    study: async (views, chosen) => {
      const facts = views.map(({ pack, fact }) => ({ pack, fact: fact.id }));
      const reply = await act({ type: 'study', facts, chosen });
      if (reply.type === 'done') {
        onStudied(
          facts.map(({ pack, fact }): FactKey => `${pack}/${fact}`),
          chosen,
        );
      }
      return reply;
    },
    copy: async (copied) =>
      (await copy(copied)) ? { type: 'done' } : { type: 'failed', reason: notCopied },
    mute: async ({ id, name }, muted) => {
      // Before it is done: the page may be marked anew in the same moment.
      onMuted(muted);
      const reply = await act({ type: 'mute', entity: { id, name }, muted });
      if (reply.type === 'failed') onMuted(!muted);
      return reply;
    },
    report: (wrong) =>
      act({ type: 'report', report: { ...wrong, quote: quote(), address: address(), at: now() } }),
  };
}

/** The words around a span, at most as long as a report may quote; whole words, where there are spaces. */
export function quoteAround(text: string, start: number, end: number): string {
  const around = Math.max(0, (longestQuote - end + start) >> 1);
  const words = text.slice(Math.max(0, start - around), start + longestQuote - around);
  const before = start > around ? words.slice(0, around).search(/\s/) + 1 : 0;
  return words
    .slice(before)
    .replace(/\s\S*$/, end + around < text.length ? '' : '$&')
    .trim();
}
