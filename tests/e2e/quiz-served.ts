import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { quizHeaders, serveFolder, type Served } from '../../scripts/serve.ts';
import { projectPath } from './browsers.ts';

/** The quiz below some path of a server that can be stopped, started again, and given another build. */
export interface ServedQuiz {
  /** Without a hash. */
  readonly address: string;
  stop(): Promise<void>;
  start(): Promise<void>;
  replaceBuild(dist: string): Promise<void>;
  /** Stops, and removes what was served. */
  close(): Promise<void>;
}

export const quizBuild = projectPath('apps/quiz/dist');
const path = 'some/path/';

export async function serveQuiz(): Promise<ServedQuiz> {
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-served-'));
  await cp(quizBuild, join(folder, path), { recursive: true });
  let served: Served | undefined = await serveFolder(folder, 0, quizHeaders);
  const { url } = served;
  const stop = async () => {
    await served?.close();
    served = undefined;
  };
  return {
    address: `${url}/${path}`,
    stop,
    async start() {
      served = await serveFolder(folder, Number(new URL(url).port), quizHeaders);
    },
    async replaceBuild(dist) {
      await rm(join(folder, path), { recursive: true });
      await cp(dist, join(folder, path), { recursive: true });
    },
    async close() {
      await stop();
      await rm(folder, { recursive: true });
    },
  };
}

/** Opens a screen and waits until it is there. */
export async function openScreen(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForSelector('h1');
}

/** Waits until the page has a service worker with every file. */
export async function keptForOffline(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve);
    });
  });
}

export async function textOf(page: Page, selector: string): Promise<string> {
  return page.$eval(selector, (element) => element.textContent ?? '');
}
