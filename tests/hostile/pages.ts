import type { Page } from 'puppeteer-core';
import { eventually } from '../e2e/browsers.ts';

/**
 * A page that breaks overlays. What must be marked, and what must not, stands in the page itself:
 * `data-marks` names what is marked in an element, `data-no-marks` an element without marks.
 */
export interface HostilePage {
  readonly file: string;
  /** What the reader does there; by default nothing, and the page's own script acts. */
  readonly visit?: (page: Page) => Promise<void>;
  /** A name over which a card must open, and be seen, when the pointer rests there. */
  readonly card?: string;
}

export const hostilePages: readonly HostilePage[] = [
  { file: 'rerender-keyed.html', card: 'Janet Yellen' },
  { file: 'rerender-held-nodes.html', card: 'Janet Yellen' },
  { file: 'virtual-list.html' },
  { file: 'live-blog.html', card: 'Nvidia' },
  { file: 'infinite-scroll.html', card: 'Nvidia' },
  { file: 'shadow-open.html', card: 'Janet Yellen' },
  { file: 'shadow-closed.html' },
  { file: 'shadow-nested.html', card: 'Nvidia' },
  { file: 'frames-same-origin.html', card: 'Janet Yellen' },
  { file: 'frame-sandboxed.html', card: 'Janet Yellen' },
  { file: 'frames-many.html', card: 'Janet Yellen' },
  { file: 'strict-csp.html', card: 'Janet Yellen' },
  { file: 'paywall-fade.html', card: 'Janet Yellen' },
  { file: 'editor.html', card: 'Janet Yellen' },
  { file: 'editor-drawn.html', card: 'Janet Yellen' },
  { file: 'inputs-and-code.html', card: 'Janet Yellen' },
  { file: 'huge.html', card: 'Janet Yellen' },
  { file: 'rtl-arabic.html', card: 'Janet Yellen' },
  { file: 'chinese.html', card: '耶伦' },
  // What is cleared twice stays cleared: there is nothing to look at after.
  { file: 'clears-highlights.html' },
  { file: 'reads-highlights.html', card: 'Janet Yellen' },
  { file: 'stops-events.html', card: 'Janet Yellen' },
  // The page's listeners come first: no pointer reaches the extension.
  { file: 'stops-events-immediately.html' },
  { file: 'select-none.html', card: 'Janet Yellen' },
  { file: 'print-view.html', card: 'Janet Yellen' },
  {
    file: 'back-forward.html',
    visit: async (page) => {
      const { href } = new URL('elsewhere.html', page.url());
      await page.goto(href);
      // Not `goBack`: a page kept in memory does not load, which is what it waits for in Firefox.
      await page.evaluate(() => setTimeout(() => history.back()));
      await eventually('the page again', () =>
        page.evaluate(() => 'thePage' in globalThis || undefined).catch(() => undefined),
      );
    },
    card: 'Janet Yellen',
  },
  { file: 'pushstate.html', card: 'Nvidia' },
  { file: 'replaces-body.html', card: 'Nvidia' },
  { file: 'document-write.html', card: 'Nvidia' },
  { file: 'overwrites-sheets.html', card: 'Janet Yellen' },
  { file: 'patched-natives.html', card: 'Janet Yellen' },
  // What is behind an open dialog is not for the pointer.
  { file: 'modal-dialog.html' },
  { file: 'z-index.html', card: 'Janet Yellen' },
  {
    file: 'fullscreen.html',
    visit: async (page) => {
      await page.click('button');
      await page.waitForFunction(() => document.fullscreenElement !== null);
    },
    card: 'Janet Yellen',
  },
  { file: 'all-unset.html', card: 'Janet Yellen' },
  { file: 'transforms.html', card: 'Janet Yellen' },
  { file: 'vertical.html', card: 'Janet Yellen' },
  { file: 'own-scroller.html', card: 'Joe Biden' },
  { file: 'split-names.html', card: 'Xinhua' },
  { file: 'hidden-until-found.html', card: 'Antony Blinken' },
  { file: 'long-text-node.html', card: 'Nvidia' },
  { file: 'reverts-foreign.html' },
  { file: 'records-changes.html' },
  { file: 'busy-ticker.html', card: 'Nvidia' },
  { file: 'storm.html', card: 'Nvidia' },
  { file: 'xhtml.xhtml', card: 'Janet Yellen' },
];
