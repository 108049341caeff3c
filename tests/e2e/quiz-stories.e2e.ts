import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder, type Served } from '../../scripts/serve.ts';
import { browserNames, eventually, projectPath } from './browsers.ts';
import { answerOf } from './built-in-cards.ts';
import { answerCard, onTable, press, readLog } from './quiz-session.ts';
import { watchedPages } from './watched-pages.ts';

const pack = 'us-china-tech-july-2023';
/** Answered by two facts of another pack. */
const controls = 'bis-controls-october-2022';

let served: Served;

beforeAll(async () => {
  served = await serveFolder(projectPath('apps/quiz/dist'), 0, () => ({
    'Content-Security-Policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; require-trusted-types-for 'script'",
  }));
});
afterAll(() => served?.close());

describe.each(browserNames)('in %s', (name) => {
  const { newPage } = watchedPages(name);

  async function open(hash: string, selector: string): Promise<Page> {
    const page = await newPage();
    await page.goto(`${served.url}/index.html${hash}`);
    await page.waitForSelector(selector);
    return page;
  }

  async function goTo(page: Page, hash: string, selector: string): Promise<void> {
    await page.evaluate((next) => {
      location.hash = next;
    }, hash);
    await page.waitForSelector(selector);
  }

  test('who looks at a story first chooses facts of it, takes one choice back, and is asked about the others', async () => {
    const page = await open('', '.first-run');
    await press(page, '.offer .text-link');
    await press(page, `#fact-${controls} .tick input`);
    await page.waitForSelector(`#fact-${controls}[data-state="new"]`);
    await press(page, '.fact-row[data-state="notChosen"] .tick input');
    await eventually('a second fact in study', async () =>
      (await page.$$('.fact-row[data-state="new"]')).length === 2 ? true : undefined,
    );
    await press(page, '.done button');
    await eventually('the second choice to be taken back', async () =>
      (await page.$$('.fact-row[data-state="new"]')).length === 1 ? true : undefined,
    );
    expect((await readLog(page)).map(({ type }) => type)).toEqual(['choose', 'choose', 'undo']);

    await page.reload();
    await page.waitForSelector(`#fact-${controls}[data-state="new"]`);
    await press(page, '.navigation a[href="#/"]');
    await press(page, '.due .button-primary');
    expect((await onTable(page)).card).toContain(`${pack}/${controls}@`);
  });

  test('a search finds people, facts and stories, and leads to them', async () => {
    const page = await open('#/stories', '.search-field');
    await page.type('.search-field', 'yellen treasury');
    const marks = await eventually('marked results', async () => {
      const found = await page.$$eval('.results mark', (all) => all.map((one) => one.textContent));
      return found.length > 0 ? found : undefined;
    });
    expect(new Set(marks.map((mark) => mark?.toLowerCase()))).toEqual(
      new Set(['yellen', 'treasury']),
    );
    await press(page, `.results a[href="#/stories/${pack}/entity/janet-yellen"]`);
    await page.waitForSelector('.posts');
    expect(await page.$eval('.posts', (list) => list.textContent)).toMatch(
      /US Treasury secretary.*2021.*2025/,
    );
    await press(page, '.fact-list a');
    await page.waitForSelector('.cited a');
    const address = await page.$eval('.cited a', (link) => link.href);
    expect(address).toMatch(/^https:.*#:~:text=/);
    // What was sought is still there on the way back.
    await goTo(page, '#/stories', '.search-field');
    expect(await page.$eval('.search-field', (field) => (field as HTMLInputElement).value)).toBe(
      'yellen treasury',
    );
  });

  test('what answers a fact that was learnt is told until it was seen', async () => {
    const page = await open(`#/stories/${pack}/${controls}`, '.fact-cards');
    await press(page, '[data-action="study"]');
    await page.waitForSelector('.done button');
    await goTo(page, '#/', '.due');
    expect(await page.$('.changes')).toBe(null);
    await press(page, '.due .button-primary');
    await answerCard(page, { answer: 'revealed', rating: 'easy', by: 'key' }, (card) =>
      answerOf(card),
    );
    await goTo(page, '#/', '.changes');
    const changed = () =>
      page.$$eval('.changes li', (all) => all.map((one) => (one as HTMLElement).dataset['change']));
    const before = await changed();
    expect(before.length).toBeGreaterThan(1);
    await press(page, '.changes li button');
    await eventually('one change less', async () =>
      (await changed()).length === before.length - 1 ? true : undefined,
    );
    await page.reload();
    await page.waitForSelector('.changes');
    expect(await changed()).toEqual(before.slice(1));
    const log = (await readLog(page)) as readonly { type: string; facts?: readonly string[] }[];
    expect(log.findLast(({ type }) => type === 'exposure')?.facts).toEqual([before[0]]);
  });
});
