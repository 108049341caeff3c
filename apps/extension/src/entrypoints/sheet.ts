import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { parseToPage, type ToBackground } from '../messages.ts';
import { pageAccess, type PageAccess } from '../panel/page-access.ts';
import { createSheet } from '../panel/sheet.tsx';
import { study } from '../panel/study.ts';
import { loadSettings } from '../settings/store.ts';
import { words } from '../words.ts';

const installed = Symbol.for('backgrounder-sheet');

/** Put into a page beside the overlay, where the panel is to open within the page. */
export default defineUnlistedScript(() => {
  const world = globalThis as { [installed]?: true; [pageAccess]?: PageAccess };
  if (world[installed]) return;
  world[installed] = true;

  const sheet = createSheet(document, {
    page: () => {
      const page = world[pageAccess];
      if (!page) throw new Error('the sheet comes after the overlay');
      return page;
    },
    words,
    appearance: async () => (await loadSettings(browser.storage.local)).appearance,
    study: (facts, chosen) =>
      study((message: ToBackground) => browser.runtime.sendMessage(message), facts, chosen),
  });
  browser.runtime.onMessage.addListener((value, sender, reply: (answer: object) => void) => {
    const message = parseToPage(value);
    if (message?.type !== 'open-sheet' || sender.id !== browser.runtime.id) return undefined;
    void sheet.open();
    reply({ type: 'done' });
    return undefined;
  });
  window.addEventListener('pagehide', () => sheet.close());
});
