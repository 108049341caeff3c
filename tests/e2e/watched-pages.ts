import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchBrowser, type BrowserName, type LaunchOptions } from './browsers.ts';

export interface WatchedPages {
  readonly newPage: () => Promise<Page>;
  /** Of the test that runs: its other pages may complain. */
  readonly context: () => BrowserContext;
}

/**
 * For the tests of the `describe` that it is called in: a browser, and for each test a profile of its own, whose
 * pages that are opened here may not throw, nor write errors to the console.
 */
export function watchedPages(
  name: BrowserName,
  options: () => LaunchOptions = () => ({}),
): WatchedPages {
  let browser: Browser;
  let context: BrowserContext;
  let complaints: string[];

  beforeAll(async () => {
    browser = await launchBrowser(name, options());
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    complaints = [];
    context = await browser.createBrowserContext();
  });
  afterEach(async () => {
    await context.close();
    if (complaints.length > 0) throw new Error(`The page complained: ${complaints.join('; ')}`);
  });

  return {
    context: () => context,
    async newPage() {
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text());
      });
      return page;
    },
  };
}
