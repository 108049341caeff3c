import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import { build } from 'vite';
import { eventually, projectPath, type BrowserName } from '../e2e/browsers.ts';
import { builtExtension, pointOfMark, type Extension } from '../e2e/extension-driver.ts';
import type { Traffic } from '../e2e/traffic.ts';
import { stateOfDocument } from '../hostile/look.ts';
import type { ContestRound } from './overlay-contest.ts';
import { aliases } from './overlay-pages.ts';

export interface Bench {
  readonly browser: BrowserName;
  readonly url: string;
  readonly extension: Extension;
  readonly plain: Browser;
  /** What the browsers ask of the network. */
  readonly traffic: Traffic;
  readonly isShort: boolean;
}

/** One line of the table. */
export interface Line {
  readonly what: string;
  readonly goal: string;
  readonly measured: string;
  /** Whether the goal is met; `undefined` where this browser cannot tell. */
  readonly holds: boolean | undefined;
  /** What was counted, as asserted: a measure of nothing throws. */
  readonly count: number;
}

export type Measure = (bench: Bench) => Promise<readonly Line[]>;

/** Throws where a measure did not count what it must: it would measure nothing. */
function counted(what: string, count: number, least: number): number {
  if (count < least) throw new Error(`${what}: counted ${count} instead of at least ${least}.`);
  return count;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

const marksOn = (page: Page): Promise<number> =>
  page.evaluate(() => CSS.highlights.get('annotated-text')?.size ?? 0);

/** Waits for the marks of a page, a minute at most: a busy machine is no fault of theirs. */
async function marked(page: Page): Promise<number> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const marks = await marksOn(page);
    if (marks > 0) return marks;
    await pause(50);
  }
  throw new Error('no marks in a minute');
}

function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

async function hover(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  const { x, y } = await pointOfMark(page, text);
  await page.mouse.move(1, 1);
  await page.mouse.move(x, y, { steps: 3 });
}

const cardOn = (extension: Extension, page: Page): Promise<true> =>
  eventually('a card', () =>
    extension.inCard(page, (root) => (root.querySelector('.card') ? (true as const) : undefined)),
  );

export const pageIsLeftAlone: Measure = async ({ browser, url, extension, plain }) => {
  const [without, page] = await Promise.all([plain.newPage(), extension.browser.newPage()]);
  await page.evaluateOnNewDocument(countShifts);
  await Promise.all([without.goto(`${url}/marked-1000`), page.goto(`${url}/marked-1000`)]);
  const count = counted('marks', await marked(page), 1_000);
  await hover(page, 'Janet Yellen');
  await cardOn(extension, page);
  const [before, after] = [
    await without.evaluate(stateOfDocument),
    await page.evaluate(stateOfDocument),
  ];
  const shift = await page.evaluate(() => (globalThis as { shiftSoFar?: number }).shiftSoFar);
  await Promise.all([without.close(), page.close()]);
  const isSame = before.markup === after.markup;
  const sheets = after.sheets - before.sheets;
  return [
    {
      what: 'page’s own DOM with a card open',
      goal: 'the same but for one host and our sheets',
      measured: `${isSame ? 'the same' : 'changed'}, ${after.hosts} host, ${sheets} sheets`,
      holds: isSame && after.hosts === 1,
      count,
    },
    {
      what: 'layout shift',
      goal: '0',
      measured: browser === 'chromium' ? String(shift) : 'this browser does not tell',
      holds: browser === 'chromium' ? shift === 0 : undefined,
      count,
    },
  ];
};

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

interface ScriptTime {
  /** Milliseconds in which a script of the extension was on the stack. */
  readonly sum: number;
  /** The longest stretch of it, garbage collection within counted in. */
  readonly longest: number;
}

/** Chromium's profiler tells whose script ran on the page's thread. */
async function profiled(page: Page, work: () => Promise<unknown>): Promise<ScriptTime> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: 200 });
  await session.send('Profiler.start');
  await work();
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const parents = new Map<number, number>();
  for (const { id, children = [] } of profile.nodes) {
    for (const child of children) parents.set(child, id);
  }
  const ours = new Set(
    profile.nodes
      .filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension:'))
      .map(({ id }) => id),
  );
  const pausing = new Set(
    profile.nodes
      .filter(({ callFrame }) => callFrame.functionName === '(garbage collector)')
      .map(({ id }) => id),
  );
  const isOurs = (id: number | undefined): boolean =>
    id !== undefined && (ours.has(id) || isOurs(parents.get(id)));
  let sum = 0;
  let longest = 0;
  let stretch = 0;
  for (const [at, sample] of (profile.samples ?? []).entries()) {
    const time = (profile.timeDeltas?.[at + 1] ?? 0) / 1000;
    if (isOurs(sample)) {
      sum += time;
      stretch += time;
    } else if (pausing.has(sample) && stretch > 0) stretch += time;
    else stretch = 0;
    longest = Math.max(longest, stretch);
  }
  return { sum, longest };
}

const scriptTime =
  (characters: number, goal: { readonly sum: number; readonly longest: number }): Measure =>
  async ({ browser, url, extension, plain }) => {
    const address = `${url}/long-${characters}`;
    const what = `${characters.toLocaleString('en')} characters, ${aliases.length} aliases`;
    const [page, without] = await Promise.all([extension.browser.newPage(), plain.newPage()]);
    // The first page of all compiles an index, and warms caches.
    await page.goto(address);
    await marked(page);
    await page.goto('about:blank');
    const times: ScriptTime = { sum: 0, longest: 0 };
    const load = async () => {
      await page.goto(address);
      await marked(page);
      await pause(500);
    };
    const told = browser === 'chromium' ? await profiled(page, load) : (await load(), times);
    const count = counted('marks', await marked(page), 30);
    const gapOf = (one: Page) =>
      one.evaluate(() => (globalThis as unknown as { longestGap: number }).longestGap);
    const gap = await gapOf(page);
    await without.goto(address);
    await pause(1_500);
    const gapWithout = await gapOf(without);
    await Promise.all([page.close(), without.close()]);
    const lines: Line[] = [
      {
        what: `${what}: longest time for which the page could not run`,
        goal: `≤ 16 ms more than without`,
        measured: `${rounded(gap)} ms, without ${rounded(gapWithout)} ms`,
        holds: gap <= gapWithout + 16,
        count,
      },
    ];
    if (browser !== 'chromium') return lines;
    return [
      {
        what: `${what}: script time on the page`,
        goal: `≤ ${goal.sum} ms`,
        measured: `${rounded(told.sum)} ms`,
        holds: told.sum <= goal.sum,
        count,
      },
      {
        what: `${what}: longest task`,
        goal: `≤ ${goal.longest} ms`,
        measured: `${rounded(told.longest)} ms`,
        holds: told.longest <= goal.longest,
        count,
      },
      ...lines,
    ];
  };

export const shortPage = scriptTime(64_000, { sum: 10, longest: 16 });
export const longPage = scriptTime(742_000, { sum: 60, longest: 16 });

/** The page's own time for changes, in which the observer's callbacks fall. */
export const mutations: Measure = async ({ url, extension, plain, isShort }) => {
  const address = `${url}/marked-1000`;
  const [page, without] = await Promise.all([extension.browser.newPage(), plain.newPage()]);
  await Promise.all([page.goto(address), without.goto(address)]);
  const count = counted('marks', await marked(page), 1_000);
  const ratios: number[] = [];
  for (let round = 0; round < (isShort ? 2 : 15); round++) {
    await page.bringToFront();
    const time = await page.evaluate(mutate);
    await without.bringToFront();
    const timeWithout = await without.evaluate(mutate);
    if (round > 0) ratios.push(time / timeWithout);
    await pause(isShort ? 0 : 1_200);
  }
  await Promise.all([page.close(), without.close()]);
  const ratio = middle(ratios);
  return [
    {
      what: '4,000 mutations with 1,000 marks',
      goal: '≤ 1.05 times as long as without',
      measured: `${rounded(ratio)} times`,
      holds: ratio <= 1.05,
      count,
    },
  ];
};

/** Runs in the page: two thousand insertions and as many removals, each batch laid out. */
async function mutate(): Promise<number> {
  const list = document.querySelector('#list')!;
  const before = performance.now();
  for (let batch = 0; batch < 20; batch++) {
    for (let at = 0; at < 100; at++) {
      const item = document.createElement('li');
      item.textContent = `Boat number ${at} of ${batch} came in before the tide.`;
      list.append(item);
    }
    list.getBoundingClientRect();
    while (list.firstChild) list.firstChild.remove();
    list.getBoundingClientRect();
    // What observers do is done before this goes on.
    await Promise.resolve();
  }
  return performance.now() - before;
}

const contestNames = ['Janet Yellen', 'Li Qiang', 'Xi Jinping', 'gallium', 'germanium', 'Xinhua'];

export const contest: Measure = async ({ url, plain, isShort }) => {
  const entry = projectPath('tests/bench/overlay-contest.ts');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry, formats: ['iife'], name: 'overlay', fileName: 'overlay' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('the contest was not built');
  const page = await plain.newPage();
  await page.goto(`${url}/marked-1000`);
  await page.evaluate(
    output.output[0].code.replace(/^(?:var|const) overlay\b/, 'globalThis.overlay'),
  );
  const rounds = await page.evaluate(
    (words, times) =>
      (
        globalThis as unknown as {
          overlay: { contest(words: readonly string[], rounds: number): readonly ContestRound[] };
        }
      ).overlay.contest(words, times),
    contestNames,
    isShort ? 2 : 9,
  );
  await page.close();
  const of = (name: string) => rounds.filter((round) => round.name === name);
  const count = counted('marks', of('highlight')[0]?.marks ?? 0, 1_000);
  if (rounds.some(({ marks }) => marks !== count)) throw new Error('not all marked the same words');
  const own = of('highlight').map(({ time }) => time);
  return ['mark.js', 'spans'].map((name) => {
    const ratio = middle(of(name).map(({ time }, at) => time / (own[at] ?? Number.NaN)));
    return {
      what: `drawing, against ${name}`,
      goal: '≥ 20 times faster',
      measured: `${rounded(ratio)} times (${rounded(middle(own))} ms)`,
      holds: ratio >= 20,
      count,
    };
  });
};

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
  const time = browser === 'chromium' ? (await profiled(page, idle)).sum : (await idle(), 0);
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
    addEventListener('click', () => (world.clickAt = performance.now()), true);
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

/** Every script that runs in a page; those of the extension's own pages stand in folders. */
export const sizes: Measure = ({ browser }) => {
  const weigh = (file: string) =>
    gzipSync(readFileSync(`${builtExtension(browser)}/${file}`), { level: 9 }).length;
  const gate = weigh('gate.js');
  const all = gate + weigh('overlay.js');
  const kilobytes = (bytes: number) => `${rounded(bytes / 1024)} KB`;
  return Promise.resolve([
    {
      what: 'content script before a page proves related, gzipped',
      goal: '≤ 8 KB',
      measured: kilobytes(gate),
      holds: gate <= 8 * 1024,
      count: 1,
    },
    {
      what: 'content scripts in all, gzipped',
      goal: '≤ 30 KB',
      measured: kilobytes(all),
      holds: all <= 30 * 1024,
      count: 2,
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
      count: traffic.requests.length,
    },
  ]);
};
