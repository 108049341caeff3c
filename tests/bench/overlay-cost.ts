import type { Page } from 'puppeteer-core';
import { build } from 'vite';
import { projectPath } from '../e2e/browsers.ts';
import { pointOfMark } from '../e2e/extension-driver.ts';
import { stateOfDocument } from '../hostile/look.ts';
import {
  cardOn,
  counted,
  marked,
  middle,
  pause,
  rounded,
  type Line,
  type Measure,
} from './overlay-bench.ts';
import type { ContestRound } from './overlay-contest.ts';
import { namesLookedFor } from './overlay-pages.ts';
import { traced, type ScriptTime } from './script-time.ts';

async function hover(page: Page, text: string): Promise<void> {
  await page.bringToFront();
  const { x, y } = await pointOfMark(page, text);
  await page.mouse.move(1, 1);
  await page.mouse.move(x, y, { steps: 3 });
}

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
      isCertain: true,
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

const loads = 5;

/** On a page that names what the packs know, and on one that does not; the middle of some loads. */
const scriptTime =
  (characters: number, goal: { readonly sum: number; readonly longest: number }): Measure =>
  async ({ browser, url, extension, plain }) => {
    const names = `${namesLookedFor.toLocaleString('en')} names`;
    const what = `${characters.toLocaleString('en')} characters, ${names}`;
    const related = `${url}/long-${characters}`;
    const [page, without] = await Promise.all([extension.browser.newPage(), plain.newPage()]);
    // The first page of all compiles an index, and warms caches.
    await page.goto(related);
    const count = counted('marks', await marked(page), 30);
    const lines: Line[] = [];
    if (browser === 'chromium') {
      for (const kind of ['related', 'unrelated'] as const) {
        const times: ScriptTime[] = [];
        while (times.length < loads) {
          await page.goto('about:blank');
          const load = async () => {
            await page.goto(
              `${kind === 'related' ? related : `${url}/unrelated-${characters}`}?quiet`,
            );
            if (kind === 'related') await marked(page);
            // Until what is done in idle time is done.
            await pause(1_500);
          };
          times.push(await traced(page, load));
        }
        counted('milliseconds', middle(times.map(({ sum }) => sum)), 1);
        const line = (part: string, most: number, of: (time: ScriptTime) => number): Line => ({
          what: `${kind} page of ${what}: ${part}`,
          goal: `≤ ${most} ms`,
          measured: `${rounded(middle(times.map(of)))} ms`,
          holds: middle(times.map(of)) <= most,
          count,
        });
        lines.push(
          line('script time', goal.sum, ({ sum }) => sum),
          line('longest task', goal.longest, ({ longest }) => longest),
        );
      }
    } else lines.push(await longestGap(page, without, { related, what, count }));
    await Promise.all([page.close(), without.close()]);
    return lines;
  };

/** For a browser that does not tell whose script ran: the least of some loads, with and without. */
async function longestGap(
  page: Page,
  without: Page,
  { related, what, count }: { related: string; what: string; count: number },
): Promise<Line> {
  const gapOf = async (one: Page): Promise<number> => {
    await one.bringToFront();
    await one.goto('about:blank');
    await one.goto(related);
    await pause(2_500);
    return one.evaluate(() => (globalThis as unknown as { longestGap: number }).longestGap);
  };
  let [gap, gapWithout] = [Infinity, Infinity];
  for (let load = 0; load < loads; load++) {
    gap = Math.min(gap, await gapOf(page));
    gapWithout = Math.min(gapWithout, await gapOf(without));
  }
  return {
    what: `related page of ${what}: longest time for which it could not run`,
    goal: '≤ 16 ms more than without',
    measured: `${rounded(gap)} ms, without ${rounded(gapWithout)} ms`,
    holds: gap <= gapWithout + 16,
    count,
  };
}

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
  const compare = (what: string, own: string, other: string): Line => {
    const times = of(own).map(({ time }) => time);
    const ratio = middle(of(other).map(({ time }, at) => time / (times[at] ?? Number.NaN)));
    return {
      what,
      goal: '≥ 20 times faster',
      measured: `${rounded(ratio)} times (${rounded(middle(times))} ms)`,
      holds: ratio >= 20,
      count,
    };
  };
  return [
    compare('drawing what was found, against spans', 'highlight', 'spans'),
    compare('finding and drawing, against mark.js', 'find and highlight', 'mark.js'),
  ];
};
