import type { ToPage } from '../messages.ts';
import { cardFiles, overlayFiles, sheetFiles } from './page-files.ts';

/** The part of the browser that reaches into a tab. */
export interface Tabs {
  readonly scripting: {
    executeScript(injection: {
      target: { tabId: number; allFrames: true } | { tabId: number; frameIds: number[] };
      files: string[];
    }): Promise<readonly { readonly frameId?: number | undefined }[]>;
  };
  readonly tabs: {
    sendMessage(tabId: number, message: ToPage, to: { frameId: number }): Promise<unknown>;
  };
}

/** What the reader says of a page also holds for its frames of the same origin: others read and draw nothing. */
const forFrames: readonly ToPage['type'][] = ['explain', 'stop', 'marks'];

/**
 * Tells the overlay of a tab something, after putting it there where it is not yet; resolves with what the page
 * itself answers. Rejects where no extension may run: the browser's own pages, its store, a site not granted.
 */
export async function tellOverlay(browser: Tabs, tabId: number, message: ToPage): Promise<unknown> {
  const isForFrames = forFrames.includes(message.type);
  const injected = await browser.scripting.executeScript({
    target: isForFrames ? { tabId, allFrames: true } : { tabId, frameIds: [0] },
    files: [...(message.type === 'open-sheet' ? sheetFiles : overlayFiles)],
  });
  for (const { frameId } of injected) {
    // Frames of other origins do not listen.
    if (frameId) browser.tabs.sendMessage(tabId, message, { frameId }).catch(() => undefined);
  }
  return browser.tabs.sendMessage(tabId, message, { frameId: 0 });
}

/** Puts the interface into a frame that asks for it. */
export async function loadCard(browser: Tabs, tabId: number, frameId: number): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [...cardFiles] });
}
