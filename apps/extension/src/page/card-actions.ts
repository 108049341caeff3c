import { keyOfCardFact, type CardActions } from '@backgrounder/ui/card';
import type { OpenCard } from '@backgrounder/ui/reading';
import type { Action, ActionReply } from '../messages.ts';
import { longestQuote } from '../reports/report.ts';

export interface CardActionsEnvironment {
  /** Asks the background to do it. */
  readonly act: (action: Action) => Promise<ActionReply>;
  /** The page: its address may change. */
  readonly document: Pick<Document, 'URL'>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** What a reader does on a card, as messages to the background. */
export function cardActions(
  { act, document, now }: CardActionsEnvironment,
  { copy, quote, onStudied, onMuted }: OpenCard,
): CardActions {
  return {
    copy,
    study: async (views, chosen) => {
      const facts = views.map(({ pack, fact }) => ({ pack, fact: fact.id }));
      const reply = await act({ type: 'study', facts, chosen });
      if (reply.type === 'done') {
        onStudied(views.map(keyOfCardFact), chosen);
      }
      return reply;
    },
    mute: async ({ id, name }, muted) => {
      // Before it is done: the page may be marked anew in the same moment.
      onMuted(muted);
      const reply = await act({ type: 'mute', entity: { id, name }, muted });
      if (reply.type === 'failed') onMuted(!muted);
      return reply;
    },
    report: (wrong) =>
      act({
        type: 'report',
        report: { ...wrong, quote: quote(longestQuote), address: document.URL, at: now() },
      }),
  };
}
