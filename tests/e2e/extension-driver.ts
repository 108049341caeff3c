import { existsSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { eventually, projectPath, type BrowserName, type LaunchOptions } from './browsers.ts';
import { openInChromium } from './extension-chromium.ts';
import { openInFirefox } from './extension-firefox.ts';
import type { QuizPage } from './quiz-session.ts';

/** The extension in a running browser: what a reader can do with it, and what can be seen of it. */
export interface Extension {
  readonly browser: Browser;
  /** Presses the toolbar button over a page. */
  openPopup(page: Page): Promise<Popup>;
  /** Runs a command, as its keys would. */
  command(page: Page, name: 'next-mention' | 'previous-mention'): Promise<void>;
  /** Calls a function with the card's closed root; `undefined` where there is no host. */
  inCard<T>(page: Page, look: (root: ShadowRoot) => T): Promise<T | undefined>;
  /** The panel of a page, in a tab of its own. */
  openPanel(page: Page): Promise<OwnPage>;
  /** One of the extension's own pages, once it is open; named by its path. */
  ownPage(path: string): Promise<OwnPage>;
  /** The study page, opened in a tab of its own, as a page that can be used. */
  openStudy(): Promise<QuizPage>;
  /** Ends the background, as the browser does at any moment. The next event brings it back. */
  stopBackground(): Promise<void>;
  /** Any other page of the extension's own, named by its path, in a tab in front. */
  openOwn(path: string): Promise<QuizPage>;
  /** Removes the extension from the running browser. */
  remove(): Promise<void>;
  /** Whether its worker, or its event page, runs at present; to ask does not wake it. */
  isBackgroundRunning(): Promise<boolean>;
  close(): Promise<void>;
}

export interface Popup {
  text(): Promise<string>;
  /** Presses the button of that name, by a hand and not by a script. */
  press(name: string): Promise<void>;
  close(): Promise<void>;
}

export interface OwnPage {
  evaluate<T>(look: () => T | Promise<T>): Promise<T>;
  /** Calls a function with data, and waits for what it does. */
  doWith<A>(data: A, act: (data: A) => Promise<void>): Promise<void>;
  inCard<T>(look: (root: ShadowRoot) => T): Promise<T | undefined>;
}

/** Where a build leaves the unpacked extension. */
export function builtExtension(name: BrowserName): string {
  const folder = projectPath(
    `apps/extension/.output/${name === 'chromium' ? 'chrome' : 'firefox'}-mv3`,
  );
  if (!existsSync(`${folder}/manifest.json`)) {
    throw new Error(`There is no built extension in ${folder}: run pnpm build first.`);
  }
  return folder;
}

/** @param profile of Chromium alone: a folder that outlives it */
export function openExtension(
  name: BrowserName,
  folder = builtExtension(name),
  options: LaunchOptions = {},
): Promise<Extension> {
  switch (name) {
    case 'chromium':
      return openInChromium(folder, options);
    case 'firefox':
      return openInFirefox(folder, options);
  }
}

/** Has a page explained by way of the popup, and waits until it says so. */
export async function explain(extension: Extension, page: Page): Promise<void> {
  const popup = await extension.openPopup(page);
  await eventually('the offer to explain', async () =>
    (await popup.text()).includes('Explain this page') ? true : undefined,
  );
  await popup.press('Explain this page');
  await eventually('the popup to say that the page is marked', async () =>
    (await popup.text()).includes('Clear the marks') ? true : undefined,
  );
  await popup.close();
}

/** Changes what the reader has set, as the options page would. */
export async function set(extension: Extension, change: object): Promise<void> {
  const own = await extension.ownPage('/onboarding.html');
  await own.doWith(change, async (change) => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: Storage } } };
    interface Storage {
      get(key: string): Promise<{ settings?: object }>;
      set(items: object): Promise<void>;
    }
    const { settings } = await chrome.storage.local.get('settings');
    await chrome.storage.local.set({ settings: { version: 2, ...settings, ...change } });
  });
}

export interface Mark {
  readonly text: string;
  /** The text of its block, white space folded, and where in it the mark begins. */
  readonly context: string;
  readonly offset: number;
}

/** What is marked on a page, read as the page itself could read it. */
export function marksOf(page: Page): Promise<Mark[]> {
  return page.evaluate(() => {
    const fold = (text: string): string => text.replaceAll(/[ \n\r\t]+/g, ' ');
    return [...(CSS.highlights.get('annotated-text') ?? [])].map((marked) => {
      const range = document.createRange();
      range.setStart(marked.startContainer, marked.startOffset);
      range.setEnd(marked.endContainer, marked.endOffset);
      const block = marked.startContainer.parentElement?.closest('p, h1, h2, h3, li, blockquote');
      const before = document.createRange();
      before.setStart(block ?? marked.startContainer, 0);
      before.setEnd(marked.startContainer, marked.startOffset);
      return {
        text: fold(range.toString()),
        context: fold(block?.textContent ?? ''),
        offset: fold(before.toString()).length,
      };
    });
  });
}

/** The middle of the first line of a mark, in the viewport, after scrolling it there. */
export function pointOfMark(page: Page, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    for (const marked of CSS.highlights.get('annotated-text') ?? []) {
      const range = document.createRange();
      range.setStart(marked.startContainer, marked.startOffset);
      range.setEnd(marked.endContainer, marked.endOffset);
      if (range.toString() !== wanted) continue;
      // A link's own click would leave the page.
      if (marked.startContainer.parentElement?.closest('a')) continue;
      marked.startContainer.parentElement?.scrollIntoView({ block: 'center' });
      const box = range.getClientRects()[0];
      if (box) return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
    }
    throw new Error(`${wanted} is not marked`);
  }, text);
}

/** The page's document as markup, without the one element that the extension may add. */
export function markupOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    const host = copy.querySelector(':scope > div[popover="manual"]:empty');
    host?.remove();
    return copy.outerHTML;
  });
}

/** Whether a mark is a part, and not the whole, of a longer name where that stands. */
export function isPartOf(mark: Mark, name: string): boolean {
  const end = mark.offset + mark.text.length;
  for (let at = mark.context.indexOf(name); at >= 0; at = mark.context.indexOf(name, at + 1)) {
    const isInside = mark.offset < at + name.length && end > at;
    if (isInside && mark.text !== name) return true;
  }
  return false;
}

export function hostsOf(page: Page): Promise<number> {
  return page.evaluate(() => document.querySelectorAll('html > :not(head, body)').length);
}
