import { serveFolder } from '../../scripts/serve.ts';
import { launchBrowser, projectPath } from '../e2e/browsers.ts';
import { settle, sized } from './pages.ts';

/** Pictures the answer of a first flashcard. */
export async function flashcard(file: `${string}.png`): Promise<void> {
  const quiz = await serveFolder(projectPath('apps/quiz/dist'), 0);
  const browser = await launchBrowser('chromium');
  const page = await browser.newPage();
  await sized(page, 1280, 800);
  await page.goto(quiz.url);
  await page.waitForSelector('.offer .button-primary');
  await page.click('.offer .button-primary');
  await page.waitForSelector('[data-side="question"]');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-side="answer"]');
  await settle();
  await page.screenshot({ path: file });
  await browser.close();
  await quiz.close();
}
