import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { parseToPage, type ToBackground } from '../messages.ts';
import { pageScript } from '../page/page-script.ts';
import { createSheet } from '../panel/sheet.tsx';
import { study } from '../panel/study.ts';
import { loadSettings } from '../settings/store.ts';
import { words } from '../words.ts';

/** Put into a page beside the overlay, where the panel is to open within the page. */
export default defineUnlistedScript(() => {
  const script = pageScript();
  const page = script?.overlay;
  if (!script || !page || script.hasSheet) return;
  script.hasSheet = true;

  const sheet = createSheet(document, {
    page: () => page,
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
