import { watchCards } from '@backgrounder/ui/reading';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { parseActionReply, type ToBackground } from '../messages.ts';
import { cardActions } from '../page/card-actions.ts';
import { pageScript } from '../page/page-script.ts';
import { colorScheme } from '../settings/appearance.ts';
import { t, words } from '../words.ts';

/** The third file: the interface, put into a page once it is marked and at rest, or a mention is meant. */
export default defineUnlistedScript(() => {
  const script = pageScript();
  if (!script) return;
  script.watchCards ??= (first, pointerY) =>
    watchCards(
      {
        document,
        clock: script.clock,
        words,
        actions: (card) =>
          cardActions(
            {
              act: async (action) => {
                try {
                  return parseActionReply(await browser.runtime.sendMessage<ToBackground>(action));
                } catch {
                  return { type: 'failed', reason: t('card.updated') };
                }
              },
              document,
              now: Date.now,
            },
            card,
          ),
        colorScheme: () => colorScheme(script.settings().appearance),
        pointerY,
      },
      first,
    );
});
