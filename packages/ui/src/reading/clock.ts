/** Timers, as a page has them. */
export interface Clock {
  now(): number;
  setTimeout(task: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
  whenIdle(task: () => void): void;
  /** Resolves in a task of its own, after whatever else is waiting. */
  nextTask(): Promise<void>;
}

/** Idle or not, it is done after so long; milliseconds. */
const longestWait = 3_000;

interface Scheduler {
  yield?(): Promise<void>;
}

/** The page's own timers. */
export const pageClock: Clock = {
  now: () => performance.now(),
  setTimeout: (task, milliseconds) => window.setTimeout(task, milliseconds),
  clearTimeout: (timer) => window.clearTimeout(timer),
  whenIdle: (task) => {
    requestIdleCallback(task, { timeout: longestWait });
  },
  nextTask: () => {
    const { scheduler } = globalThis as { readonly scheduler?: Scheduler };
    if (scheduler?.yield) return scheduler.yield();
    return new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener('message', () => {
        port1.close();
        resolve();
      });
      port1.start();
      port2.postMessage(undefined);
    });
  },
};
