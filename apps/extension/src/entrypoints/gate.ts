import { pageClock } from '@backgrounder/ui/reading';
import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { ToBackground } from '../messages.ts';
import { leavePageScript, pageScript } from '../page/page-script.ts';
import { startPageScript } from '../page/start-page-script.ts';

/** The first file in every page: reads it, and on sites set to always asks whether it is about a story. */
export default defineUnlistedScript(() => {
  const before = pageScript();
  if (before?.isAlive()) return;
  before?.stop();
  leavePageScript(
    startPageScript({
      document,
      clock: pageClock,
      storage: browser.storage.local,
      isAlive,
      passed: () => void browser.runtime.sendMessage<ToBackground>({ type: 'page-passed-gate' }),
    }),
  );
});

/** What is left of an extension that was updated or removed has no id. */
function isAlive(): boolean {
  return (browser.runtime as Partial<typeof browser.runtime> | undefined)?.id !== undefined;
}
