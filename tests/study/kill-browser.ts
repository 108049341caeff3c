import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { launchBrowser } from '../e2e/browsers.ts';
import type * as KillPage from './kill-page.ts';
import { openModule, serveModule, type ServedModule } from './page-module.ts';

export interface Losses {
  readonly kills: number;
  /** Answers that the engine said were saved. */
  readonly acknowledged: number;
  /** Of those, how many the log does not hold. */
  readonly lost: number;
  /** Records beyond the first of one answer, one id, or one number. */
  readonly doubled: number;
  /** Numbers of a device that no record of it has, below the highest that one has. */
  readonly missingNumbers: number;
  /** How often the browser lost the whole log, and it came back from its copy. */
  readonly restored: number;
  /** Answers that were being saved when the browser died, and were saved: at most one a kill. */
  readonly unacknowledged: number;
}

/** Answers before a kill, at most; how many is left to chance. */
const mostAnswers = 30;

/** Kills a browser with SIGKILL in the middle of answering, again and again over one profile. */
export async function killWhileAnswering(kills: number): Promise<Losses> {
  const profile = await mkdtemp(join(tmpdir(), 'backgrounder-kill-'));
  const served = await serveModule('kill-page.ts');
  const acknowledged: KillPage.Acknowledged[] = [];
  try {
    for (let kill = 1; kill <= kills; kill += 1) {
      await answerUntilKilled(profile, served, acknowledged, kill);
    }
    return { kills, ...(await compare(profile, served, acknowledged)) };
  } finally {
    await served.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Answers, kills the browser, and damages the file of its IndexedDB: Chromium then empties it. */
export async function spoilTheLog(): Promise<Losses> {
  const profile = await mkdtemp(join(tmpdir(), 'backgrounder-spoilt-'));
  const served = await serveModule('kill-page.ts');
  const acknowledged: KillPage.Acknowledged[] = [];
  try {
    await answerUntilKilled(profile, served, acknowledged, 1);
    const databases = join(profile, 'Default', 'IndexedDB');
    const files = await readdir(databases, { recursive: true });
    const log = files.find((file) => file.endsWith('.log'));
    if (log === undefined) throw new Error(`No log among ${files.join(', ')}.`);
    const bytes = await readFile(join(databases, log));
    const middle = Math.floor(bytes.length / 2);
    bytes.fill(0xff, middle, middle + 64);
    await writeFile(join(databases, log), bytes);
    return { kills: 1, ...(await compare(profile, served, acknowledged)) };
  } finally {
    await served.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function answerUntilKilled(
  profile: string,
  served: ServedModule,
  acknowledged: KillPage.Acknowledged[],
  kill: number,
): Promise<void> {
  const browser = await launchBrowser('chromium', { profile });
  try {
    const page = await openModule<typeof KillPage>(browser, served);
    const before = acknowledged.length;
    const wanted = before + 1 + Math.floor(Math.random() * mostAnswers);
    let reached = () => {};
    const enough = new Promise<void>((resolve) => {
      reached = resolve;
    });
    await page.page.exposeFunction('acknowledge', (told: string) => {
      acknowledged.push(JSON.parse(told) as KillPage.Acknowledged);
      if (acknowledged.length >= wanted) reached();
    });
    const failed = page.call('answerOn', kill * 100_000).catch((error: unknown) => {
      // A browser that was killed cannot answer; anything before that is a fault.
      if (acknowledged.length === before) throw error;
    });
    await Promise.race([enough, failed]);
    // Anywhere from right after an answer to the middle of the next ones.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 20));
    await killGroup(browser);
  } finally {
    await browser.close().catch(() => undefined);
  }
}

/** All processes of the browser: it was started as the leader of its own group. */
async function killGroup(browser: Browser): Promise<void> {
  const child = browser.process();
  if (child?.pid === undefined) throw new Error('The browser has no process.');
  const exited = new Promise((resolve) => {
    child.once('exit', resolve);
  });
  process.kill(-child.pid, 'SIGKILL');
  await exited;
}

async function compare(
  profile: string,
  served: ServedModule,
  acknowledged: readonly KillPage.Acknowledged[],
): Promise<Omit<Losses, 'kills'>> {
  const browser = await launchBrowser('chromium', { profile });
  try {
    const { restored, reviews, places } = await (
      await openModule<typeof KillPage>(browser, served)
    ).call('readKept');
    const ids = new Set(reviews.map(({ id }) => id));
    const answers = new Set(reviews.map(({ answer }) => answer));
    const numbers = new Set(places.map(({ device, sequence }) => `${device} ${sequence}`));
    const highest = new Map<string, number>();
    for (const { device, sequence } of places) {
      highest.set(device, Math.max(highest.get(device) ?? 0, sequence));
    }
    const lost = acknowledged.filter(({ id, answer }) => !ids.has(id) || !answers.has(answer));
    const told = new Set(acknowledged.map(({ id }) => id));
    return {
      acknowledged: acknowledged.length,
      lost: lost.length,
      doubled: 2 * reviews.length - ids.size - answers.size + (places.length - numbers.size),
      missingNumbers: [...highest.values()].reduce((sum, one) => sum + one, 0) - numbers.size,
      // A device has another name from then on.
      restored: Math.max(0, highest.size - 1) + (restored > 0 ? 1 : 0),
      unacknowledged: [...ids].filter((id) => !told.has(id)).length,
    };
  } finally {
    await browser.close();
  }
}
