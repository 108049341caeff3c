import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { areSavedPagesThere, savedPages } from '../../packages/model/scripts/saved-pages.ts';
import type { Served } from '../../scripts/serve.ts';
import { stateOfDocument } from '../hostile/look.ts';
import { serveHostilePages } from '../hostile/serve.ts';
import { serveSavedPages } from '../hostile/serve-saved.ts';
import { openAlwaysOn } from './always-on.ts';
import { browserNames, launchBrowser } from './browsers.ts';
import type { Extension } from './extension-driver.ts';
import { recordTraffic, type Traffic } from './traffic.ts';

/** All pages take half an hour; the sample is every eighth or ninth by name, always the same. */
const sampleSize = 40;

/** What counts as a shift. */
const leastShift = 0.05;

/** Long enough for the gate, the background and the overlay together. */
const settled = 700;

function pagesToLoad(): readonly string[] {
  if (!areSavedPagesThere) return [];
  const unrelated = savedPages().filter(({ related }) => !related);
  const files = unrelated.map(({ file }) => file).toSorted();
  if (process.env['BACKGROUNDER_CORPUS'] === 'all') return files;
  return Array.from(
    { length: sampleSize },
    (_, at) => files[Math.floor((at * files.length) / sampleSize)]!,
  );
}

describe.skipIf(!areSavedPagesThere).each(browserNames)('a saved page in %s', (name) => {
  let served: Served;
  let related: Served;
  let traffic: Traffic;
  let extension: Extension;
  let plain: Browser;

  beforeAll(async () => {
    [served, related, traffic] = await Promise.all([
      serveSavedPages(),
      serveHostilePages(),
      recordTraffic(),
    ]);
    const options = { proxyPort: traffic.port };
    [extension, plain] = await Promise.all([
      openAlwaysOn(name, `${related.url}/z-index.html`, options),
      launchBrowser(name, options),
    ]);
  });
  afterAll(async () => {
    await Promise.all([extension.close(), plain.close()]);
    await Promise.all([served.close(), related.close(), traffic.close()]);
  });

  it.each(pagesToLoad())('%s is what it is without the extension', async (file) => {
    const address = `${served.url}/${file}`;
    // With its scripts a real page is never quite the same twice: that one is looked at alone.
    const [without, [seen, live]] = await Promise.all([
      look(plain, `${address}?still`),
      // One after the other: a tab behind another shifts less and loads less.
      (async () =>
        [
          await look(extension.browser, `${address}?still`),
          await look(extension.browser, address),
        ] as const)(),
    ]);
    // Some pages shift more in one load than in the next, whoever looks.
    let most = without.shift;
    for (let more = 0; more < 4 && seen.shift > most + leastShift; more += 1) {
      most = Math.max(most, (await look(plain, `${address}?still`)).shift);
    }
    expect(seen.shift).toBeLessThanOrEqual(most + leastShift);
    // What a page has not come to when it is looked at is no error; what is new is one.
    expect(seen.errors.filter((error) => !without.errors.includes(error))).toEqual([]);
    expect([seen.markup, seen.sheets, seen.hosts]).toEqual([
      without.markup,
      without.sheets,
      without.hosts,
    ]);
    expect([seen.marks, live.marks]).toEqual([0, 0]);
    expect(live.errors.filter((error) => /(?:chrome|moz)-extension:/.test(error))).toEqual([]);
  });
});

interface Seen {
  readonly markup: string;
  readonly sheets: number;
  readonly hosts: number;
  readonly marks: number;
  readonly errors: readonly string[];
  /** Cumulative, as Chromium counts it. */
  readonly shift: number;
}

async function look(browser: Browser, address: string): Promise<Seen> {
  const page = await browser.newPage();
  try {
    const errors: string[] = [];
    // A page that asks something waits for an answer.
    page.on('dialog', (dialog) => void dialog.dismiss());
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    await page.evaluateOnNewDocument(countShifts);
    await goTo(page, address);
    await new Promise((resolve) => setTimeout(resolve, settled));
    const { markup, sheets, hosts } = await page.evaluate(stateOfDocument);
    const { marks, shift } = await page.evaluate(() => ({
      marks: CSS.highlights.get('annotated-text')?.size ?? 0,
      shift: (globalThis as { shiftSoFar?: number }).shiftSoFar ?? 0,
    }));
    return { markup, sheets, hosts, marks, errors: distinct(errors), shift };
  } finally {
    await close(page);
  }
}

/** In Firefox, a page whose own script goes elsewhere at once was never reached; one without scripts stays. */
async function goTo(page: Page, address: string): Promise<void> {
  try {
    await page.goto(address, { waitUntil: 'domcontentloaded' });
  } catch (error) {
    if (address.endsWith('?still') || !String(error).includes('Address rejected')) throw error;
  }
}

/** A page may hold back whoever leaves it. */
async function close(page: Page): Promise<void> {
  await page.close({ runBeforeUnload: false });
}

/** Runs in the page before its own scripts. */
function countShifts(): void {
  if (!PerformanceObserver.supportedEntryTypes.includes('layout-shift')) return;
  const world = globalThis as { shiftSoFar?: number };
  world.shiftSoFar = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      world.shiftSoFar! += (entry as PerformanceEntry & { value: number }).value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Each once, but for pictures that may not be had: which of them a browser tries, and how often, is its own affair. */
function distinct(errors: readonly string[]): readonly string[] {
  return [...new Set(errors)].filter((error) => !error.startsWith('Loading the image')).toSorted();
}
