import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { quizHeaders, serveFolder, type Served } from '../../scripts/serve.ts';
import { browserNames, eventually, launchBrowser, projectPath } from './browsers.ts';
import { answerOf } from './built-in-cards.ts';
import {
  answerCard,
  onTable,
  press,
  readLog,
  reviewTenCards,
  standingReviews,
  startLearning,
} from './quiz-session.ts';
import { watchedPages } from './watched-pages.ts';

let folder: string;
let served: Served;
let address: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backgrounder-quiz-'));
  // Deep inside a site, as a page of an extension is.
  await cp(projectPath('apps/quiz/dist'), join(folder, 'some/path/study'), { recursive: true });
  served = await serveFolder(folder, 0, quizHeaders);
  address = `${served.url}/some/path/study/index.html`;
});

afterAll(async () => {
  await served?.close();
  if (folder) await rm(folder, { recursive: true });
});

describe.each(browserNames)('in %s', (name) => {
  const { newPage, context } = watchedPages(name);

  async function openQuiz(hash = ''): Promise<Page> {
    const page = await newPage();
    await page.goto(address + hash);
    await page.waitForSelector('h1');
    return page;
  }

  test('a first session: ten cards, one undone, a reload, and every review in the log', async () => {
    const page = await openQuiz();
    await startLearning(page);
    const session = await reviewTenCards(page, answerOf);

    const log = await readLog(page);
    expect(standingReviews(log)).toEqual(session.standing);
    expect(session.standing).toHaveLength(10);
    expect(new Set(session.standing.map(({ card }) => card)).size).toBe(10);
    expect(log.map(({ type }) => type)).toEqual([
      'capture',
      ...Array.from({ length: 7 }, () => 'review'),
      'undo',
      ...Array.from({ length: 4 }, () => 'review'),
    ]);
    const undo = log.find(({ type }) => type === 'undo');
    expect(log.find(({ id }) => id === undo?.target)).toMatchObject(session.undone);
    expect(log.map(({ sequence }) => sequence)).toEqual(log.map((_, index) => index + 1));

    // The summary counts the whole session, the part before the reload included.
    await page.keyboard.press('Escape');
    await page.waitForSelector('.summary');
    expect(await text(page, '.figures')).toContain('10');
    await press(page, '.summary .button-primary');
    await page.waitForSelector('.today');
    expect(await text(page, '.story')).toMatch(/learnt|under way/);
  });

  test('reviews in one tab appear in the other', async () => {
    const one = await openQuiz();
    await startLearning(one);
    const other = await openQuiz('#/review');
    const shared = await onTable(one);
    expect((await onTable(other)).card).toBe(shared.card);

    const manner = { answer: 'revealed', rating: 'easy', by: 'key' } as const;
    await other.bringToFront();
    await answerCard(other, manner, answerOf);
    // The first tab's card was dealt with: it moves on by itself and says why.
    await eventually('the first tab to move on', async () =>
      (await onTable(one)).card === shared.card ? undefined : true,
    );
    expect(await text(one, '.notice-line')).toContain('another tab');

    // Back and forth; the two never record one card twice.
    for (const page of [one, other, one, other]) {
      await page.bringToFront();
      await answerCard(page, manner, answerOf);
    }
    const reviews = standingReviews(await readLog(one));
    expect(reviews).toHaveLength(5);
    expect(new Set(reviews.map(({ card }) => card)).size).toBe(5);
    for (const page of [one, other]) {
      await eventually('both tabs to agree', async () =>
        (await text(page, '.review-count')) === '5 left' ? true : undefined,
      );
    }
  });

  test('when nothing is due, it says when the next card is, and offers more new ones', async () => {
    const page = await openQuiz();
    await startLearning(page);
    const manner = { answer: 'revealed', rating: 'easy', by: 'key' } as const;
    for (let count = 0; count < 10; count += 1) await answerCard(page, manner, answerOf);
    await page.waitForSelector('.summary');
    expect(await text(page, '.next-due')).toMatch(/due tomorrow, from 04:00\./);

    await press(page, '.summary .button-primary');
    await page.waitForSelector('.nothing-due');
    expect(await text(page, '.nothing-due')).toMatch(/due tomorrow, from 04:00\./);

    await press(page, '.nothing-due .button');
    const eleventh = await onTable(page);
    // What was asked for is still there after a reload.
    await page.reload();
    expect((await onTable(page)).card).toBe(eleventh.card);
    await answerCard(page, manner, answerOf);
    const reviews = standingReviews(await readLog(page));
    expect(reviews).toHaveLength(11);
    expect(reviews.at(-1)).toEqual({ card: eleventh.card, rating: 'easy' });
  });

  test('a backup brings everything back after everything was deleted', async () => {
    const page = await openQuiz();
    await startLearning(page);
    for (const rating of ['good', 'easy', 'again'] as const) {
      await answerCard(page, { answer: 'revealed', rating, by: 'key' }, answerOf);
    }
    const before = standingReviews(await readLog(page));
    await page.evaluate(() => {
      location.hash = '#/data';
    });
    await page.waitForSelector('.settings');
    const backup = await downloadedText(page, '[data-action="backup"]');

    await press(page, '[data-action="erase"]');
    await press(page, 'dialog .button-danger');
    await page.waitForSelector('.first-run');

    await page.evaluate(() => {
      location.hash = '#/data';
    });
    await page.waitForSelector('input[type="file"]');
    await chooseFile(page, 'backup.json', backup.slice(0, -40));
    await page.waitForSelector('[data-problem="not-a-backup"]');
    expect(await readLog(page)).toEqual([]);
    await chooseFile(page, 'backup.json', backup);
    await eventually('the backup to be restored', async () =>
      (await text(page, '.settings')).includes('Restored: 4 records') ? true : undefined,
    );
    expect(standingReviews(await readLog(page))).toEqual(before);
  });

  test('a browser without storage is told plainly', async () => {
    const page = await context().newPage();
    await page.evaluateOnNewDocument(() => {
      indexedDB.open = () => {
        throw new DOMException('No storage here.', 'SecurityError');
      };
    });
    await page.goto(address);
    await page.waitForSelector('[data-problem="unavailable"]');
    expect(await text(page, '[role="alert"]')).toContain('private');
  });
});

test.each(browserNames)('dark mode renders dark, and readably, in %s', async (name) => {
  const brightness = async (colourScheme: 'light' | 'dark') => {
    const browser = await launchBrowser(name, { colourScheme });
    try {
      const page = await browser.newPage();
      await page.goto(address);
      await page.waitForSelector('h1');
      return await page.evaluate(() => {
        const lightness = (colour: string) => {
          const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
          return (red + green + blue) / 3;
        };
        const styleOf = (selector: string) => getComputedStyle(document.querySelector(selector)!);
        return {
          ground: lightness(styleOf(':root').backgroundColor),
          ink: lightness(styleOf('h1').color),
        };
      });
    } finally {
      await browser.close();
    }
  };
  const light = await brightness('light');
  const dark = await brightness('dark');
  expect(light.ground).toBeGreaterThan(220);
  expect(light.ink).toBeLessThan(60);
  expect(dark.ground).toBeLessThan(40);
  expect(dark.ink).toBeGreaterThan(200);
});

async function text(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent ?? '');
}

/** Presses a button that downloads, and returns what would be saved. */
async function downloadedText(page: Page, selector: string): Promise<string> {
  await page.evaluate(() => {
    const makeAddress = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      Object.assign(window, { downloaded: (blob as Blob).text() });
      return makeAddress(blob);
    };
    document.addEventListener('click', (event) => {
      const link = event.target;
      if (link instanceof HTMLAnchorElement && link.download) event.preventDefault();
    });
  });
  await press(page, selector);
  return eventually('the download', () =>
    page.evaluate(() => (window as { downloaded?: Promise<string> }).downloaded),
  );
}

async function chooseFile(page: Page, name: string, content: string): Promise<void> {
  await page.$eval(
    'input[type="file"]',
    (field, name, content) => {
      const files = new DataTransfer();
      files.items.add(new File([content], name, { type: 'application/json' }));
      field.files = files.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    content,
  );
}
