import type { Browser, Page } from 'puppeteer-core';
import { eventually } from '../e2e/browsers.ts';
import type { Extension } from '../e2e/extension-driver.ts';

/** One device pixel to a CSS pixel: twice as many would make the files four times as large. */
export function sized(page: Page, width: number, height: number): Promise<void> {
  return page.setViewport({ width, height, deviceScaleFactor: 1 });
}

export async function article(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage();
  await sized(page, 1280, 800);
  await page.goto(address);
  return page;
}

/** The popup over a page, once it has read the page. */
export async function popupOver(extension: Extension, page: Page): Promise<Page> {
  await extension.openPopup(page);
  const popup = await eventually('the popup', () =>
    extension.browser
      .targets()
      .find((target) => target.url().endsWith('/popup.html'))
      ?.asPage(),
  );
  await popup.waitForSelector('.site');
  return popup;
}

/** One of the extension's own pages, in a tab that knows which page it is about. */
export async function ownTab(
  extension: Extension,
  about: Page,
  path: string,
  width: number,
): Promise<Page> {
  await about.bringToFront();
  const { origin, id } = await (
    await extension.ownPage('/onboarding.html')
  ).evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: TabsApi } };
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    return { origin: location.origin, id: tab?.id };
  });
  const page = await extension.browser.newPage();
  await sized(page, width, 800);
  await page.goto(`${origin}/${path}?tab=${id}`);
  return page;
}

interface TabsApi {
  query(filter: object): Promise<{ readonly id: number }[]>;
}

/** Opens the card of a marked name, with the name near the top of the window. */
export async function openCard(extension: Extension, page: Page, name: string): Promise<void> {
  await page.bringToFront();
  const { y } = await placeOf(page, name);
  await page.evaluate((down) => window.scrollBy(0, down), y - 200);
  const at = await placeOf(page, name);
  await page.mouse.move(at.x, at.y - 60);
  await page.mouse.move(at.x, at.y, { steps: 3 });
  await eventually('a card', () =>
    extension.inCard(page, (root) => root.querySelector('.card') !== null || undefined),
  );
}

/** Where a mark is in the window now; those above it are left aside. */
function placeOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  return eventually(`${name} to be marked`, () =>
    page.evaluate((wanted) => {
      for (const marked of CSS.highlights.get('annotated-text') ?? []) {
        const range = document.createRange();
        range.setStart(marked.startContainer, marked.startOffset);
        range.setEnd(marked.endContainer, marked.endOffset);
        const box = [...range.getClientRects()].at(-1);
        const text = range.toString().replaceAll(/\s+/g, ' ');
        if (text === wanted && box && box.top > 0) {
          return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
        }
      }
      return undefined;
    }, name),
  );
}

/** Lets transitions end. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 500));
}
