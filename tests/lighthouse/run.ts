// Serves the quiz as it is built and prints Lighthouse's scores of it on a phone: of Today before anything is
// learnt, and of Review; each the median of three runs, as one line of JSON.
import lighthouse from 'lighthouse';
import type { Page } from 'puppeteer-core';
import { quizHeaders, serveFolder } from '../../scripts/serve.ts';
import { launchBrowser, projectPath } from '../e2e/browsers.ts';

const runs = 3;
const categories = ['performance', 'accessibility', 'best-practices'] as const;
type Scores = Record<(typeof categories)[number], number>;

const served = await serveFolder(projectPath('apps/quiz/dist'), 0, quizHeaders);
const measured = [];
try {
  measured.push(await measure('Today, first run', `${served.url}/`, async () => undefined));
  measured.push(
    await measure('Review', `${served.url}/#/review`, async (page) => {
      await page.goto(`${served.url}/`);
      await (await page.waitForSelector('.offer .button-primary'))!.click();
      await page.waitForSelector('[data-side="question"]');
    }),
  );
} finally {
  await served.close();
}
for (const result of measured) console.log(JSON.stringify(result));

async function measure(screen: string, address: string, prepare: (page: Page) => Promise<void>) {
  const all: Scores[] = [];
  const faults = new Set<string>();
  for (let run = 0; run < runs; run++) {
    const browser = await launchBrowser('chromium');
    try {
      const page = await browser.newPage();
      await prepare(page);
      await page.close();
      const fresh = await browser.newPage();
      const result = await lighthouse(
        address,
        { onlyCategories: [...categories], disableStorageReset: true, logLevel: 'error' },
        undefined,
        fresh,
      );
      const report = result!.lhr;
      if (report.runtimeError) throw new Error(report.runtimeError.message);
      const scores = categories.map((name) => [
        name,
        Math.round(100 * (report.categories[name]!.score ?? 0)),
      ]);
      all.push(Object.fromEntries(scores) as Scores);
      for (const name of categories) {
        for (const { id, weight } of report.categories[name]!.auditRefs) {
          const { score, title } = report.audits[id]!;
          if (weight > 0 && score !== null && score < 0.9) faults.add(`${id}: ${title}`);
        }
      }
    } finally {
      await browser.close();
    }
  }
  const median = categories.map((name) => {
    const sorted = all.map((scores) => scores[name]).sort((a, b) => a - b);
    return [name, sorted[Math.floor(runs / 2)]];
  });
  return { screen, ...Object.fromEntries(median), runs: all, faults: [...faults] };
}
