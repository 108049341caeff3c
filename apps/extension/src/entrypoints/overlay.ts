import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  parseAnnotateReply,
  parseStoriesReply,
  parseToPage,
  type PagePanel,
  type PageReport,
  type ToBackground,
} from '../messages.ts';
import { pageAccess, type PageAccess } from '../panel/page-access.ts';
import { createOverlay } from '../page/overlay.ts';
import { pageClock } from '../page/watch.ts';

/** Put into a page when it is to be read; does nothing until it is told to. */
export default defineUnlistedScript(() => {
  const world = globalThis as { [pageAccess]?: PageAccess };
  if (world[pageAccess]) return;

  const ask = async (message: ToBackground): Promise<unknown> => {
    try {
      return await browser.runtime.sendMessage(message);
    } catch {
      return { type: 'failed', reason: 'Backgrounder was updated: load this page again.' };
    }
  };
  const overlay = createOverlay({
    document,
    root: document,
    clock: pageClock,
    annotate: async (page) => parseAnnotateReply(await ask({ type: 'annotate', page })),
  });
  const panel = (): Promise<PagePanel> =>
    overlay.panel(async (page) => parseStoriesReply(await ask({ type: 'panel', page })));
  world[pageAccess] = { panel, tell: (message) => overlay.tell(message) };

  browser.runtime.onMessage.addListener(
    (value, sender, reply: (answer: PageReport | PagePanel) => void) => {
      const message = parseToPage(value);
      if (!message || sender.id !== browser.runtime.id) return undefined;
      // The sheet listens for itself.
      if (message.type === 'open-sheet') return undefined;
      const answer = message.type === 'panel' ? panel() : overlay.tell(message);
      answer.then(reply, () => {
        reply({ type: 'failed', reason: 'This page could not be read.' });
      });
      return true;
    },
  );
  window.addEventListener('pagehide', () => overlay.leave());
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) overlay.comeBack();
  });
});
