// Makes the pictures in docs/screenshots from the built apps, as a reader meets them.
import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { sampleHeaders, serveFolder } from '../scripts/serve.ts';
import { eventually, launchBrowser, projectPath } from './e2e/browsers.ts';
import { explain, openExtension, pointOfMark } from './e2e/extension-driver.ts';

const folder = projectPath('docs/screenshots');
mkdirSync(folder, { recursive: true });

await article();
await flashcard();

async function article(): Promise<void> {
  const samples = await serveFolder(projectPath('tests/samples'), 0, sampleHeaders);
  const extension = await openExtension('chromium');
  const page = await extension.browser.newPage();
  await sharp(page, 1280, 800);
  await page.goto(`${samples.url}/same-week.html`);
  await explain(extension, page);
  await page.bringToFront();
  const point = await pointOfMark(page, 'Yellen');
  await page.evaluate((down) => window.scrollBy(0, down), point.y - 200);
  const { x, y } = await pointNear(page, 'Yellen');
  await page.mouse.move(x, y - 60);
  await page.mouse.move(x, y, { steps: 3 });
  await eventually('a card', () =>
    extension.inCard(page, (root) => root.querySelector('.card') !== null || undefined),
  );
  await settle();
  await page.screenshot({ path: `${folder}/card.png` });
  await extension.close();
  await samples.close();
}

async function flashcard(): Promise<void> {
  const quiz = await serveFolder(projectPath('apps/quiz/dist'), 0);
  const browser = await launchBrowser('chromium');
  const page = await browser.newPage();
  await sharp(page, 1280, 800);
  await page.goto(quiz.url);
  await page.waitForSelector('.offer .button-primary');
  await page.click('.offer .button-primary');
  await page.waitForSelector('[data-side="question"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-side="answer"]');
  await settle();
  await page.screenshot({ path: `${folder}/flashcard.png` });
  await browser.close();
  await quiz.close();
}

/** One device pixel to a CSS pixel: twice as many would make the files four times as large. */
function sharp(page: Page, width: number, height: number): Promise<void> {
  return page.setViewport({ width, height, deviceScaleFactor: 1 });
}

/** Where a mark is now, without scrolling to it. */
function pointNear(page: Page, text: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    for (const marked of CSS.highlights.get('annotated-text') ?? []) {
      const range = document.createRange();
      range.setStart(marked.startContainer, marked.startOffset);
      range.setEnd(marked.endContainer, marked.endOffset);
      const box = range.getClientRects()[0];
      if (range.toString() === wanted && box && box.top > 0) {
        return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
      }
    }
    throw new Error(`${wanted} is not in view`);
  }, text);
}

/** Lets transitions end. */
function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 600));
}
