import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { builtInPacks } from '@backgrounder/model/packs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleHeaders, serveFolder, type Served } from '../../scripts/serve.ts';
import { browserNames, eventually, projectPath } from './browsers.ts';
import {
  builtExtension,
  explain,
  marksOf,
  openExtension,
  pointOfMark,
  type Extension,
} from './extension-driver.ts';
import { grantedCopy } from './granted-copy.ts';

const someMarks = (page: Page): Promise<number> =>
  eventually('marks', async () => (await marksOf(page)).length || undefined);

async function popupText(extension: Extension, page: Page, waitFor: string): Promise<string> {
  const popup = await extension.openPopup(page);
  const text = await eventually(`the popup to say ${waitFor}`, async () => {
    const shown = await popup.text();
    return shown.includes(waitFor) ? shown : undefined;
  });
  await popup.close();
  return text;
}

describe.each(browserNames)('a background that dies at any moment in %s', (name) => {
  let samples: Served;
  let extension: Extension;
  let page: Page;
  beforeAll(async () => {
    samples = await serveFolder(projectPath('tests/samples'), 0, sampleHeaders);
    extension = await openExtension(name);
    page = await extension.browser.newPage();
  });
  afterAll(async () => {
    await extension.close();
    await samples.close();
  });

  it('is not missed by a page that was explained', async () => {
    await page.goto(`${samples.url}/same-week.html`);
    await explain(extension, page);
    await extension.stopBackground();
    const point = await pointOfMark(page, 'gallium');
    await page.mouse.move(point.x, point.y - 90);
    await page.mouse.move(point.x, point.y, { steps: 3 });
    const card = await eventually('a card', () =>
      extension.inCard(page, (root) => root.querySelector('.card')?.textContent ?? undefined),
    );
    expect(card).toContain('As of 9 July 2023');
    await page.mouse.move(5, 5);
    await extension.stopBackground();
    expect(await popupText(extension, page, 'Clear the marks')).toContain('germanium');
  });

  it('comes back for a page that it has not seen', async () => {
    await extension.stopBackground();
    await page.goto(`${samples.url}/year-later.html`);
    await explain(extension, page);
    expect(await someMarks(page)).toBeGreaterThan(20);
  });
});

it('keeps packs, settings and where it runs over a restart of Chromium', async () => {
  const samples = await serveFolder(projectPath('tests/samples'), 0, sampleHeaders);
  const profile = await mkdtemp(join(tmpdir(), 'backgrounder-profile-'));
  const folder = await grantedCopy(builtExtension('chromium'));
  const off = builtInPacks.find(({ id }) => id === 'us-china-tech-july-2023');
  const on = builtInPacks.find(({ id }) => id !== off?.id);
  let extension = await openExtension('chromium', folder, { profile });
  let page = await extension.browser.newPage();
  await page.goto(`${samples.url}/year-later.html`);
  const popup = await extension.openPopup(page);
  await eventually('the offer', async () =>
    (await popup.text()).includes('Always on this site') ? true : undefined,
  );
  await popup.press('Always on this site');
  await someMarks(page);
  await popup.close();
  const welcome = await extension.ownPage('/onboarding.html');
  await welcome.evaluate(switchOffFirstPack);
  await extension.close();

  extension = await openExtension('chromium', folder, { profile });
  page = await extension.browser.newPage();
  await page.goto(`${samples.url}/harbour-market.html`);
  const text = await popupText(extension, page, 'No pack covers this page');
  expect(text).toContain(on!.title);
  expect(text).not.toContain(off!.title);
  await page.goto(`${samples.url}/year-later.html`);
  expect(await someMarks(page)).toBeGreaterThan(10);
  await extension.close();
  await samples.close();
  await rm(profile, { recursive: true });
  await rm(folder, { recursive: true });
});

/** As the options page does; runs in a page of the extension. */
async function switchOffFirstPack(): Promise<void> {
  const off = 'us-china-tech-july-2023';
  const { chrome } = globalThis as unknown as {
    chrome: { storage: { local: { set(items: object): Promise<void> } } };
  };
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('backgrounder-extension');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('the database does not open')));
  });
  const transaction = database.transaction(['packs-off', 'meta'], 'readwrite');
  transaction.objectStore('packs-off').put(off, off);
  transaction.objectStore('meta').put(1000, 'packs-revision');
  await new Promise((resolve) => {
    transaction.addEventListener('complete', resolve);
  });
  database.close();
  await chrome.storage.local.set({ 'packs-revision': 1000 });
}
