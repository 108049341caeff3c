import type { Page } from 'puppeteer-core';

/** What scripts of the extension took on a page's own thread, by the thread's clock: other work on the machine is not in it. */
export interface ScriptTime {
  /** Milliseconds: compiling, running, and collecting garbage meanwhile. */
  readonly sum: number;
  /** The most of it in one task. */
  readonly longest: number;
  /** By what the browser calls it, and the script. */
  readonly parts: ReadonlyMap<string, number>;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** Microseconds of the thread's own time. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Microtasks tell no script. A measured page runs none of its own. */
const running = new Set(['EvaluateScript', 'FunctionCall', 'RunMicrotasks', 'v8.compile']);

/** Chromium's trace tells whose script ran on the page's thread; both are those of a page that is open already. */
export async function traced(page: Page, work: () => Promise<unknown>): Promise<ScriptTime> {
  await page.tracing.start({
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute'],
  });
  await work();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: TraceEvent[];
  };
  return scriptTimeIn(traceEvents);
}

function scriptTimeIn(all: readonly TraceEvent[]): ScriptTime {
  const isOurs = ({ args }: TraceEvent): boolean =>
    args?.data?.url?.startsWith('chrome-extension:') ?? false;
  const first = all.find(
    (event) => isOurs(event) && /\/(?:gate|overlay|card)\.js$/.test(event.args?.data?.url ?? ''),
  );
  const ofThread = all
    .filter(({ ph, pid, tid }) => ph === 'X' && pid === first?.pid && tid === first.tid)
    .toSorted((a, b) => a.ts - b.ts);
  const parts = new Map<string, number>();
  let sum = 0;
  let longest = 0;
  let inTask = 0;
  let taskEnd = 0;
  let end = 0;
  for (const event of ofThread) {
    const { name, ts, dur = 0, tdur = 0, args } = event;
    if (name === 'RunTask' && ts >= taskEnd) {
      inTask = 0;
      taskEnd = ts + dur;
    }
    // What lies within another is in it already.
    if (ts < end || !running.has(name) || (name !== 'RunMicrotasks' && !isOurs(event))) continue;
    end = ts + dur;
    const milliseconds = tdur / 1_000;
    sum += milliseconds;
    inTask += milliseconds;
    longest = Math.max(longest, inTask);
    const part = `${name} ${args?.data?.url?.split('/').at(-1) ?? ''}`.trim();
    parts.set(part, (parts.get(part) ?? 0) + milliseconds);
  }
  return { sum, longest, parts };
}
