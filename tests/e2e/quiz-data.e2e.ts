import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseBackup, writeBackup } from '@backgrounder/study/exchange';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { sampleReviews, unusualWeights } from '../../packages/study/src/optimize/sample-reviews.ts';
import { serveFolder, type Served } from '../../scripts/serve.ts';
import { browserNames, eventually, launchBrowser, projectPath } from './browsers.ts';
import { answerCard, press, startLearning } from './quiz-session.ts';

/** What an extension's page is held to where it may run WebAssembly. */
const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'";

let folder: string;
let served: Served;
let address: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backgrounder-quiz-data-'));
  await cp(projectPath('apps/quiz/dist'), folder, { recursive: true });
  // What is painted before the app's own script has run.
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const bare = page.replace(/<script type="module".*?<\/script>/, '');
  if (bare === page) throw new Error('The page has no script of its own.');
  await writeFile(join(folder, 'bare.html'), bare);
  served = await serveFolder(folder, 0, () => ({ 'Content-Security-Policy': policy }));
  address = `${served.url}/index.html`;
});
afterAll(async () => {
  await served?.close();
  if (folder) await rm(folder, { recursive: true });
});

describe.each(browserNames)('in %s', (name) => {
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    browser = await launchBrowser(name);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    context = await browser.createBrowserContext();
    page = await context.newPage();
  });
  afterEach(() => context?.close());

  async function open(hash = ''): Promise<void> {
    await page.goto(`${address}${hash}`);
    await page.waitForSelector('h1');
  }

  test('colours and language that were chosen are there after a reload, the colours before any of the app', async () => {
    await open('#/settings');
    await page.select('#theme', 'dark');
    await page.select('#language', 'zh-CN');
    await eventually('Chinese', async () => ((await saidBy('h1')) === '设置' ? true : undefined));
    expect(await isDark()).toBe(true);
    await page.reload();
    await page.waitForSelector('h1');
    expect(await isDark()).toBe(true);
    expect(await saidBy('h1')).toBe('设置');
    expect(await page.$eval('html', ({ lang }) => lang)).toBe('zh-CN');

    await page.goto(`${served.url}/bare.html`);
    expect(await isDark()).toBe(true);
  });

  test('cards leave for Anki, with their answers', async () => {
    await open();
    await startLearning(page);
    await answerCard(page, { answer: 'revealed', rating: 'good', by: 'key' }, () => '');
    await page.evaluate(() => {
      location.hash = '#/data';
    });
    await page.waitForSelector('[data-action="anki"]');
    await page.evaluate(() => {
      const makeAddress = URL.createObjectURL.bind(URL);
      URL.createObjectURL = (blob) => {
        Object.assign(window, { downloaded: blob });
        return makeAddress(blob);
      };
      document.addEventListener('click', (event) => {
        const link = event.target;
        if (link instanceof HTMLAnchorElement && link.download) event.preventDefault();
      });
    });
    await press(page, '[data-action="anki"]');
    const start = await eventually('the package', () =>
      page.evaluate(async () => {
        const { downloaded } = window as { downloaded?: Blob };
        return downloaded && [...new Uint8Array(await downloaded.slice(0, 4).arrayBuffer())];
      }),
    );
    // What every ZIP archive begins with.
    expect(start).toEqual([0x50, 0x4b, 3, 4]);
  });

  test('a schedule is fitted to the answers of a backup', async () => {
    const backup = writeBackup(sampleReviews(unusualWeights, 4000, 2), Date.now()).join('');
    expect(parseBackup(backup).ok).toBe(true);
    await open('#/data');
    await page.waitForSelector('input[type="file"]');
    await page.$eval(
      'input[type="file"]',
      (field, text) => {
        const files = new DataTransfer();
        files.items.add(new File([text], 'backup.json', { type: 'application/json' }));
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      },
      backup,
    );
    await eventually('the answers', async () =>
      (await saidBy('[data-section="backup"]')).includes('Restored: 4,000') ? true : undefined,
    );
    await page.evaluate(() => {
      location.hash = '#/settings';
    });
    await page.waitForSelector('[data-action="start-fit"]');
    await press(page, '[data-action="start-fit"]');
    await page.waitForSelector('[data-outcome="better"]', { timeout: 50_000 });
    expect(await saidBy('[data-section="fit"]')).toContain('is now in use');
  });

  /** Of the ground of the page, as it is painted; the system is light. */
  function isDark(): Promise<boolean> {
    return page.$eval('html', (root) => {
      const parts =
        getComputedStyle(root)
          .backgroundColor.match(/[\d.]+/g)
          ?.map(Number) ?? [];
      return parts.slice(0, 3).every((part) => part < 40);
    });
  }

  function saidBy(selector: string): Promise<string> {
    return page.$eval(selector, (element) => element.textContent ?? '');
  }
});
