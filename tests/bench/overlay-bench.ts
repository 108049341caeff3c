import type { Browser, Page } from 'puppeteer-core';
import { eventually, type BrowserName } from '../e2e/browsers.ts';
import type { Extension } from '../e2e/extension-driver.ts';
import type { Traffic } from '../e2e/traffic.ts';

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
  /** No time: it is the same on every machine, however busy. */
  readonly isCertain?: true;
  /** What was counted, as asserted: a measure of nothing throws. */
  readonly count: number;
}

export type Measure = (bench: Bench) => Promise<readonly Line[]>;

/** Throws where a measure did not count what it must: it would measure nothing. */
export function counted(what: string, count: number, least: number): number {
  if (count < least) throw new Error(`${what}: counted ${count} instead of at least ${least}.`);
  return count;
}

export const pause = (milliseconds: number) =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

export const marksOn = (page: Page): Promise<number> =>
  page.evaluate(() => CSS.highlights.get('annotated-text')?.size ?? 0);

/** Waits for the marks of a page, a minute at most: a busy machine is no fault of theirs. */
export async function marked(page: Page): Promise<number> {
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const marks = await marksOn(page);
    if (marks > 0) return marks;
    await pause(50);
  }
  throw new Error('no marks in a minute');
}

export function middle(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

export function rounded(value: number): number {
  return Number(value.toPrecision(3));
}

export const cardOn = (extension: Extension, page: Page): Promise<true> =>
  eventually('a card', () =>
    extension.inCard(page, (root) => (root.querySelector('.card') ? (true as const) : undefined)),
  );
