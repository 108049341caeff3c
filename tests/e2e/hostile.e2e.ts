import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Served } from '../../scripts/serve.ts';
import { lookAtMarks, stateOfDocument, type Look, type ThePage } from '../hostile/look.ts';
import { hostilePages, type HostilePage } from '../hostile/pages.ts';
import { serveHostilePages } from '../hostile/serve.ts';
import { openAlwaysOn } from './always-on.ts';
import { browserNames, eventually, launchBrowser, type BrowserName } from './browsers.ts';
import { pointOfMark, type Extension } from './extension-driver.ts';

/** How often each page is tried; every time must pass. */
const repeats = Number(process.env['BACKGROUNDER_REPEATS'] ?? 1);

const trials = Array.from({ length: repeats }, () => hostilePages).flat();

describe.each(browserNames)('a page that breaks overlays, in %s', (name) => {
  let served: Served;
  let extension: Extension;
  let plain: Browser;

  beforeAll(async () => {
    served = await serveHostilePages();
    [extension, plain] = await Promise.all([
      openAlwaysOn(name, `${served.url}/z-index.html`),
      launchBrowser(name),
    ]);
  });
  afterAll(async () => {
    await Promise.all([extension.close(), plain.close()]);
    await served.close();
  });

  it.each(trials)('$file', async (trial) => {
    const [without, marked] = await Promise.all([
      opened(served.url, plain, trial, () => Promise.resolve()),
      opened(served.url, extension.browser, trial, allMarked),
    ]);
    try {
      if (trial.file !== 'clears-highlights.html') await allMarked(marked.page);
      for (const frame of marked.page.frames()) {
        const { wrong } = await frame.evaluate(lookAtMarks);
        expect(wrong).toEqual([]);
      }
      const before = await without.page.evaluate(stateOfDocument);
      const after = await marked.page.evaluate(stateOfDocument);
      expect(after.complaints).toEqual([]);
      expect(before.complaints).toEqual([]);
      expect(after.markup).toBe(before.markup);
      expect(after.state).toEqual(before.state);
      expect(after.hosts).toBe(0);
      expect(after.sheets).toBeLessThanOrEqual(before.sheets + 1);
      if (trial.card !== undefined) await cardOpens(extension, marked.page, trial.card);
      const left = await marked.page.evaluate(stateOfDocument);
      expect(left.complaints).toEqual([]);
      expect(left.markup).toBe(before.markup);
      expect(left.hosts).toBeLessThanOrEqual(1);
      expect(marked.errors).toEqual(without.errors);
    } finally {
      await Promise.all([without.page.close(), marked.page.close()]);
    }
  });

  const both = (file: string) =>
    Promise.all([
      opened(served.url, plain, { file }, () => Promise.resolve()),
      opened(served.url, extension.browser, { file }, allMarked),
    ]);

  it('is printed as it would be without marks', async () => {
    const [without, marked] = await both('print-view.html');
    // What is printed tells the second in which it was: of one before and one after, one is of the same.
    const before = await printed(name, without.page);
    const print = await printed(name, marked.page);
    const after = await printed(name, without.page);
    expect(print.length).toBeGreaterThan(5_000);
    expect([before, after].some((expected) => print.equals(expected))).toBe(true);
    await Promise.all([without.page.close(), marked.page.close()]);
  });

  it('is kept whole for the way back where it would be without the extension', async () => {
    const [without, marked] = await both('back-forward.html');
    const wayBack = async (page: Page): Promise<unknown> => {
      await hostilePages.find(({ file }) => file === 'back-forward.html')?.visit?.(page);
      return (await page.evaluate(stateOfDocument)).state;
    };
    expect(await wayBack(without.page)).toEqual({ cameBack: 1 });
    expect(await wayBack(marked.page)).toEqual({ cameBack: 1 });
    await Promise.all([without.page.close(), marked.page.close()]);
  });

  it('opens its cards by keyboard where no event reaches anybody', async () => {
    const { page } = await opened(
      served.url,
      extension.browser,
      { file: 'stops-events-immediately.html' },
      allMarked,
    );
    await extension.command(page, 'next-mention');
    const card = await eventually('a card', () =>
      extension.inCard(page, (root) => root.querySelector('.card')?.textContent ?? undefined),
    );
    expect(card).toContain('Janet Yellen');
    await page.close();
  });
});

/** What a printer gets; in Chromium as a picture, for its text is cut up otherwise where marks are. */
async function printed(name: BrowserName, page: Page): Promise<Buffer> {
  if (name === 'firefox') return Buffer.from(await page.pdf());
  await page.emulateMediaType('print');
  return Buffer.from(await page.screenshot());
}

interface Opened {
  readonly page: Page;
  /** What was thrown, or told as an error, on the page. */
  readonly errors: readonly string[];
}

async function opened(
  url: string,
  browser: Browser,
  { file, visit }: HostilePage,
  ready: (page: Page) => Promise<void>,
): Promise<Opened> {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${url}/${file}`);
  await ready(page);
  if (visit) await visit(page);
  else await Promise.all([page.evaluate(act), moveAbout(page)]);
  return { page, errors };
}

async function act(): Promise<void> {
  const { thePage } = globalThis as unknown as { thePage?: ThePage };
  await thePage?.act?.();
}

/** The pointer of somebody who reads: it passes over the page, and rests nowhere. */
async function moveAbout(page: Page): Promise<void> {
  for (let step = 0; step < 8; step++) {
    await page.mouse.move(700 + step, 40 + step * 30);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** Every document of the page must have the marks that it asks for, within ten seconds. */
async function allMarked(page: Page): Promise<void> {
  const deadline = Date.now() + 10_000;
  const look = (): Promise<readonly Look[]> =>
    Promise.all(page.frames().map((frame) => frame.evaluate(lookAtMarks)));
  const isDone = ({ missing, unseen }: Look): boolean => missing.length + unseen.length === 0;
  let looks = await look();
  while (!looks.every(isDone) && Date.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    looks = await look();
  }
  expect(looks.flatMap(({ missing }) => missing)).toEqual([]);
  expect(looks.flatMap(({ unseen }) => unseen)).toEqual([]);
}

/** Rests the pointer on a name until a card opens, which must be seen and leave the name uncovered. */
async function cardOpens(extension: Extension, page: Page, text: string): Promise<void> {
  await page.bringToFront();
  const point = await pointOfMark(page, text);
  await page.mouse.move(1, 1);
  await page.mouse.move(point.x, point.y, { steps: 3 });
  const box = await eventually(`a card over ${text}`, () =>
    extension.inCard(page, (root) => {
      const card = root.querySelector('.card');
      if (!card?.textContent) return undefined;
      const { left, top, right, bottom } = card.getBoundingClientRect();
      const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
      return {
        left,
        top,
        right,
        bottom,
        width: innerWidth,
        height: innerHeight,
        isOnTop: at === root.host,
        fontSize: getComputedStyle(card).fontSize,
      };
    }),
  );
  expect(box).toMatchObject({ isOnTop: true, fontSize: '13px' });
  expect(Math.min(box.left, box.top)).toBeGreaterThanOrEqual(0);
  expect(box.right).toBeLessThanOrEqual(box.width);
  expect(box.bottom).toBeLessThanOrEqual(box.height);
  const isCovered =
    point.x > box.left && point.x < box.right && point.y > box.top && point.y < box.bottom;
  expect(isCovered).toBe(false);
  await page.keyboard.press('Escape');
  await eventually('the card to close', async () =>
    (await extension.inCard(page, (root) => root.querySelector('.card') !== null))
      ? undefined
      : true,
  );
}
