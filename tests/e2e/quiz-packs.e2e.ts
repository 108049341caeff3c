import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContext, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveFolder, type Served } from '../../scripts/serve.ts';
import { browserNames, eventually, launchBrowser, projectPath } from './browsers.ts';
import { answerCard, onTable, press, readLog } from './quiz-session.ts';

const harbour = readFileSync(projectPath('tests/fixtures/harbour-pack.yaml'), 'utf8');
const newer = harbour
  .replace('version: 1.0.0', 'version: 1.1.0')
  .replace(/(stalls-let:\n)/, '$1    status: retracted\n');
const title = 'The market on the quay';

let quiz: Served;
/** Another site: `/open.yaml` may be read by all, `/shut.yaml` by none but itself. */
let site: Server;
let siteUrl: string;

beforeAll(async () => {
  quiz = await serveFolder(projectPath('apps/quiz/dist'), 0);
  site = createServer((request, response) => {
    if (request.url === '/open.yaml') response.setHeader('Access-Control-Allow-Origin', '*');
    response.statusCode = request.url?.endsWith('.yaml') ? 200 : 404;
    if (request.url === '/gone') response.setHeader('Access-Control-Allow-Origin', '*');
    response.end(harbour);
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  siteUrl = `http://localhost:${(site.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await quiz?.close();
  site?.closeAllConnections();
  site?.close();
});

describe.each(browserNames)('packs that a learner adds, in %s', (name) => {
  let browser: Browser;
  let context: BrowserContext;

  beforeAll(async () => {
    browser = await launchBrowser(name);
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    context = await browser.createBrowserContext();
  });
  afterEach(() => context.close());

  async function open(hash = '#/add-pack'): Promise<Page> {
    const page = await context.newPage();
    await page.goto(`${quiz.url}/index.html${hash}`);
    await page.waitForSelector('h1');
    return page;
  }

  async function addFile(page: Page, text: string): Promise<void> {
    await page.waitForSelector('input[type=file]');
    await page.evaluate((yaml) => {
      const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
      const transfer = new DataTransfer();
      transfer.items.add(new File([yaml], 'harbour.yaml'));
      field.files = transfer.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }, text);
  }

  async function addAddress(page: Page, address: string): Promise<void> {
    await page.waitForSelector('#pack-address');
    await page.$eval(
      '#pack-address',
      (field, value) => {
        (field as HTMLInputElement).value = value;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      address,
    );
    await press(page, '.pack-sources button[type=submit]');
  }

  const told = (page: Page, selector: string): Promise<string> =>
    eventually(selector, () =>
      page.evaluate((id) => document.querySelector(id)?.textContent ?? undefined, selector),
    );

  test('a file is added, learnt, replaced by a newer version, removed and put back', async () => {
    const page = await open();
    await addFile(page, harbour);
    expect(await told(page, '[data-outcome="added"]')).toContain(title);
    await press(page, '[data-action="learn"]');
    const { card } = await onTable(page);
    expect(card).toMatch(/^quay-market\//);
    await answerCard(page, { answer: 'revealed', rating: 'good', by: 'key' }, () => '');

    await page.goto(`${quiz.url}/index.html#/add-pack`);
    await page.reload();
    await addFile(page, newer);
    const summary = await told(page, '[data-outcome="added"]');
    expect(summary).toContain('version 1.0.0 is now version 1.1.0');
    expect(summary).toContain('one fact found wrong');
    await addFile(page, harbour);
    expect(await told(page, '[data-problem="older"]')).toContain('1.1.0');

    await press(page, '[data-remove="quay-market"]');
    expect(await told(page, '[data-outcome="removed"]')).toContain(title);
    expect(await page.$('[data-remove="quay-market"]')).toBeNull();
    const reviews = (await readLog(page)).filter(({ type }) => type === 'review');
    expect(reviews).toMatchObject([{ card, rating: 'good' }]);
    await press(page, '[data-action="undo"]');
    await page.waitForSelector('[data-remove="quay-market"]');
    await page.reload();
    await page.waitForSelector('[data-remove="quay-market"]');
  });

  test('an address is fetched where its site allows it; else the reason is told', async () => {
    const page = await open();
    await addAddress(page, `${siteUrl}/shut.yaml`);
    await told(page, '[data-problem="refused"]');
    await addAddress(page, `${siteUrl}/gone`);
    expect(await told(page, '[data-problem="missing"]')).toContain('404');
    await addAddress(page, 'http://localhost:9/pack.yaml');
    await told(page, '[data-problem="unreachable"]');
    await addAddress(page, `${siteUrl}/open.yaml`);
    expect(await told(page, '[data-outcome="added"]')).toContain(title);
    await addFile(page, 'format: 1\nid: A B\n');
    expect(await told(page, '[data-problem="not-a-pack"]')).toContain('Line 2');
  });

  test('what is added in one tab can be learnt in another', async () => {
    const [adding, other] = [await open(), await open('')];
    await adding.bringToFront();
    await addFile(adding, harbour);
    await told(adding, '[data-outcome="added"]');
    const shown = await eventually('the story in the other tab', async () => {
      const text = await other.evaluate(() => document.body.textContent);
      return text.includes(title) ? text : undefined;
    });
    expect(shown).toContain(title);
  });
});
