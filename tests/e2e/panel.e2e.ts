import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleHeaders, serveFolder, type Served } from '../../scripts/serve.ts';
import { browserNames, eventually, projectPath } from './browsers.ts';
import {
  explain,
  hostsOf,
  markupOf,
  openExtension,
  type Extension,
  type OwnPage,
} from './extension-driver.ts';

describe.each(browserNames)('the panel in %s', (name) => {
  let samples: Served;
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    samples = await serveFolder(projectPath('tests/samples'), 0, sampleHeaders);
    extension = await openExtension(name);
  });
  afterAll(async () => {
    await extension.close();
    await samples.close();
  });
  beforeEach(async () => {
    page = await extension.browser.newPage();
  });
  afterEach(async () => {
    await page.close();
  });

  const openPanelOf = async (file: string): Promise<OwnPage> => {
    await page.goto(`${samples.url}/${file}`);
    await explain(extension, page);
    return extension.openPanel(page);
  };
  /** The rows of the timeline, in short. */
  const rowsIn = (panel: OwnPage): Promise<string[]> =>
    eventually('the timeline', () =>
      panel.evaluate(() => {
        const rows = [...document.querySelectorAll('.timeline ol > li')];
        return rows.length > 0
          ? rows.map((row) => `${row.className}: ${row.textContent}`)
          : undefined;
      }),
    );

  it('shows this article in its place among the facts', async () => {
    const panel = await openPanelOf('same-week.html');
    const rows = await rowsIn(panel);
    const article = rows.findIndex((row) => row.startsWith('article'));
    expect(rows[article]).toContain('This article 9 July 2023');
    expect(rows.slice(0, article).join()).toContain('Janet Yellen met Premier Li Qiang');
    expect(rows.slice(0, article).join()).not.toContain('9 Aug 2023');
    expect(rows.slice(article).join()).toContain('9 Aug 2023');
    expect(
      rows.slice(article).filter((row) => row.startsWith('fact') && !row.includes(' since')),
    ).toEqual([]);
  });

  it('jumps to a mention, and opens its card there', async () => {
    const panel = await openPanelOf('year-later.html');
    await rowsIn(panel);
    const before = await page.evaluate(() => window.scrollY);
    const opened = await panel.evaluate(() => {
      const names = [...document.querySelectorAll<HTMLElement>('.name')];
      const last = names.at(-1)!;
      last.querySelector('summary')!.click();
      [...last.querySelectorAll<HTMLElement>('.mention')].at(-1)!.click();
      return last.querySelector('.who')!.textContent;
    });
    await page.bringToFront();
    const card = await eventually('the card', () =>
      extension.inCard(page, (root) => root.querySelector('.card h2')?.textContent ?? undefined),
    );
    expect(card).toBe(opened);
    expect(await page.evaluate(() => window.scrollY)).not.toBe(before);
  });

  it('shows the sentence that tells a fact, and leaves the page’s tree as it was', async () => {
    const panel = await openPanelOf('year-later.html');
    await rowsIn(panel);
    const before = await markupOf(page);
    await panel.evaluate(() => {
      document.querySelector<HTMLElement>('.timeline .fact:has(.tag.told) .press')!.click();
    });
    await eventually('the button that leads to the page', () =>
      panel.evaluate(() => {
        const button = [...document.querySelectorAll<HTMLElement>('.detail button')].find(
          (one) => one.textContent === 'Show on the page',
        );
        button?.click();
        return button !== undefined || undefined;
      }),
    );
    await eventually('the sentence to be marked', () =>
      page.evaluate(() => CSS.highlights.has('annotated-sentence') || undefined),
    );
    expect(await markupOf(page)).toBe(before);
  });

  it('is filtered by a person', async () => {
    const panel = await openPanelOf('same-week.html');
    await rowsIn(panel);
    await panel.evaluate(() => {
      [...document.querySelectorAll<HTMLElement>('.chip')]
        .find((one) => one.textContent.startsWith('Janet Yellen'))!
        .click();
    });
    const rows = await eventually('fewer facts', () =>
      panel.evaluate(() => {
        const shown = document.querySelector('.timeline .status')?.textContent ?? '';
        return /^\d+ of \d+ facts/.exec(shown)?.[0];
      }),
    );
    const [left, all] = rows.match(/\d+/g)!.map(Number);
    expect(left).toBeGreaterThan(3);
    expect(left).toBeLessThan(all!);
  });

  it('says that a page is about no story', async () => {
    await page.goto(`${samples.url}/harbour-market.html`);
    const popup = await extension.openPopup(page);
    await eventually('the popup', async () =>
      (await popup.text()).includes('No pack') ? true : undefined,
    );
    await popup.close();
    const panel = await extension.openPanel(page);
    const text = await eventually('the panel', () =>
      panel.evaluate(() => document.querySelector('.state h1')?.textContent ?? undefined),
    );
    expect(text).toBe('No pack covers this page');
  });

  it('opens within the page where that is asked, and closes by Escape', async () => {
    const panel = await openPanelOf('same-week.html');
    await rowsIn(panel);
    await page.bringToFront();
    const before = await markupOf(page);
    await panel.evaluate(async () => {
      const { scripting, tabs } = (globalThis as unknown as { chrome: SheetApi }).chrome;
      const tabId = Number(new URLSearchParams(location.search).get('tab'));
      await scripting.executeScript({
        target: { tabId },
        files: ['/gate.js', '/overlay.js', '/sheet.js'],
      });
      await tabs.sendMessage(tabId, { type: 'open-sheet' });
    });
    const rows = await eventually('the sheet', () =>
      extension.inCard(page, (root) => {
        const facts = root.querySelectorAll('dialog[open] .timeline .fact').length;
        return facts > 0 ? facts : undefined;
      }),
    );
    expect(rows).toBeGreaterThan(10);
    await page.keyboard.press('Escape');
    await eventually('the sheet to be gone', async () =>
      (await hostsOf(page)) === 0 ? true : undefined,
    );
    expect(await markupOf(page)).toBe(before);
  });
});

interface SheetApi {
  readonly scripting: { executeScript(injection: object): Promise<unknown> };
  readonly tabs: { sendMessage(tabId: number, message: object): Promise<unknown> };
}
