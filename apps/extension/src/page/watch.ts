import type { Clock } from '@backgrounder/ui/reading';

/** A page at rest for so long has finished what it was changing. */
const restMilliseconds = 400;

/** A page that never rests is looked at this often. */
const longestMilliseconds = 3_000;

/** Beyond this many changes at once the page is being built anew: wait until it is idle. */
const manyRecords = 1_000;

export interface WatchEnvironment {
  readonly clock: Clock;
  /** Tells nodes that are no part of the page. */
  readonly isOurs: (node: Node) => boolean;
  /** Something has changed just now. Cheap: it is called for every batch of changes. */
  readonly touched: () => void;
  /** The text of a node that was there is another now. */
  readonly edited: (node: Node) => void;
  /** Text has changed, and the page has come to rest. */
  readonly changed: () => void;
  /** Milliseconds that lie at least between two calls of `changed`. */
  readonly pause: () => number;
}

/** Watches the text below several roots. */
export interface Watch {
  observe(root: Node): void;
  /** Has `changed` called once the page is at rest, whether or not its tree has changed. */
  expect(): void;
  stop(): void;
}

/**
 * When to look again: a pure part of `watchText`.
 * @param waiting milliseconds since the first change not yet looked at
 * @param atRest milliseconds since the last one
 */
export function restFor(waiting: number, atRest: number): number {
  return Math.max(0, Math.min(restMilliseconds - atRest, longestMilliseconds - waiting));
}

const observed: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  // What folds and unfolds.
  attributeFilter: ['hidden', 'aria-hidden'],
};

/**
 * Watches for text that is added, removed or edited. While a page changes, little more is done than to keep
 * what the browser tells; what it means is looked at once the page is at rest.
 */
export function watchText(environment: WatchEnvironment): Watch {
  const { clock, isOurs, touched, edited, changed, pause } = environment;
  const roots: Node[] = [];
  let batches: (readonly MutationRecord[])[] = [];
  let records = 0;
  let timer: number | undefined;
  let first = 0;
  let last = 0;
  let looked = -Infinity;
  let isExpected = false;
  let isStopped = false;

  const look = (): void => {
    timer = undefined;
    const rest = Math.max(
      restFor(clock.now() - first, clock.now() - last),
      looked + pause() - clock.now(),
    );
    if (rest > 0) {
      timer = clock.setTimeout(look, rest);
      return;
    }
    if (records > manyRecords) {
      clock.whenIdle(() => {
        if (isStopped) return;
        for (const root of roots) observer.observe(root, observed);
        tell();
      });
    } else if (isExpected || changesText(batches, isOurs)) tell();
    else forget();
  };
  const forget = (): void => {
    batches = [];
    records = 0;
    isExpected = false;
  };
  const tell = (): void => {
    forget();
    looked = clock.now();
    changed();
  };
  const begin = (): void => {
    last = clock.now();
    if (timer !== undefined || records > manyRecords) return;
    first = last;
    timer = clock.setTimeout(look, restMilliseconds);
  };
  const observer = new MutationObserver((batch) => {
    touched();
    begin();
    records += batch.length;
    if (records > manyRecords) {
      // All is read anew anyhow.
      batches = [];
      observer.disconnect();
      return;
    }
    batches.push(batch);
    for (const record of batch) if (record.type === 'characterData') edited(record.target);
  });

  return {
    observe: (root) => {
      if (!roots.includes(root)) roots.push(root);
      observer.observe(root, observed);
    },
    expect: () => {
      isExpected = true;
      begin();
    },
    stop: () => {
      isStopped = true;
      observer.disconnect();
      if (timer !== undefined) clock.clearTimeout(timer);
    },
  };
}

/** Nothing in these is read, as the model's reader has it; the page's title and what it states are. */
const unread =
  'code, pre, kbd, samp, textarea, button, select, svg, iframe, noscript, style, template, dialog, [hidden], [aria-hidden="true"], [contenteditable]:not([contenteditable="false"]), [role="textbox"], [role="code"], body script';

/** Whether text that is read may be another after the changes. Each place is looked at once. */
function changesText(
  batches: readonly (readonly MutationRecord[])[],
  isOurs: (node: Node) => boolean,
): boolean {
  const places = new Map<Node, boolean>();
  const isRead = (place: Node): boolean => {
    const known = places.get(place);
    if (known !== undefined) return known;
    const element = place instanceof Element ? place : place.parentElement;
    const read = !element?.closest(unread);
    places.set(place, read);
    return read;
  };
  const holdsText = (node: Node): boolean =>
    node.nodeType !== Node.COMMENT_NODE &&
    (node.firstChild !== null || node.nodeValue !== null || node.nodeName.includes('-')) &&
    !isOurs(node);
  const some = (nodes: NodeList): boolean => {
    for (const node of nodes) if (holdsText(node)) return true;
    return false;
  };
  return batches.some((batch) =>
    batch.some(({ type, target, addedNodes, removedNodes }) => {
      if (type === 'attributes') return target.parentNode !== null && isRead(target.parentNode);
      if (type === 'childList' && !some(addedNodes) && !some(removedNodes)) return false;
      return isRead(target);
    }),
  );
}
