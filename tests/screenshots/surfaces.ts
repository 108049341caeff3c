import type { Page } from 'puppeteer-core';
import { eventually } from '../e2e/browsers.ts';
import { set, type Extension } from '../e2e/extension-driver.ts';
import { article, openCard, ownTab, popupOver, settle, sized } from './pages.ts';

/** Pictures all that the extension shows, once each. @param fileOf where the picture of a surface goes */
export async function surfaces(
  extension: Extension,
  samples: string,
  fileOf: (surface: string) => `${string}.png`,
): Promise<void> {
  const { browser } = extension;
  const shoot = async (page: Page, surface: string, fullPage = false): Promise<void> => {
    await settle();
    await page.screenshot({ path: fileOf(surface), fullPage });
  };

  const shootNarrowToo = async (own: Page, name: string): Promise<void> => {
    await own.waitForSelector('h2');
    await shoot(own, name, true);
    await sized(own, 390, 800);
    await shoot(own, `${name}-narrow`, true);
    await own.close();
  };

  const page = await article(browser, `${samples}/same-week.html`);
  await shootNarrowToo(await ownTab(extension, page, 'onboarding.html', 1100), 'onboarding');
  let popup = await popupOver(extension, page);
  await shoot(popup, 'popup-related');
  await popup.click('.primary');
  await popup.waitForSelector('.heading .quiet');
  await shoot(popup, 'popup-marked');
  await popup.close();
  await openCard(extension, page, 'Janet Yellen');
  await shoot(page, 'card');
  await page.mouse.move(5, 5);

  const panel = await ownTab(extension, page, 'sidepanel.html', 400);
  await panel.waitForSelector('.timeline .fact');
  await shoot(panel, 'panel', true);
  await panel.evaluate(openSheet);
  await panel.close();
  await sized(page, 390, 800);
  await page.bringToFront();
  await eventually('the sheet', () =>
    extension.inCard(
      page,
      (root) => root.querySelector('dialog[open] .timeline .fact') !== null || undefined,
    ),
  );
  await shoot(page, 'sheet');
  await page.close();

  const other = await article(browser, `${samples}/harbour-market.html`);
  popup = await popupOver(extension, other);
  await shoot(popup, 'popup-unrelated');
  await popup.close();
  const draft = await ownTab(extension, other, 'draft.html', 960);
  await draft.waitForSelector('textarea');
  await shoot(draft, 'draft');
  await draft.close();
  await set(extension, { sites: { localhost: 'never', 'news.example': 'always' }, muted });
  popup = await popupOver(extension, other);
  await shoot(popup, 'popup-off');
  await popup.close();

  await shootNarrowToo(await ownTab(extension, other, 'options.html', 1000), 'options');
}

const muted = [{ id: 'gallium', name: 'gallium' }];

/** Runs in the panel's page: has the panel open within the page, as where a browser has none beside it. */
async function openSheet(): Promise<void> {
  const { scripting, tabs } = (globalThis as unknown as { chrome: SheetApi }).chrome;
  const tabId = Number(new URLSearchParams(location.search).get('tab'));
  await scripting.executeScript({ target: { tabId }, files: ['/overlay.js', '/sheet.js'] });
  await tabs.sendMessage(tabId, { type: 'open-sheet' });
}

interface SheetApi {
  readonly scripting: { executeScript(injection: object): Promise<unknown> };
  readonly tabs: { sendMessage(tabId: number, message: object): Promise<unknown> };
}
