import type { Cards, Marked } from './cards.ts';
import type { WatchCards } from './page-script.ts';

export interface IntentEnvironment {
  /** Resolves with nothing where cards cannot be had. */
  readonly load: () => Promise<WatchCards | undefined>;
  /** Called whenever the pointer moves over the page, at most once a frame. */
  readonly seen: () => void;
}

/** Cards that are loaded when the reader first means a mention, or when they are told to be. */
export interface CardsOnIntent extends Pick<Cards, 'update' | 'step' | 'open' | 'isHost' | 'stop'> {
  load(): void;
}

export function cardsOnIntent(environment: IntentEnvironment, first: Marked): CardsOnIntent {
  const { load, seen } = environment;
  let marked = first;
  let cards: Cards | undefined;
  let loading: Promise<Cards | undefined> | undefined;
  let isStopped = false;
  let latest: PointerEvent | undefined;
  let frame: number | undefined;

  const loaded = (): Promise<Cards | undefined> => {
    loading ??= load().then((watchCards) => {
      if (isStopped || !watchCards) {
        loading = undefined;
        return undefined;
      }
      ignoreIntent();
      cards = watchCards(marked, seen);
      return cards;
    });
    return loading;
  };
  const markAt = ({ clientX, clientY }: MouseEvent): number | undefined =>
    marked.places.markAt(clientX, clientY);
  const meet = (type: 'over' | 'tap', mark: number | undefined): void => {
    if (mark !== undefined) void loaded().then((all) => all?.tell({ type, mark }));
  };
  const look = (): void => {
    frame = undefined;
    seen();
    if (latest && !isStopped) meet('over', markAt(latest));
  };
  const onMove = (event: PointerEvent): void => {
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    latest = event;
    frame ??= window.requestAnimationFrame(look);
  };
  const onClick = (event: MouseEvent): void => {
    const { target } = event;
    const isPressed = target instanceof Element && target.closest('a[href], button') !== null;
    if (event.isTrusted && !isPressed) meet('tap', markAt(event));
  };
  const listening = { capture: true, passive: true };
  window.addEventListener('pointermove', onMove, listening);
  window.addEventListener('click', onClick, listening);
  const ignoreIntent = (): void => {
    if (frame !== undefined) window.cancelAnimationFrame(frame);
    window.removeEventListener('pointermove', onMove, listening);
    window.removeEventListener('click', onClick, listening);
  };

  return {
    load: () => void loaded(),
    update: (next) => {
      marked = next;
      cards?.update(next);
    },
    step: (by) => void loaded().then((all) => all?.step(by)),
    open: (mark) => void loaded().then((all) => all?.open(mark)),
    isHost: (target) => cards?.isHost(target) ?? false,
    stop: () => {
      isStopped = true;
      ignoreIntent();
      cards?.stop();
    },
  };
}
