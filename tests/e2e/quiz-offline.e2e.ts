import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  browserNames,
  eventually,
  launchBrowser,
  projectPath,
  type LaunchOptions,
} from './browsers.ts';
import { answerOf } from './built-in-cards.ts';
import {
  keptForOffline,
  openScreen,
  quizBuild,
  serveQuiz,
  textOf,
  type ServedQuiz,
} from './quiz-served.ts';
import {
  answerCard,
  onTable,
  press,
  readLog,
  reviewTenCards,
  standingReviews,
  startLearning,
} from './quiz-session.ts';

const revealed = { answer: 'revealed', rating: 'good', by: 'key' } as const;

/** Half a minute until a worker counts as idle, and as much again. */
const patience = { timeout: 60_000, interval: 500 };

let secondBuild: string;

beforeAll(async () => {
  secondBuild = await mkdtemp(join(tmpdir(), 'backgrounder-second-build-'));
  await buildSecond(secondBuild);
});
afterAll(() => rm(secondBuild, { recursive: true }));

describe.each(browserNames)('in %s', (name) => {
  let profile: string;
  let options: LaunchOptions;
  let browser: Browser;
  let quiz: ServedQuiz;

  beforeEach(async () => {
    profile = await mkdtemp(join(tmpdir(), 'backgrounder-profile-'));
    // A worker with a debugger never makes room for the next version.
    options = { profile, leavesWorkers: true };
    browser = await launchBrowser(name, options);
    quiz = await serveQuiz();
  });
  afterEach(async () => {
    await browser?.close();
    await quiz?.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  test('a whole session without a network, and again after a restart', async () => {
    const page = await browser.newPage();
    await openScreen(page, quiz.address);
    await keptForOffline(page);
    await quiz.stop();

    await openScreen(page, quiz.address);
    await startLearning(page);
    const session = await reviewTenCards(page, answerOf);
    expect(session.standing).toHaveLength(10);
    await page.keyboard.press('Escape');
    await page.waitForSelector('.summary');
    const log = await readLog(page);
    expect(standingReviews(log)).toEqual(session.standing);

    await browser.close();
    browser = await launchBrowser(name, options);
    const again = await browser.newPage();
    await openScreen(again, `${quiz.address}index.html#/data`);
    expect(await readLog(again)).toEqual(log);
    // What is loaded late is kept too.
    expect(await downloadsBackup(again)).toContain(session.standing[0]!.card);
  });

  test('every built file is kept, and only those of the newest version', async () => {
    const page = await browser.newPage();
    await openScreen(page, quiz.address);
    await keptForOffline(page);
    const kept = await keptFiles(page, quiz.address);
    expect(kept).toEqual(await filesIn(quizBuild));

    await quiz.replaceBuild(secondBuild);
    await findUpdate(page);
    await press(page, '[data-action="update"]');
    await eventually('the second build', async () =>
      (await isSecondBuild(page).catch(() => false)) ? true : undefined,
    );
    const second = await filesIn(secondBuild);
    await eventually('the first build to go', async () =>
      (await keptFiles(page, quiz.address)).join() === second.join() ? true : undefined,
    );
  });

  test('a new version waits for a session, and leaves other tabs their files', async () => {
    const page = await browser.newPage();
    await openScreen(page, quiz.address);
    await keptForOffline(page);
    await startLearning(page);
    await answerCard(page, revealed, answerOf);
    await answerCard(page, revealed, answerOf);
    const { card } = await onTable(page);

    await quiz.replaceBuild(secondBuild);
    await findUpdate(page);
    expect((await onTable(page)).card).toBe(card);
    await page.reload();
    expect((await onTable(page)).card).toBe(card);
    expect(await isSecondBuild(page)).toBe(false);

    // A page without a session lets the new version take over: before it shows anything, or, where the browser
    // waits until the old worker is idle, by its next load.
    const other = await browser.newPage();
    await openScreen(other, quiz.address);
    await vi.waitFor(async () => expect(await hasWaiting(other)).toBe(false), patience);
    await openScreen(other, `${quiz.address}?again`);
    expect(await isSecondBuild(other)).toBe(true);
    await page.bringToFront();
    expect(await isSecondBuild(page)).toBe(false);
    expect((await onTable(page)).card).toBe(card);
    await answerCard(page, revealed, answerOf);

    // The first build's late files are no longer on the server.
    await page.evaluate(() => void (location.hash = '#/data'));
    const [lateFile] = (await filesIn(quizBuild)).filter((path) =>
      path.startsWith('assets/backup-'),
    );
    expect(lateFile).toBeDefined();
    expect(await filesIn(secondBuild)).not.toContain(lateFile);
    expect(await downloadsBackup(page)).toContain(card);

    const before = await readLog(page);
    expect(await textOf(page, '.update-line')).toContain('A new version is ready.');
    await press(page, '[data-action="update"]');
    await eventually('the second build', async () =>
      (await isSecondBuild(page).catch(() => false)) ? true : undefined,
    );
    await page.waitForSelector('h1');
    expect(await readLog(page)).toEqual(before);
    // The session goes on: its last answer can still be undone.
    await page.evaluate(() => void (location.hash = '#/review'));
    await onTable(page);
    await page.keyboard.down('Control');
    await page.keyboard.press('z');
    await page.keyboard.up('Control');
    await eventually('the undone card', async () =>
      (await onTable(page)).card === card ? true : undefined,
    );
    expect(standingReviews(await readLog(page))).toHaveLength(2);
  }, 180_000);

  test('an article that is shared is read, without a network', async () => {
    const page = await browser.newPage();
    await openScreen(page, quiz.address);
    await keptForOffline(page);
    await quiz.stop();
    await page.evaluate(() => {
      const form = document.createElement('form');
      Object.assign(form, { method: 'post', enctype: 'multipart/form-data', action: './share' });
      for (const [name, value] of [
        ['title', 'Harbour'],
        ['url', 'https://news.example/1'],
      ] as const) {
        form.append(Object.assign(document.createElement('input'), { name, value }));
      }
      const field = Object.assign(document.createElement('input'), { type: 'file', name: 'files' });
      const files = new DataTransfer();
      files.items.add(new File(['<p>It opened.'], 'page.html', { type: 'text/html' }));
      field.files = files.files;
      form.append(field);
      document.body.append(form);
      form.submit();
    });
    await eventually('the place to read', () =>
      page.url() === `${quiz.address}#/read/shared` ? true : undefined,
    );
    await eventually('the article', async () =>
      (await textOf(page, '#content').catch(() => '')).includes('It opened.') ? true : undefined,
    );
    // It is read once.
    const isKept = await page.evaluate(async () => {
      const cache = await caches.open('backgrounder-shared');
      return (await cache.match('./shared-article')) !== undefined;
    });
    expect(isKept).toBe(false);
  });
});

/** In a process of its own: Vite builds for production only where nothing says that this is a test. */
async function buildSecond(outDir: string): Promise<void> {
  await promisify(execFile)(
    process.execPath,
    [projectPath('tests/e2e/build-second-quiz.ts'), outDir],
    { env: { ...process.env, NODE_ENV: 'production' } },
  );
}

/** Relative paths but the service worker's, sorted; the page's own is empty. */
async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name !== 'sw.js')
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => (path === 'index.html' ? '' : path))
    .sort();
}

/** What all versions' caches hold, as `filesIn` tells it. */
async function keptFiles(page: Page, scope: string): Promise<string[]> {
  const addresses = await page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.startsWith('backgrounder-app '));
    const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return requests.flat().map(({ url }) => url);
  });
  return addresses.map((address) => address.slice(scope.length)).sort();
}

/** Looks for a new version, as the browser does now and then, and waits until it is here whole. */
async function findUpdate(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
  });
  await eventually('the new version', async () => ((await hasWaiting(page)) ? true : undefined));
}

function hasWaiting(page: Page): Promise<boolean> {
  return page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
}

function isSecondBuild(page: Page): Promise<boolean> {
  return page.evaluate(() => 'isSecondBuild' in globalThis);
}

/** What the backup would hold: its code is loaded when it is asked for. */
async function downloadsBackup(page: Page): Promise<string> {
  await page.waitForSelector('[data-action="backup"]');
  await page.evaluate(() => {
    const makeAddress = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      Object.assign(window, { downloaded: (blob as Blob).text() });
      return makeAddress(blob);
    };
    document.addEventListener('click', (event) => {
      if (event.target instanceof HTMLAnchorElement) event.preventDefault();
    });
  });
  await press(page, '[data-action="backup"]');
  return eventually('the backup', () =>
    page.evaluate(() => (window as { downloaded?: Promise<string> }).downloaded),
  );
}
