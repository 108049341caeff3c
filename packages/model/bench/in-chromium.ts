import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { rolldown } from 'rolldown';
import { findBrowser } from '../../../scripts/browsers.ts';

const suite = fileURLToPath(new URL('suite.ts', import.meta.url));

/**
 * Runs functions of `suite.ts` in headless Chromium, and gives what they return.
 * @param code an expression in which `suite` is the module
 */
export async function inChromium<T>(code: string): Promise<T> {
  const executablePath = findBrowser('chromium');
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
  try {
    const page = await browser.newPage();
    await page.addScriptTag({ content: await bundledSuite() });
    return (await page.evaluate(code)) as T;
  } finally {
    await browser.close();
  }
}

async function bundledSuite(): Promise<string> {
  const build = await rolldown({ input: suite, platform: 'browser' });
  try {
    const { output } = await build.generate({ format: 'iife', name: 'suite' });
    return output[0].code;
  } finally {
    await build.close();
  }
}
