// What the extension costs the pages that are read with it: in both browsers, with and without it in
// one run. A line of JSON for each figure, then the table. `--short` counts, and measures once.
import { parseArgs } from 'node:util';
import { openAlwaysOn } from '../e2e/always-on.ts';
import { browserNames, launchBrowser, type BrowserName } from '../e2e/browsers.ts';
import { recordTraffic } from '../e2e/traffic.ts';
import type { Line, Measure } from './overlay-bench.ts';
import { contest, longPage, mutations, pageIsLeftAlone, shortPage } from './overlay-cost.ts';
import { packOfMany, serveBenchPages } from './overlay-pages.ts';
import { install } from './install-pack.ts';
import { heap, idleAndAsleep, network, sizes } from './overlay-rest.ts';

const { values: options } = parseArgs({
  options: { short: { type: 'boolean', default: false }, only: { type: 'string' } },
});

const chosen: Readonly<Record<string, Measure>> = options.short
  ? { pageIsLeftAlone, mutations, contest, sizes, network }
  : {
      pageIsLeftAlone,
      shortPage,
      longPage,
      mutations,
      contest,
      sizes,
      heap,
      idleAndAsleep,
      network,
    };

const table: (Line & { readonly browser: BrowserName })[] = [];
let failed = 0;

for (const browser of browserNames) await measureIn(browser);

const rows = table.map(({ browser, what, goal, measured, holds }) => [
  browser,
  what,
  goal,
  measured,
  holds === undefined ? '' : holds ? 'holds' : 'DOES NOT HOLD',
]);
const widths = [0, 1, 2, 3].map((at) => Math.max(...rows.map((row) => row[at]!.length)));
for (const row of rows) {
  console.log(
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}
// Times tell nothing on a machine that does other work too: the short form is held to the rest alone.
process.exitCode =
  failed > 0 ||
  table.some(({ holds, isCertain }) => holds === false && (isCertain || !options.short))
    ? 1
    : 0;

async function measureIn(browser: BrowserName): Promise<void> {
  const served = await serveBenchPages();
  const traffic = await recordTraffic();
  const [extension, plain] = await Promise.all([
    openAlwaysOn(browser, `${served.url}/long-64000`, {
      proxyPort: traffic.port,
      leavesWorkers: true,
    }),
    launchBrowser(browser, { proxyPort: traffic.port }),
  ]);
  try {
    await install(extension, packOfMany);
    const bench = {
      browser,
      url: served.url,
      extension,
      plain,
      traffic,
      isShort: options.short,
    };
    for (const [name, measure] of Object.entries(chosen)) {
      if (options.only !== undefined && options.only !== name) continue;
      try {
        for (const line of await measure(bench)) {
          console.log(JSON.stringify({ browser, ...line }));
          table.push({ browser, ...line });
        }
      } catch (error) {
        failed++;
        console.log(JSON.stringify({ browser, measure: name, error: String(error) }));
      }
    }
  } finally {
    await Promise.all([extension.close(), plain.close()]);
    await Promise.all([served.close(), traffic.close()]);
  }
}
