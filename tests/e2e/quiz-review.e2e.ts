import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type Served } from '../../scripts/serve.ts';
import { browserNames, eventually, launchBrowser, projectPath } from './browsers.ts';
import { answerOf, builtInCards } from './built-in-cards.ts';
import {
  answerCard,
  beginFiveMinutes,
  onTable,
  press,
  readLog,
  standingReviews,
  startLearning,
} from './quiz-session.ts';
import { watchedPages } from './watched-pages.ts';

const easily = { answer: 'revealed', rating: 'easy', by: 'key' } as const;

let served: Served;

beforeAll(async () => {
  served = await serveFolder(projectPath('apps/quiz/dist'), 0);
});
afterAll(() => served?.close());

describe.each(browserNames)('in %s', (name) => {
  const { newPage } = watchedPages(name);

  async function openQuiz(): Promise<Page> {
    const page = await newPage();
    await page.goto(`${served.url}/index.html`);
    await page.waitForSelector('h1');
    return page;
  }

  /** Passes over cards until one is asked by choice. */
  async function untilChoice(page: Page): Promise<string> {
    for (;;) {
      const { card } = await onTable(page);
      if (await page.$('.choices')) return card;
      await answerCard(page, easily, answerOf);
    }
  }

  test('a new card is chosen by key; answered Again, it comes back at the end, to be typed', async () => {
    const page = await openQuiz();
    await startLearning(page);
    const card = await untilChoice(page);
    const shown = await page.$$eval('.choice span', (all) => all.map((one) => one.textContent));
    expect(shown.toSorted()).toEqual(
      [...builtInCards.get(card)!.distractors, answerOf(card)].sort(),
    );
    await answerCard(page, { answer: 'wrong', rating: 'again', by: 'suggestion' }, answerOf);
    let between = 0;
    while ((await onTable(page)).card !== card) {
      await answerCard(page, easily, answerOf);
      between += 1;
    }
    expect(between).toBeGreaterThan(0);
    expect(await page.$eval('.review-count', (one) => one.textContent)).toBe('1 left');
    await page.waitForSelector('#answer-input');
    await answerCard(page, { answer: 'right', rating: 'easy', by: 'key' }, answerOf);
    await page.waitForSelector('.summary');
  });

  test('own words outlast a reload; a flag is listed beside the data', async () => {
    const page = await openQuiz();
    await startLearning(page);
    await page.keyboard.press(' ');
    await page.waitForSelector('[data-side="answer"]');
    await page.keyboard.press('e');
    await page.waitForSelector('dialog [name="question"]');
    await page.$eval('[name="question"]', (field) => (field as HTMLTextAreaElement).select());
    await page.keyboard.type('How I would ask it?');
    await press(page, 'dialog [type="submit"]');
    await page.waitForSelector('.own-wording');
    await page.reload();
    const { card } = await onTable(page);
    expect(await page.$eval('h1.question', (one) => one.textContent)).toBe('How I would ask it?');

    await press(page, '.menu > button');
    await press(page, '[data-action="flag"]');
    await press(page, '[value="unclear-question"]');
    await press(page, '[name="suspend"]');
    await press(page, 'dialog [type="submit"]');
    await eventually('the next card', async () =>
      (await onTable(page)).card === card ? undefined : true,
    );
    expect((await readLog(page)).map(({ type }) => type)).toEqual([
      'capture',
      'reword',
      'flag',
      'suspend',
    ]);
    await page.goto(`${served.url}/index.html#/data`);
    await page.waitForSelector('[data-action="unflag"]');
    expect(await page.$eval('#flagged-title', (one) => one.parentElement!.textContent)).toContain(
      'The question is unclear',
    );
  });

  test('a session of five minutes says when they have passed, and goes on', async () => {
    const page = await openQuiz();
    await startLearning(page);
    await page.keyboard.press('Escape');
    await beginFiveMinutes(page);
    for (let count = 0; count < 5; count += 1) await answerCard(page, easily, answerOf);
    await page.waitForSelector('[data-side="time-up"]');
    await press(page, '[data-action="go-on"]');
    const { card } = await onTable(page);
    const reviews = standingReviews(await readLog(page));
    expect(reviews).toHaveLength(5);
    expect(reviews.map((review) => review.card)).not.toContain(card);
  });
});

describe('by touch', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await launchBrowser('chromium');
  });
  afterAll(() => browser?.close());

  test('a swipe to the left is Again, to the right Good; a short one is nothing', async () => {
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    await page.setViewport({ width: 390, height: 844, hasTouch: true, isMobile: true });
    await page.goto(`${served.url}/index.html`);
    await startLearning(page);

    const swipe = async (by: number) => {
      await press(page, '.show');
      await page.waitForSelector('[data-side="answer"] [data-swipes]');
      const touch = await page.touchscreen.touchStart(195, 260);
      for (let step = 1; step <= 6; step += 1) await touch.move(195 + (by * step) / 6, 260);
      await touch.end();
    };
    const rated = async () =>
      (await readLog(page)).flatMap(({ rating }) => (rating === undefined ? [] : [rating]));

    const first = await onTable(page);
    await swipe(-150);
    await eventually('the next card', async () =>
      (await onTable(page)).card === first.card ? undefined : true,
    );
    const second = await onTable(page);
    await swipe(150);
    await eventually('the third card', async () =>
      (await onTable(page)).card === second.card ? undefined : true,
    );
    expect(await rated()).toEqual(['again', 'good']);
    await swipe(60);
    expect(await page.$('[data-side="answer"]')).not.toBe(null);
    expect(await rated()).toEqual(['again', 'good']);
    await context.close();
  });
});
