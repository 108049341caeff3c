import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build, preview } from 'vite';
import { findBrowser } from '../../../scripts/browsers.ts';
import type { OptimizePage } from './optimize-page/main.ts';
import type { Row } from './row.ts';

const reviews = 100_000;
const root = fileURLToPath(new URL('optimize-page', import.meta.url));

/**
 * Fits weights to 100,000 reviews in a worker of Chromium, in a page that is not isolated from other
 * origins, and simulates years of study there.
 */
export async function measureOptimizer(): Promise<readonly Row[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'backgrounder-optimize-'));
  const config = {
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir, emptyOutDir: true },
    worker: { format: 'es' },
  } as const;

  await build(config);
  const server = await preview({ ...config, preview: { port: 0 } });
  const executablePath = findBrowser('chromium');
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  try {
    const page = await browser.newPage();
    const loaded: string[] = [];
    page.context().on('request', (request) => loaded.push(request.url()));
    await page.goto(server.resolvedUrls?.local[0] ?? '');
    await page.waitForFunction(() => 'optimize' in globalThis);
    const { took: simulated, years } = await page.evaluate(() =>
      (globalThis as unknown as OptimizePage).simulate(),
    );
    const before = loaded.filter((url) => /wasm|worker/.test(url)).length;
    const figures = await page.evaluate(
      (count) => (globalThis as unknown as OptimizePage).optimize(count),
      reviews,
    );
    for (const year of years)
      console.log(JSON.stringify({ benchmark: 'a year of 1,000 cards', ...year }));
    console.log(JSON.stringify({ benchmark: 'optimizer', ...figures }));
    const { result } = figures;
    return [
      {
        what: `weights fitted to ${reviews.toLocaleString('en')} reviews in a worker of Chromium, not isolated`,
        goal: '≤ 15 s',
        measured: `${(figures.took / 1000).toFixed(1)} s, the page blocked for ${figures.blocked.toFixed(0)} ms at most`,
        holds: figures.took <= 15_000 && !figures.isolated,
      },
      {
        what: 'log loss on later reviews of a learner unlike others, before and after',
        goal: 'lower, and adopted only then',
        measured:
          result.kind === 'better' || result.kind === 'kept'
            ? `${result.comparison.before.logLoss.toFixed(4)} and ${result.comparison.after.logLoss.toFixed(4)}, ${result.kind}`
            : result.kind,
        holds:
          result.kind === 'better' &&
          result.comparison.after.logLoss < result.comparison.before.logLoss,
      },
      {
        what: 'worker and WebAssembly loaded before weights are sought',
        goal: '0',
        measured: `${before}`,
        holds: before === 0,
      },
      {
        what: 'a year of 1,000 cards at five retentions, simulated',
        goal: 'told',
        measured: `${simulated.toFixed(0)} ms; ${years
          .map(
            ({ retention, minutesPerDay, known }) =>
              `${retention}: ${minutesPerDay.toFixed(1)} min a day, ${known.toFixed(0)} known`,
          )
          .join('; ')}`,
        holds: years.length === 5,
      },
    ];
  } finally {
    await browser.close();
    await server.close();
    rmSync(outDir, { recursive: true });
  }
}
