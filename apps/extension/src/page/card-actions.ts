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
  const around = Math.max(0, Math.floor((longestQuote - (end - start)) / 2));
  const from = Math.max(0, start - around);
  const to = Math.min(text.length, from + longestQuote);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  return [
    from === 0 ? before : before.replace(/^\S*\s/, ''),
    text.slice(start, end),
    to === text.length ? after : after.replace(/\s\S*$/, ''),
  ]
    .join('')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .slice(0, longestQuote);
}
