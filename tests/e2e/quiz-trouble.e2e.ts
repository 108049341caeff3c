import { setTimeout } from 'node:timers/promises';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { browserNames, eventually, launchBrowser, type BrowserName } from './browsers.ts';
import { answerOf } from './built-in-cards.ts';
import { openScreen, serveQuiz, textOf, type ServedQuiz } from './quiz-served.ts';
import { answerCard, onTable, readLog, standingReviews, startLearning } from './quiz-session.ts';

const day = 86_400_000;
const revealed = { answer: 'revealed', rating: 'good', by: 'key' } as const;

let quiz: ServedQuiz;
beforeAll(async () => void (quiz = await serveQuiz()));
afterAll(() => quiz?.close());

describe.each(browserNames)('in %s', (name) => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    // Firefox gives a site a part of this: kilobytes.
    const preferences = { 'dom.quotaManager.temporaryStorage.fixedLimit': 20_480 };
    browser = await launchBrowser(name, { preferences });
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    context = await browser.createBrowserContext();
    page = await context.newPage();
    await openScreen(page, quiz.address);
    await startLearning(page);
  });
  afterEach(() => context?.close());

  test('a clock that goes back three days loses and repeats nothing', async () => {
    await answerCard(page, revealed, answerOf);
    await page.evaluate((back) => {
      const now = Date.now.bind(Date);
      Date.now = () => now() - back;
    }, 3 * day);
    await answerCard(page, revealed, answerOf);
    await answerCard(page, revealed, answerOf);
    const { card } = await onTable(page);
    const log = await readLog(page);
    const reviews = standingReviews(log);
    expect(reviews).toHaveLength(3);
    expect(new Set(reviews.map((review) => review.card)).size).toBe(3);
    // The reload sets the clock right.
    await page.reload();
    await onTable(page);
    expect(await readLog(page)).toEqual(log);
    expect(reviews.map((review) => review.card)).not.toContain(card);
  });

  test('storage that is wiped in mid-session is told of, and begins anew', async () => {
    await answerCard(page, revealed, answerOf);
    const other = await context.newPage();
    await other.goto(`${quiz.address}icon.svg`);
    await other.evaluate(async () => {
      const { storageBuckets } = navigator as unknown as {
        readonly storageBuckets?: {
          keys(): Promise<string[]>;
          delete(name: string): Promise<void>;
        };
      };
      // The log's copy goes too, as where a learner clears a site's data.
      for (const name of (await storageBuckets?.keys()) ?? []) await storageBuckets?.delete(name);
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('backgrounder-study');
        request.addEventListener('success', () => resolve());
        request.addEventListener('error', () => reject(new Error('not deleted')));
      });
    });
    await page.bringToFront();
    await page.keyboard.press(' ');
    await page.waitForSelector('[data-side="answer"]');
    await page.keyboard.press('3');
    await page.waitForSelector('[data-problem]');
    await page.evaluate(() => void (location.hash = '#/'));
    await page.reload();
    await page.waitForSelector('.first-run');
    expect(await readLog(page)).toEqual([]);
  });

  test('where there is no room, an answer is not taken as saved; once there is, it is', async () => {
    await answerCard(page, revealed, answerOf);
    const makeRoom = await fillStorage(page, name);
    const { card, turn } = await onTable(page);
    await page.keyboard.press(' ');
    await page.waitForSelector('[data-side="answer"]');
    await page.keyboard.press('3');
    await page.waitForSelector('[data-problem="quota"]');
    expect(await page.$('[data-side="answer"]')).not.toBe(null);
    expect(standingReviews(await readLog(page))).toHaveLength(1);
    await makeRoom();
    // Firefox frees the room some time later: as a learner would, it is tried again.
    await eventually('the next card', async () => {
      await page.evaluate((turn) => {
        document
          .querySelector<HTMLElement>(
            `[data-side="answer"][data-turn="${turn}"] [data-rating="good"]`,
          )
          ?.click();
      }, turn);
      return (await page.$('[data-side="question"]')) ? true : undefined;
    });
    expect(await page.$('[data-problem]')).toBe(null);
    const reviews = standingReviews(await readLog(page));
    expect(reviews.map((review) => review.card)).toEqual([reviews[0]?.card, card]);
  });

  test('two tabs that answer one card at once record it once', async () => {
    const other = await context.newPage();
    await openScreen(other, `${quiz.address}#/review`);
    const { card } = await onTable(page);
    expect((await onTable(other)).card).toBe(card);
    for (const tab of [page, other]) {
      await tab.bringToFront();
      await tab.keyboard.press(' ');
      await tab.waitForSelector('[data-rating="good"]');
    }
    const rate = (tab: Page) =>
      tab.$eval('[data-rating="good"]', (button) => (button as HTMLElement).click());
    await Promise.all([rate(page), rate(other)]);
    for (const tab of [page, other]) {
      await tab.bringToFront();
      await eventually('the next card', async () =>
        (await onTable(tab)).card === card ? undefined : true,
      );
    }
    expect(standingReviews(await readLog(page))).toEqual([{ card, rating: 'good' }]);
  });
});

/** Leaves the site no room, until what is given back is called. */
async function fillStorage(page: Page, name: BrowserName): Promise<() => Promise<void>> {
  if (name === 'chromium') {
    const devTools = await page.createCDPSession();
    const { origin } = new URL(page.url());
    await devTools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    // For half a minute Chromium goes by the room that it found before.
    await setTimeout(31_000);
    return () => devTools.send('Storage.overrideQuotaForOrigin', { origin });
  }
  await page.evaluate(async () => {
    const filler = await caches.open('filler');
    for (let bytes = 2 ** 22, file = 0; bytes >= 16; file += 1) {
      try {
        await filler.put(`/${file}`, new Response(new Uint8Array(bytes)));
      } catch {
        bytes /= 2;
      }
    }
  });
  return () => page.evaluate(async () => void (await caches.delete('filler')));
}

// Firefox cannot be given another zone while it runs, and has no storage buckets.
describe('in chromium', () => {
  let browser: Browser;
  let page: Page;

  beforeEach(async () => {
    browser = await launchBrowser('chromium');
    page = await browser.newPage();
    await openScreen(page, quiz.address);
    await startLearning(page);
  });
  afterEach(() => browser?.close());

  test('a log that the browser has lost comes back from its copy, and that is told', async () => {
    await answerCard(page, revealed, answerOf);
    await answerCard(page, revealed, answerOf);
    const before = standingReviews(await readLog(page));
    await page.goto(`${quiz.address}icon.svg`);
    await page.evaluate(
      () =>
        new Promise((resolve, reject) => {
          const request = indexedDB.deleteDatabase('backgrounder-study');
          request.addEventListener('success', resolve);
          request.addEventListener('error', reject);
        }),
    );
    await openScreen(page, quiz.address);
    await page.waitForSelector('[data-restored]');
    expect(standingReviews(await readLog(page))).toEqual(before);
    await page.$eval('[data-restored] button', (button) => button.click());
    await eventually('the note to go', async () =>
      (await page.$('[data-restored]')) ? undefined : true,
    );
  });

  test('a time zone that changes in flight loses nothing, and its day is the new one', async () => {
    const zones = { west: 'Pacific/Honolulu', east: 'Pacific/Kiritimati' };
    await page.emulateTimezone(zones.west);
    await answerCard(page, revealed, answerOf);
    await page.emulateTimezone(zones.east);
    await answerCard(page, revealed, answerOf);
    const reviews = (await readLog(page)).filter(({ type }) => type === 'review');
    const days = reviews.map((review) => (review as unknown as { day: number }).day);
    // The two zones are a whole day apart.
    expect(days[1]! - days[0]!).toBe(1);
    await page.reload();
    await onTable(page);
    expect(standingReviews(await readLog(page))).toHaveLength(2);
    expect(await textOf(page, '.review-count')).toMatch(/left/);
  });
});
