import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browserNames, eventually } from './browsers.ts';
import { answerOf } from './built-in-cards.ts';
import { openScreen, serveQuiz, type ServedQuiz } from './quiz-served.ts';
import { answerCard, startLearning } from './quiz-session.ts';
import { watchedPages } from './watched-pages.ts';

const revealed = { answer: 'revealed', rating: 'good', by: 'key' } as const;

let quiz: ServedQuiz;
beforeAll(async () => void (quiz = await serveQuiz()));
afterAll(() => quiz?.close());

describe.each(browserNames)('in %s', (name) => {
  const { newPage } = watchedPages(name);

  test('what was answered is drawn, and what a higher aim would cost is told before it is used', async () => {
    const page = await newPage();
    await openScreen(page, `${quiz.address}#/stats`);
    await page.waitForSelector('.stats-empty');
    await page.evaluate(() => void (location.hash = '#/'));
    await startLearning(page);
    for (let answers = 0; answers < 3; answers += 1) await answerCard(page, revealed, answerOf);
    await page.evaluate(() => void (location.hash = '#/stats'));
    await page.waitForSelector('.figure canvas');
    expect(await sentences(page)).toContainEqual(expect.stringMatching(/^3 answers, 3 of them/));
    expect(await drawnPlots(page)).toBeGreaterThan(1);

    await page.$eval('.figure:last-of-type', (figure) => figure.scrollIntoView());
    const aim = await page.waitForSelector('#stats-aim');
    expect(await aim!.evaluate((input) => (input as HTMLInputElement).value)).toBe('85');
    await aim!.evaluate((element) => {
      const input = element as HTMLInputElement;
      input.scrollIntoView();
      input.value = '95';
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    const told = await eventually('the price of the aim', async () =>
      (await sentences(page)).find((said) => said.includes('Aiming for 95%')),
    );
    expect(told).toMatch(/about .+ a day, and in a year you would know about \d+ of \d+ answers/);
    await page.$eval('.simulator-use .button', (button) => (button as HTMLElement).click());
    const notice = () => page.$eval('.simulator-use output', (output) => output.textContent);
    await eventually('the notice', async () =>
      (await notice()) === 'You now aim for 95%.' ? true : undefined,
    );
    await page.$eval('.simulator-use .link-button', (button) => (button as HTMLElement).click());
    await eventually('the aim before', async () =>
      (await notice()) === 'You aim for 85% again.' ? true : undefined,
    );
  });
});

/** What the figures say. */
function sentences(page: Page): Promise<readonly string[]> {
  return page.$$eval('.figure-said', (all) => all.map((said) => said.textContent ?? ''));
}

/** How many plots are more than an empty picture. */
function drawnPlots(page: Page): Promise<number> {
  return page.$$eval(
    '.figure canvas',
    (all) =>
      all.filter((canvas) => {
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        return data.some((value) => value !== 0);
      }).length,
  );
}
