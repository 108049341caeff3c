import type { Browser, Page } from 'puppeteer-core';
import { eventually } from '../e2e/browsers.ts';
import type { Extension } from '../e2e/extension-driver.ts';
import { article, openCard, ownTab, popupOver, settle, sized } from './pages.ts';

/** The pictures of docs and stores, 1280 by 800: the extension beside an article, as a reader has it. */
export async function storePictures(
  extension: Extension,
  samples: string,
  fileOf: (name: string) => `${string}.png`,
): Promise<void> {
  const { browser } = extension;
  const page = await article(browser, `${samples}/same-week.html`);
  const popup = await popupOver(extension, page);
  await settle();
  const before = await pictureOf(page);
  const open = await pictureOf(popup);
  await popup.click('.primary');
  await popup.waitForSelector('.heading .quiet');
  await popup.close();
  await sideBySide(browser, before, open, 'popup', fileOf('popup'));
  await openCard(extension, page, 'Janet Yellen');
  await settle();
  await page.screenshot({ path: fileOf('card') });

  await page.mouse.move(5, 5);
  const panel = await ownTab(extension, page, 'sidepanel.html', 400);
  await panel.waitForSelector('.timeline .fact');
  await panel.evaluate(() => {
    document.querySelector('.timeline .article')?.scrollIntoView({ block: 'center' });
  });
  await settle();
  const timeline = await pictureOf(panel);
  await sized(page, 880, 800);
  await page.bringToFront();
  await page.evaluate(() => window.scrollTo(0, 0));
  await eventually('the card to be gone', () =>
    extension
      .inCard(page, (root) => root.querySelector('.card') === null)
      .then((gone) => gone !== false || undefined),
  );
  await settle();
  await sideBySide(browser, await pictureOf(page), timeline, 'panel', fileOf('panel'));

  const options = await ownTab(extension, page, 'options.html', 1280);
  await options.waitForSelector('#data');
  await settle();
  await options.screenshot({ path: fileOf('options') });
}

function pictureOf(page: Page): Promise<string> {
  return page.screenshot({ encoding: 'base64' });
}

/** Browsers picture a page without what is beside or over it: this puts both together. */
async function sideBySide(
  browser: Browser,
  page: string,
  own: string,
  place: 'popup' | 'panel',
  path: `${string}.png`,
): Promise<void> {
  const both = await browser.newPage();
  await sized(both, 1280, 800);
  await both.setContent(`<!doctype html><style>
    body { margin: 0; background: #fff }
    img { display: block; position: absolute; inset-block-start: 0 }
    .popup { inset-inline-end: 24px; inset-block-start: 12px; border-radius: 10px; box-shadow: 0 0 0 1px #0002, 0 12px 40px #0005 }
    .panel { inset-inline-end: 0; border-inline-start: 1px solid #0003 }
  </style>
  <img src="data:image/png;base64,${page}"><img class="${place}" src="data:image/png;base64,${own}">`);
  await both.screenshot({ path });
  await both.close();
}
