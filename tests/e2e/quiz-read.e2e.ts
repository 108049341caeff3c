import { readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveFolder, type Served } from '../../scripts/serve.ts';
import { browserNames, eventually, projectPath } from './browsers.ts';
import { press, readLog } from './quiz-session.ts';
import { recordTraffic, type Traffic } from './traffic.ts';
import { watchedPages } from './watched-pages.ts';

/** As strict as the app's own pages are held to elsewhere. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'";

let served: Served;
let traffic: Traffic;
let sample: string;
let market: string;

beforeAll(async () => {
  const read = (name: string) => readFile(projectPath(`tests/samples/${name}.html`), 'utf8');
  [sample, market] = await Promise.all([read('same-week'), read('harbour-market')]);
  served = await serveFolder(projectPath('apps/quiz/dist'), 0, () => ({
    'Content-Security-Policy': policy,
  }));
  traffic = await recordTraffic();
});
afterAll(async () => {
  await served?.close();
  await traffic?.close();
});

describe.each(browserNames)('in %s', (name) => {
  const { newPage } = watchedPages(name, () => ({ proxyPort: traffic.port }));
  let requests: string[];

  beforeEach(() => {
    requests = [];
  });

  async function openRead(address = `${served.url}/index.html#/read`): Promise<Page> {
    const page = await newPage();
    page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
    await page.goto(address);
    return page;
  }

  async function readText(page: Page, text: string): Promise<void> {
    await page.waitForSelector('#read-text');
    await page.$eval(
      '#read-text',
      (field, given) => {
        (field as HTMLTextAreaElement).value = given;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      text,
    );
    await press(page, '.read-form .button-primary:not(:disabled)');
  }

  const textOf = (page: Page, selector: string): Promise<string> =>
    page.$eval(selector, (element) => element.textContent ?? '');
  const panelText = (page: Page): Promise<string> =>
    page.$eval('.read-panel', (host) => host.shadowRoot?.textContent ?? '');
  const isCardOpen = (page: Page): Promise<boolean> =>
    page.evaluate(() => document.querySelector('[popover]:popover-open') !== null);

  test('an article is read with its story, and no request is made with its text', async () => {
    const page = await openRead();
    await readText(page, sample);
    await page.waitForSelector('.read-bar');
    expect(await textOf(page, '.read-article h1')).toContain('home-grown technology');
    expect(await textOf(page, '.read-about summary')).toContain('9 July 2023');
    await eventually('the story', async () =>
      (await panelText(page)).includes('Relevant, not mentioned') ? true : undefined,
    );
    expect(await page.$('.read-article :is(img, script, style, nav, form)')).toBeNull();
    await page.keyboard.press('n');
    await eventually('a card', async () => ((await isCardOpen(page)) ? true : undefined));
    await page.keyboard.press('Escape');
    await eventually('no card', async () => ((await isCardOpen(page)) ? undefined : true));
    const log = await eventually('what was read', async () => {
      const all = await readLog(page);
      return all.length > 0 ? all : undefined;
    });
    expect(log.map(({ type }) => type)).toEqual(['exposure']);

    await page.reload();
    await page.waitForSelector('.read-bar');
    expect(await textOf(page, '.read-article h1')).toContain('home-grown technology');
    expect(requests.length).toBeGreaterThan(3);
    // The app's own files, asked for without a body, and pictures that browsers bring along for form controls.
    const isOwn = (one: string): boolean =>
      one.startsWith(`GET ${served.url}/`) || one.startsWith('GET data:');
    expect(requests.filter((one) => !isOwn(one))).toEqual([]);
    expect(requests.filter((one) => /home-grown|Jiangsu|Yellen/i.test(one))).toEqual([]);
    expect(traffic.requests.filter((one) => /home-grown|Jiangsu|Yellen/i.test(one))).toEqual([]);
  });

  test('an article about something else is left unmarked', async () => {
    const page = await openRead();
    await readText(page, market);
    await page.waitForSelector('.read-told');
    expect(await textOf(page, '.read-told')).toContain('US–China technology dispute');
    expect(await page.$('.read-bar')).toBeNull();
    await eventually('an empty log', async () =>
      (await readLog(page)).length === 0 ? true : undefined,
    );
  });

  test('what the service worker left of a share is read once, and a shared address asks for the text', async () => {
    const page = await openRead();
    await page.waitForSelector('#read-text');
    const share = (fields: object) =>
      page.evaluate(async (given) => {
        const cache = await caches.open('backgrounder-shared');
        await cache.put('./shared-article', Response.json(given));
      }, fields);
    await share({ title: '', text: '', url: 'https://paper.example/2023/07/09/xi', html: sample });
    await page.evaluate(() => (location.hash = '#/read/shared'));
    await page.waitForSelector('.read-bar');
    expect(await textOf(page, '.read-article h1')).toContain('home-grown technology');
    expect(
      await page.evaluate(
        async () => (await (await caches.open('backgrounder-shared')).keys()).length,
      ),
    ).toBe(0);
    expect(await page.evaluate(() => location.hash)).toBe('#/read');

    const other = await openRead(
      `${served.url}/index.html?title=T&url=https%3A%2F%2Fpaper.example%2Fa#/read/shared`,
    );
    await other.waitForSelector('.read-told');
    expect(await textOf(other, '.read-told')).toContain('https://paper.example/a');
    expect(await other.evaluate(() => location.search)).toBe('');
    expect(traffic.requests.filter((one) => one.includes('paper.example'))).toEqual([]);
  });
});
