import type { ToPage } from '../messages.ts';

/** The part of the browser that reaches into a tab. */
export interface Tabs {
  readonly scripting: {
    executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<unknown>;
  };
  readonly tabs: { sendMessage(tabId: number, message: ToPage): Promise<unknown> };
}

/**
 * Tells the overlay of a tab something, after putting it there where it is not yet.
 * Rejects where no extension may run: the browser's own pages, its store, a site not granted.
 */
export async function tellOverlay(browser: Tabs, tabId: number, message: ToPage): Promise<unknown> {
  // The files do nothing on a page that has them already.
  const files = message.type === 'open-sheet' ? ['/overlay.js', '/sheet.js'] : ['/overlay.js'];
  await browser.scripting.executeScript({ target: { tabId }, files });
  return browser.tabs.sendMessage(tabId, message);
}
