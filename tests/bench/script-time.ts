import type { Page } from 'puppeteer-core';

export interface ScriptTime {
  /** Milliseconds in which a script of the extension was on the stack. */
  readonly sum: number;
  /** The longest stretch of it, garbage collection within counted in. */
  readonly longest: number;
}

/** Chromium's profiler tells whose script ran on the page's thread. */
export async function profiled(page: Page, work: () => Promise<unknown>): Promise<ScriptTime> {
  const session = await page.createCDPSession();
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
