import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import {
  parseAnnotateReply,
  parseToPage,
  type PageReport,
  type ToBackground,
  type ToldPanel,
} from '../messages.ts';
import { createOverlay } from '../page/overlay.ts';
import { pageScript } from '../page/page-script.ts';

/** The second file, put into a page when it is to be read; does nothing until it is told to. */
export default defineUnlistedScript(() => {
  const script = pageScript();
  if (!script || script.overlay || !isOfTheSite()) return;
  const { reader, gate, settings, clock, inSlices } = script;

  const isAlive = (): boolean => {
    const alive = script.isAlive();
    if (!alive) script.stop();
    return alive;
  };
  const ask = (message: ToBackground): Promise<unknown> => browser.runtime.sendMessage(message);
  const overlay = createOverlay({
    document,
    reader,
    clock,
    inSlices,
    isAlive,
    mayBeRelated: (page) => gate()(page),
    marks: () => settings().marks,
    annotate: async (sent) => {
      try {
        return parseAnnotateReply(await ask({ type: 'annotate', sent }));
      } catch {
        isAlive();
        return { type: 'failed', reason: 'Backgrounder was updated: load this page again.' };
      }
    },
    loadCards: async () => {
      if (!isAlive()) return undefined;
      if (!script.watchCards) await ask({ type: 'load-card' }).catch(() => undefined);
      return script.watchCards;
    },
  });
  const panel = (): Promise<ToldPanel> =>
    overlay.panel((sent) => ask({ type: 'panel', sent }).catch(() => undefined));
  script.overlay = { panel, tell: (message) => overlay.tell(message) };

  const onMessage = (
    value: unknown,
    sender: { readonly id?: string },
    reply: (answer: PageReport | ToldPanel) => void,
  ): true | undefined => {
    const message = parseToPage(value);
    // The sheet listens for itself.
    if (!message || message.type === 'open-sheet' || sender.id !== browser.runtime.id) {
      return undefined;
    }
    script
      .ready()
      .then((): Promise<PageReport | ToldPanel> =>
        message.type === 'panel' ? panel() : overlay.tell(message),
      )
      .then(reply, () => reply({ type: 'failed', reason: 'This page could not be read.' }));
    return true;
  };
  const onHide = (): void => overlay.leave();
  const onShow = (event: PageTransitionEvent): void => {
    if (event.persisted && isAlive()) overlay.comeBack();
  };
  const onVisible = (): void => {
    if (document.visibilityState === 'visible') isAlive();
  };
  browser.runtime.onMessage.addListener(onMessage);
  const listeners = new AbortController();
  const { signal } = listeners;
  window.addEventListener('pagehide', onHide, { signal });
  window.addEventListener('pageshow', onShow, { signal });
  document.addEventListener('visibilitychange', onVisible, { signal });
  script.onSettings(() => {
    if (script.choice() === 'never') void overlay.tell({ type: 'stop' });
    else overlay.restyle();
  });
  script.onStop(() => {
    void overlay.tell({ type: 'stop' });
    listeners.abort();
  });
});

/** The page itself, or a frame of the same origin: frames of others are no part of what the reader reads. */
function isOfTheSite(): boolean {
  try {
    return window.top?.origin === window.origin;
  } catch {
    return false;
  }
}
