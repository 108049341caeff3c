import { readPage } from '@backgrounder/model/page';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { compileGate, namesKey, parseStoredNames } from '../gate/gate.ts';
import type { ToBackground } from '../messages.ts';
import { pageClock, watchText } from '../page/watch.ts';

/**
 * Runs on sites set to "always". Asks the background only where a telling name stands on the page;
 * any other page costs no message, wakes nothing and is left as it is.
 */
export default defineUnlistedScript(() => {
  void start();
});

async function start(): Promise<void> {
  const names = parseStoredNames((await browser.storage.local.get(namesKey))[namesKey]);
  if (!names) return;
  const mayBeRelated = compileGate(names);
  const ask = (): boolean => {
    const { title, text } = readPage(document);
    if (!mayBeRelated(title) && !mayBeRelated(text)) return false;
    void browser.runtime.sendMessage<ToBackground>({ type: 'page-passed-gate' });
    return true;
  };
  if (ask()) return;
  const watch = watchText(
    document,
    () => false,
    () => {
      if (ask()) watch.stop();
    },
    pageClock,
  );
}
