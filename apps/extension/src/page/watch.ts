/** Told of changes to the page's text, once they have come to rest. */
export interface Watch {
  stop(): void;
}

/** A page at rest for so long has finished what it was changing. */
const restMilliseconds = 400;

/** A page that never rests is looked at this often. */
const longestMilliseconds = 3_000;

/** Beyond this many changes at once the page is being built anew: wait until it is idle. */
const manyRecords = 1_000;

/** Timers, as a page has them. */
export interface Clock {
  now(): number;
  setTimeout(task: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
  whenIdle(task: () => void): void;
}

/**
 * When to look again: a pure part of `watchText`.
 * @param waiting milliseconds since the first change not yet looked at
 */
export function restFor(waiting: number): number {
  return Math.max(0, Math.min(restMilliseconds, longestMilliseconds - waiting));
}

/**
 * Calls `changed` after text was added, removed or edited below `root`.
 * @param isOurs tells nodes that are no part of the page
 */
export function watchText(
  root: Node,
  isOurs: (node: Node) => boolean,
  changed: () => void,
  clock: Clock,
): Watch {
  let timer: number | undefined;
  let firstChange = 0;
  let records = 0;
  let isStopped = false;

  const look = (): void => {
    timer = undefined;
    const isMuch = records > manyRecords;
    records = 0;
    if (!isMuch) changed();
    else {
      clock.whenIdle(() => {
        if (!isStopped) changed();
      });
    }
  };
  const observer = new MutationObserver((batch) => {
    const relevant = batch.filter((record) => changesText(record, isOurs)).length;
    if (relevant === 0) return;
    records += relevant;
    if (timer === undefined) firstChange = clock.now();
    else clock.clearTimeout(timer);
    timer = clock.setTimeout(look, restFor(clock.now() - firstChange));
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true });
  return {
    stop: () => {
      isStopped = true;
      observer.disconnect();
      if (timer !== undefined) clock.clearTimeout(timer);
    },
  };
}

function changesText(record: MutationRecord, isOurs: (node: Node) => boolean): boolean {
  if (record.type === 'characterData') return true;
  return [...record.addedNodes, ...record.removedNodes].some(
    (node) => !isOurs(node) && node.nodeType !== Node.COMMENT_NODE,
  );
}

/** The page's own timers. */
export const pageClock: Clock = {
  now: () => performance.now(),
  setTimeout: (task, milliseconds) => window.setTimeout(task, milliseconds),
  clearTimeout: (timer) => window.clearTimeout(timer),
  whenIdle: (task) => {
    requestIdleCallback(task, { timeout: longestMilliseconds });
  },
};
