import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleHeaders, serveFolder, type Served } from '../../scripts/serve.ts';
import { browserNames, eventually, projectPath } from './browsers.ts';
import {
  explain,
  marksOf,
  openExtension,
  pointOfMark,
  set,
  type Extension,
} from './extension-driver.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

describe.each(browserNames)('the card on a page in %s', (name) => {
  let samples: Served;
  let extension: Extension;
  let page: Page;

  beforeAll(async () => {
    samples = await serveFolder(projectPath('tests/samples'), 0, sampleHeaders);
    extension = await openExtension(name);
    await set(extension, { marks: 'all' });
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

  const openExplained = async (file: string): Promise<void> => {
    await page.goto(`${samples.url}/${file}`);
    await explain(extension, page);
  };
  const hover = async (text: string): Promise<Box> => {
    const point = await pointOfMark(page, text);
    await page.mouse.move(point.x, point.y - 60);
    await page.mouse.move(point.x, point.y, { steps: 3 });
    const { x, y } = point;
    return { left: x, right: x, top: y, bottom: y };
  };
  const looks = {
    card: (root: ShadowRoot) => root.querySelector('.card')?.getBoundingClientRect().toJSON(),
    pin: (root: ShadowRoot) => root.querySelector('.pin')?.getBoundingClientRect().toJSON(),
    copy: (root: ShadowRoot) =>
      root.querySelector('footer .copy')?.getBoundingClientRect().toJSON(),
    mute: (root: ShadowRoot) =>
      root.querySelector('footer .mute')?.getBoundingClientRect().toJSON(),
    undo: (root: ShadowRoot) => root.querySelector('.undo')?.getBoundingClientRect().toJSON(),
    wrong: (root: ShadowRoot) =>
      root.querySelector('footer .wrong')?.getBoundingClientRect().toJSON(),
    note: (root: ShadowRoot) => root.querySelector('textarea')?.getBoundingClientRect().toJSON(),
    name: (root: ShadowRoot) => root.querySelector('h2')?.getBoundingClientRect().toJSON(),
  };
  const boxOf = async (part: keyof typeof looks): Promise<Box> => {
    const box = await eventually(`the box of ${part}`, () => extension.inCard(page, looks[part]));
    return box as Box;
  };
  /** What appears moves into its place first. */
  const settled = () => new Promise((resolve) => setTimeout(resolve, 200));
  const press = async (part: keyof typeof looks): Promise<void> => {
    await settled();
    const { left, top, right, bottom } = await boxOf(part);
    await page.mouse.click((left + right) / 2, (top + bottom) / 2);
  };
  const isPinned = (): Promise<boolean> =>
    eventually('the card', () =>
      extension.inCard(page, (root) => ({
        is: root.querySelector('.pin')?.getAttribute('aria-pressed') === 'true',
      })),
    ).then(({ is }) => is);
  const pinned = (): Promise<true> =>
    eventually('the card to be pinned', async () => ((await isPinned()) ? true : undefined));
  const unpinned = (): Promise<true> =>
    eventually('the card to be unpinned', async () => ((await isPinned()) ? undefined : true));
  const noCard = (): Promise<true> =>
    eventually('the card to close', async () =>
      (await extension.inCard(page, (root) => root.querySelector('.card') !== null))
        ? undefined
        : true,
    );
  const status = (): Promise<string> =>
    eventually('what the card says', () =>
      extension.inCard(page, (root) => root.querySelector('.status')?.textContent || undefined),
    );
  const isOnTop = async (): Promise<boolean> => {
    const { left, top } = await boxOf('name');
    return page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.matches('[popover="manual"]') ?? false,
      left + 4,
      top + 4,
    );
  };

  it('keeps its events from a page that listens to all, and works where all are stopped', async () => {
    await openExplained('year-later.html');
    await page.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      const pointer = 'click pointerdown pointerup pointermove mousedown mouseup wheel';
      const types = `${pointer} keydown keyup focusin focusout beforeinput input`.split(' ');
      for (const type of types) {
        for (const target of [window, document, document.documentElement]) {
          const listener = (event: Event): void => {
            if ((event.target as Element | null)?.matches?.('[popover="manual"]')) heard.push(type);
            event.stopImmediatePropagation();
          };
          target.addEventListener(type, listener, { capture: true });
        }
      }
    });
    await hover('gallium');
    await press('pin');
    await pinned();
    await press('name');
    await unpinned();
    await press('wrong');
    await press('note');
    await page.keyboard.type('a note');
    const note = await extension.inCard(page, (root) => root.querySelector('textarea')?.value);
    expect(note).toBe('a note');
    await page.keyboard.press('Escape');
    await eventually('the form to close', () =>
      extension.inCard(page, (root) => root.querySelector('.wrong-form') === null || undefined),
    );
    await page.keyboard.press('Escape');
    await noCard();
    expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
  });

  it('keeps its look and its place on a page that unsets everything and is enlarged', async () => {
    await openExplained('year-later.html');
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { all: unset !important; } html { zoom: 1.5 !important; }');
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    });
    const { left: x, top: y } = await hover('gallium');
    const card = await boxOf('card');
    expect(y < card.top || y > card.bottom).toBe(true);
    expect(Math.abs(y - (y < card.top ? card.top : card.bottom))).toBeLessThan(60);
    expect(x).toBeGreaterThanOrEqual(card.left);
    const look = await extension.inCard(page, (root) => {
      const shown = root.querySelector<HTMLElement>('.card')!;
      return {
        size: getComputedStyle(shown).fontSize,
        width: shown.getBoundingClientRect().width,
        zoom: shown.currentCSSZoom,
      };
    });
    expect(look).toEqual({ size: '13px', width: 368, zoom: 1 });
  });

  it('stays where it is pinned, and goes with its mention', async () => {
    await openExplained('year-later.html');
    await hover('gallium');
    await press('pin');
    await pinned();
    await page.mouse.click(5, 300);
    await settled();
    const before = await boxOf('card');
    await page.evaluate(() => window.scrollBy({ top: 30, behavior: 'instant' }));
    await eventually('the card to follow', async () => {
      const { top, bottom } = await boxOf('card');
      // Below its mention, or above it: then its lower edge is the one that follows.
      const isMoved = [top - before.top, bottom - before.bottom].some(
        (by) => Math.abs(by + 30) < 1,
      );
      return isMoved ? true : undefined;
    });
    await page.evaluate(() => {
      document.body.style.paddingBlockEnd = '3000px';
      window.scrollBy(0, 2000);
    });
    await eventually('the card at the upper edge', async () =>
      (await boxOf('card')).top === 8 ? true : undefined,
    );
    expect(await isPinned()).toBe(true);
    await page.keyboard.press('Escape');
    await noCard();
  });

  it('stays above a dialog that the page opens later, and can be used there', async () => {
    await openExplained('year-later.html');
    await hover('gallium');
    await press('pin');
    await pinned();
    await page.evaluate(() => {
      const dialog = document.createElement('dialog');
      dialog.textContent = 'Subscribe';
      dialog.style.cssText = 'inset: 0; width: 100vw; height: 100vh; max-width: none; margin: 0';
      document.body.append(dialog);
      dialog.showModal();
    });
    await eventually('the card above the dialog', async () =>
      (await isOnTop()) ? true : undefined,
    );
    await press('pin');
    expect(await unpinned()).toBe(true);
  });

  it('stays above an element that fills the screen', async () => {
    await openExplained('year-later.html');
    await hover('gallium');
    await press('pin');
    await pinned();
    await page.evaluate(() => {
      document.addEventListener('keydown', (event) => {
        if (event.key === 'f') void document.querySelector('main, article')!.requestFullscreen();
      });
    });
    // What is typed into the card is not for the page.
    await page.mouse.click(5, 300);
    await page.keyboard.press('f');
    await eventually('the whole screen', () =>
      page.evaluate(() => document.fullscreenElement !== null || undefined),
    );
    expect(
      await eventually('the card above it', () => isOnTop().then((is) => is || undefined)),
    ).toBe(true);
  });

  it('is a sheet on a phone, and leaves its mention to be read', async () => {
    await page.setViewport({ width: 320, height: 568 });
    await openExplained('year-later.html');
    const point = await pointOfMark(page, 'gallium');
    await page.mouse.click(point.x, point.y);
    await boxOf('card');
    await settled();
    const card = await boxOf('card');
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    expect([card.left, card.right]).toEqual([0, width]);
    expect(point.y < card.top || point.y > card.bottom).toBe(true);
    expect(card.top === 0 || card.bottom === 568).toBe(true);
  });

  it('marks a muted name no more, at once, until that is undone', async () => {
    await openExplained('year-later.html');
    const marked = async (): Promise<number> =>
      (await marksOf(page)).filter(({ text }) => text === 'gallium').length;
    const before = await marked();
    expect(before).toBeGreaterThan(0);
    await hover('gallium');
    await press('mute');
    await eventually('no mark', async () => ((await marked()) === 0 ? true : undefined));
    await press('undo');
    await eventually('its marks', async () => ((await marked()) === before ? true : undefined));
  });

  it('copies under a policy that forbids everything', async () => {
    await openExplained('strict-csp.html');
    await hover('Janet Yellen');
    await press('copy');
    expect(await status()).toBe('Copied, with source.');
  });
});
