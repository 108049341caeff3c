import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sampleHeaders, serveFolder, type Served } from '../../scripts/serve.ts';
import { browserNames, eventually, projectPath, type BrowserName } from './browsers.ts';
import {
  builtExtension,
  hostsOf,
  marksOf,
  openExtension,
  set,
  type Extension,
  type Popup,
} from './extension-driver.ts';
import { grantedCopy, manifestIn } from './granted-copy.ts';

it('differs in the copy by one host permission alone', async () => {
  const built = builtExtension('chromium');
  const copy = await grantedCopy(built);
  const { host_permissions: granted, ...others } = await manifestIn(copy);
  expect(granted).toEqual(['*://localhost/*']);
  expect(others).toEqual(await manifestIn(built));
  for (const file of ['gate.js', 'overlay.js', 'background.js', 'popup.html']) {
    expect(await readFile(join(copy, file))).toEqual(await readFile(join(built, file)));
  }
  await rm(copy, { recursive: true });
});

describe.each(browserNames)('a site set to always in %s', (name: BrowserName) => {
  let samples: Served;
  let extension: Extension;
  let page: Page;
  let copy: string | undefined;

  beforeAll(async () => {
    samples = await serveFolder(projectPath('tests/samples'), 0, sampleHeaders);
    copy = name === 'chromium' ? await grantedCopy(builtExtension(name)) : undefined;
    extension = await openExtension(name, copy);
    await set(extension, { marks: 'all' });
  });
  afterAll(async () => {
    await extension.close();
    await samples.close();
    if (copy !== undefined) await rm(copy, { recursive: true });
  });
  beforeEach(async () => {
    page = await extension.browser.newPage();
    return () => page.close();
  });

  const open = (file: string) => page.goto(`${samples.url}/${file}`);
  const popupThatSays = async (text: string): Promise<Popup> => {
    const popup = await extension.openPopup(page);
    await eventually(`the popup to say ${text}`, async () =>
      (await popup.text()).includes(text) ? true : undefined,
    );
    return popup;
  };
  /** What the toolbar button says of the tab in front. */
  const offOnIcon = async (): Promise<void> => {
    const own = await extension.ownPage('/onboarding.html');
    const shown = await eventually('the icon to say that it is off', async () => {
      const icon = await own.evaluate(iconInFront);
      return icon.badge === 'off' ? icon : undefined;
    });
    expect(shown.title).toBe('Backgrounder: off on localhost');
  };
  const someMarks = (): Promise<number> =>
    eventually('marks', async () => (await marksOf(page)).length || undefined);
  /** Long enough for the gate, the background and the overlay together, many times over. */
  const inTime = () => new Promise((resolve) => setTimeout(resolve, 1_000));

  it('is left alone before', async () => {
    await open('year-later.html');
    await inTime();
    expect(await marksOf(page)).toEqual([]);
  });

  it('is marked at once, and by itself from then on', async () => {
    await open('year-later.html');
    const popup = await popupThatSays('Always on this site');
    await popup.press('Always on this site');
    expect(await someMarks()).toBeGreaterThan(20);
    await popup.close();
    await open('same-week.html');
    expect(await someMarks()).toBeGreaterThan(20);
    await open('strict-csp.html');
    expect(await someMarks()).toBeGreaterThan(20);
  });

  it.each(['greek-letter.html', 'gallium-led.html', 'harbour-market.html', 'index.html'])(
    'leaves %s alone',
    async (file) => {
      await open(file);
      const before = await page.evaluate(() => document.documentElement.outerHTML);
      await inTime();
      expect(await marksOf(page)).toEqual([]);
      expect(await hostsOf(page)).toBe(0);
      expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
      expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    },
  );

  it('marks an article that comes later', async () => {
    await open('harbour-market.html');
    await inTime();
    await page.evaluate(async () => {
      const response = await fetch('year-later.html');
      const parsed = new DOMParser().parseFromString(await response.text(), 'text/html');
      document.title = parsed.title;
      document.querySelector('main')?.replaceWith(parsed.querySelector('main')!);
    });
    expect(await someMarks()).toBeGreaterThan(20);
  });

  it('comes back from the history with its marks', async () => {
    await open('year-later.html');
    const count = await someMarks();
    await open('harbour-market.html');
    // Puppeteer waits in Firefox for a load that a page out of the history does not have.
    await page.evaluate(() => history.back());
    await eventually('the page before', async () => {
      const shown = await page.evaluate(() => location.pathname).catch(() => '');
      return shown.endsWith('year-later.html') ? true : undefined;
    });
    expect(await someMarks()).toBe(count);
  });

  it('is switched off in two actions, says so on the icon, and stays off until that is undone', async () => {
    await open('year-later.html');
    await someMarks();
    // The one action is the toolbar button, the other is in the popup; nothing asks again.
    const popup = await popupThatSays('Never on this site');
    await popup.press('Never on this site');
    await offOnIcon();
    await eventually('the marks to be gone', async () =>
      (await marksOf(page)).length === 0 ? true : undefined,
    );
    await popup.close();
    await open('same-week.html');
    await inTime();
    expect(await marksOf(page)).toEqual([]);
    await extension.command(page, 'next-mention');
    await inTime();
    expect(await marksOf(page)).toEqual([]);

    const off = await popupThatSays('Off on localhost');
    await off.press('Switch on again');
    await eventually('the popup to read the page again', async () =>
      (await off.text()).includes('Explain this page') ? true : undefined,
    );
    await off.close();
  });
});

/** Runs in a page of the extension. */
async function iconInFront(): Promise<{ badge: string; title: string }> {
  const { action, tabs } = (globalThis as unknown as { chrome: IconApi }).chrome;
  const [tab] = await tabs.query({ active: true, currentWindow: true });
  const tabId = tab?.id ?? -1;
  return { badge: await action.getBadgeText({ tabId }), title: await action.getTitle({ tabId }) };
}

interface IconApi {
  readonly tabs: { query(filter: object): Promise<{ readonly id: number }[]> };
  readonly action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
}
