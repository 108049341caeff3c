import { undatedPage, type UndatedPage } from '@backgrounder/model/page';
import { inSlices, type Clock } from '@backgrounder/ui/reading';
import { shadowRootOf } from './shadow-root-of.ts';
import { watchText, type Watch } from './watch.ts';

/** A page as it was read; its day is looked for by whoever needs it. */
export interface Reading {
  readonly undated: UndatedPage<Text>;
  /** Without what names a place within the page. */
  readonly address: string;
  /** Those that were looked into. */
  readonly shadowRoots: readonly ShadowRoot[];
}

/** Reads one page, again and again as it changes: the one place where its tree is gone through and watched. */
export interface PageReader {
  /** The page as it is, read anew only where something has changed since the last time. */
  read(): Promise<Reading>;
  /** From now on, calls what is given here, in place of what was given before. */
  follow(follower: Follower): void;
  /** Neither watches the page nor keeps what was read, until it is asked again. */
  rest(): void;
  /** Keeps no longer what was read. */
  forget(): void;
}

export interface Follower {
  /** The page has another text, title or address, and is at rest. */
  readonly changed: () => void;
  /** The text of a node is another now. */
  readonly edited?: (node: Node) => void;
  /** Tells nodes that are no part of the page. */
  readonly isOurs?: (node: Node) => boolean;
}

/** Reading anew takes at most this share of the time, however long a page is and however often it changes. */
const largestShare = 1 / 50;

/**
 * @param root the part of the document that is read: the document, or an element of it
 */
export function createPageReader(document: Document, root: Node, clock: Clock): PageReader {
  let follower: Follower | undefined;
  let latest: Reading | undefined;
  let isCurrent = false;
  let reading: Promise<Reading> | undefined;
  let cost = 0;
  let watch: Watch | undefined;
  const isOurs = (node: Node): boolean => follower?.isOurs?.(node) ?? false;

  const start = (): Watch => {
    const started = watchText({
      clock,
      isOurs,
      touched: () => {
        isCurrent = false;
      },
      edited: (node) => follower?.edited?.(node),
      changed: () => follower?.changed(),
      pause: () => cost / largestShare,
    });
    started.observe(root);
    navigation()?.addEventListener('currententrychange', onNavigate);
    window.addEventListener('popstate', onNavigate);
    return started;
  };
  /** What a page without the Navigation API does is seen by what it changes along with its address. */
  const onNavigate = (): void => {
    if (latest && latest.address !== addressOf(document)) watch?.expect();
  };

  const readAnew = async (): Promise<Reading> => {
    const watching = (watch ??= start());
    // What changes from here on is seen by the next reading.
    isCurrent = true;
    const address = addressOf(document);
    const shadowRoots: ShadowRoot[] = [];
    const { value: undated, milliseconds } = await inSlices(
      undatedPage(root, (one) => {
        const element = one as unknown as Element;
        const shadow = isOurs(element) ? null : shadowRootOf(element);
        if (shadow) shadowRoots.push(shadow);
        return shadow;
      }),
      clock,
    );
    cost = milliseconds;
    const read: Reading = { undated, address, shadowRoots };
    if (watching === watch) {
      for (const shadow of shadowRoots) watching.observe(shadow);
      latest = read;
    }
    return read;
  };

  return {
    read: () => {
      if (latest && isCurrent && latest.address === addressOf(document)) {
        return Promise.resolve(latest);
      }
      reading ??= readAnew().finally(() => {
        reading = undefined;
      });
      return reading;
    },
    follow: (next) => {
      follower = next;
    },
    forget: () => {
      latest = undefined;
    },
    rest: () => {
      watch?.stop();
      watch = undefined;
      latest = undefined;
      navigation()?.removeEventListener('currententrychange', onNavigate);
      window.removeEventListener('popstate', onNavigate);
    },
  };
}

/** Not in every browser that the extension runs in. */
function navigation(): EventTarget | undefined {
  return (window as { readonly navigation?: EventTarget }).navigation;
}

function addressOf(document: Document): string {
  return document.URL.split('#', 1)[0] ?? '';
}
