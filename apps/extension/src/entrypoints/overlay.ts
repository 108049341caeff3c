import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  parseAnnotateReply,
  parseToPage,
  type PageReport,
  type ToBackground,
} from '../messages.ts';
import { createOverlay } from '../page/overlay.ts';
import { pageClock } from '../page/watch.ts';

const installed = Symbol.for('backgrounder-overlay');

/** Put into a page when it is to be read; does nothing until it is told to. */
export default defineUnlistedScript(() => {
  const world = globalThis as { [installed]?: true };
  if (world[installed]) return;
  world[installed] = true;

  const overlay = createOverlay({
    document,
    root: document,
    clock: pageClock,
    annotate: async (page) => {
      try {
        const message: ToBackground = { type: 'annotate', page };
        return parseAnnotateReply(await browser.runtime.sendMessage(message));
      } catch {
        return { type: 'failed', reason: 'Backgrounder was updated: load this page again.' };
      }
    },
  });

  browser.runtime.onMessage.addListener((value, sender, reply: (report: PageReport) => void) => {
    const message = parseToPage(value);
    if (!message || sender.id !== browser.runtime.id) return undefined;
    if (message.type === 'panel' || message.type === 'open-sheet') return undefined;
    overlay.tell(message).then(reply, () => {
      reply({ type: 'failed', reason: 'This page could not be read.' });
    });
    return true;
  });
  window.addEventListener('pagehide', () => overlay.leave());
  window.addEventListener('pageshow', (event) => {
    if (event.persisted) overlay.comeBack();
  });
});
