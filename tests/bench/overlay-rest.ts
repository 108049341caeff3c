import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'puppeteer-core';
import { builtExtension, pointOfMark, type Extension } from '../e2e/extension-driver.ts';
import {
  cardOn,
  counted,
  marked,
  marksOn,
  pause,
  rounded,
  type Line,
  type Measure,
} from './overlay-bench.ts';
import { traced } from './script-time.ts';

async function asleep(extension: Extension, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds;
  while (Date.now() < end) {
    if (!(await extension.isBackgroundRunning())) return true;
    await pause(500);
  }
  return false;
}

export const idleAndAsleep: Measure = async ({ browser, url, extension }) => {
  const page = await extension.browser.newPage();
  await page.goto(`${url}/marked-1000`);
  const count = counted('marks', await marked(page), 1_000);
  await page.evaluate(() => ((globalThis as unknown as { isTicking: boolean }).isTicking = false));
  await pause(4_000);
  let stopped = false;
  const idle = async () => {
    stopped = await asleep(extension, 60_000);
    await pause(20_000);
  };
  const time = browser === 'chromium' ? (await traced(page, idle)).sum : (await idle(), 0);
  const sleepsOn = !(await extension.isBackgroundRunning());
  const lines: Line[] = [
    {
      what: 'idle for 60 s: the worker',
      goal: 'stops, and stays so',
      measured: stopped ? (sleepsOn ? 'stopped' : 'stopped, and woke') : 'runs on',
      holds: stopped && sleepsOn,
      count,
    },
    {
      what: 'idle for 60 s: script time on the page',
      goal: '0 ms: no timer fires',
      measured: browser === 'chromium' ? `${rounded(time)} ms` : 'this browser does not tell',
      holds: browser === 'chromium' ? time === 0 : undefined,
      count,
    },
  ];

  // The page tells when the click came and when the host did.
  await page.evaluate(() => {
    const world = globalThis as { clickAt?: number; hostAfter?: number };
    // The listeners of the extension hear of the click itself before those of the page.
    addEventListener('mouseup', () => (world.clickAt = performance.now()), true);
    new MutationObserver(() => {
      world.hostAfter ??= performance.now() - (world.clickAt ?? Number.NaN);
    }).observe(document.documentElement, { childList: true, attributes: true });
  });
  await page.bringToFront();
  const { x, y } = await pointOfMark(page, 'Xi Jinping');
  await page.mouse.click(x, y);
  await cardOn(extension, page);
  const after = await page.evaluate(() => (globalThis as { hostAfter?: number }).hostAfter);
  lines.push({
    what: 'card after a click, worker asleep',
    goal: '≤ 50 ms',
    measured: after === undefined ? 'no card' : `${rounded(after)} ms`,
    holds: sleepsOn && after !== undefined && after <= 50,
    count: 1,
  });

  let woke = 0;
  for (let visit = 0; visit < 5; visit++) {
    await page.goto(`${url}/unrelated?${visit}`);
    await pause(1_500);
    if (await extension.isBackgroundRunning()) woke++;
  }
  const marks = await marksOn(page);
  await page.close();
  lines.push({
    what: 'unrelated page: worker',
    goal: 'not woken: 0 messages',
    measured: `woken by ${woke} of 5`,
    holds: woke === 0 && marks === 0 && stopped,
    count: 5,
  });
  return lines;
};

/** All that a related page loads unasked. */
export const sizes: Measure = ({ browser }) => {
  const weigh = (file: string) =>
    gzipSync(readFileSync(`${builtExtension(browser)}/${file}`), { level: 9 }).length;
  const gate = weigh('gate.js');
  const all = gate + weigh('overlay.js') + weigh('card.js');
  const kilobytes = (bytes: number) => `${bytes.toLocaleString('en')} B`;
  return Promise.resolve([
    {
      what: 'content script before a page proves related, gzipped',
      goal: '≤ 8,192 B',
      measured: kilobytes(gate),
      holds: gate <= 8 * 1024,
      isCertain: true,
      count: 1,
    },
    {
      what: 'all that a related page loads, gzipped',
      goal: '≤ 30,720 B',
      measured: kilobytes(all),
      holds: all <= 30 * 1024,
      isCertain: true,
      count: 3,
    },
  ]);
};

export const heap: Measure = async ({ browser, url, extension, plain }) => {
  if (browser !== 'chromium') return [];
  const used = async (from: Browser): Promise<{ bytes: number; marks: number }> => {
    const page = await from.newPage();
    await page.goto(`${url}/long-64000`);
    const marks = from === plain ? 0 : await marked(page);
    await pause(2_000);
    const session = await page.createCDPSession();
    for (let again = 0; again < 3; again++) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    await page.close();
    return { bytes: usedSize, marks };
  };
  const [own, ours] = [await used(plain), await used(extension.browser)];
  const more = (ours.bytes - own.bytes) / 2 ** 20;
  return [
    {
      what: 'heap of a tab over the page’s own',
      goal: '≤ 2 MB',
      measured: `${rounded(more)} MB`,
      holds: more <= 2,
      count: counted('marks', ours.marks, 30),
    },
  ];
};

/** Browsers ask their makers for updates, the time and more, when it suits them. */
const makers = /(?:google|googleapis|gstatic|gvt1|mozilla|firefox)\.(?:com|net|org)/;

/** The last of all: what the browsers have asked of the network since they started. */
export const network: Measure = ({ url, traffic }) => {
  const { host } = new URL(url);
  const telling = ['Yellen', 'gallium', 'marked-1000', host, encodeURIComponent(host)];
  const carrying = traffic.requests.filter((one) => telling.some((text) => one.includes(text)));
  const others = traffic.requests.filter((one) => !makers.test(one));
  for (const request of [...carrying, ...others]) console.log(JSON.stringify({ request }));
  return Promise.resolve([
    {
      what: 'network',
      goal: '0 requests that carry page text or address',
      measured: `${carrying.length} carry it, ${others.length} not to the browser’s maker, of ${traffic.requests.length}`,
      holds: carrying.length === 0 && others.length === 0,
      isCertain: true,
      count: traffic.requests.length,
    },
  ]);
};
