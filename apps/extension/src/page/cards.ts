import type { Day } from '@backgrounder/model';
import { nextDwell, type CardContent, type Dwell, type DwellEvent } from '@backgrounder/ui/card';
import { boxesOf, markFromPoint, stepMark, type MarkIndex } from '@backgrounder/ui/marks';
import { cardHost, type CardHost } from './card-host.tsx';
import { watchPointer } from './pointer.ts';
import { reveal } from './reveal.ts';
import type { Clock } from './watch.ts';

/** What is marked on the page at present. */
export interface Marked {
  readonly index: MarkIndex<Text>;
  /** By number of the mark, index into `contents`. */
  readonly contentOf: readonly number[];
  readonly contents: readonly CardContent[];
  readonly day: Day | undefined;
}

/** Opens and closes cards over the marks of a page. */
export interface Cards {
  /** The marks were drawn anew: an open card stays where its mention still is what it was. */
  update(marked: Marked): void;
  step(by: 1 | -1): void;
  open(mark: number): void;
  /** What the pointer did before cards were there. */
  tell(event: DwellEvent): void;
  isHost(target: EventTarget | null): boolean;
  stop(): void;
}

/**
 * @param seen called whenever the pointer moves over the page, at most once a frame
 */
export function watchCards(
  document: Document,
  clock: Clock,
  first: Marked,
  seen: () => void,
): Cards {
  const host: CardHost = cardHost(document);
  let marked = first;
  let dwell: Dwell = { state: 'idle' };
  let shown: { readonly mark: number; readonly isHeld: boolean } | undefined;
  let last: number | undefined;
  let timer: number | undefined;
  let returnFocus: (() => void) | undefined;

  const boxes = (mark: number) => boxesOf(document, marked.index.runs[mark] ?? []);

  const tell = (event: DwellEvent): void => {
    const next = nextDwell(dwell, event);
    dwell = next.dwell;
    if (next.timer !== 'keep') {
      if (timer !== undefined) clock.clearTimeout(timer);
      timer =
        next.timer === 'none'
          ? undefined
          : clock.setTimeout(() => tell({ type: 'timer' }), next.timer);
    }
    draw();
  };

  const draw = (): void => {
    if (dwell.state === 'idle' || dwell.state === 'waiting') {
      hide();
      return;
    }
    const isHeld = dwell.state === 'open' && dwell.held;
    if (shown?.mark === dwell.mark && shown.isHeld === isHeld) return;
    show(dwell.mark, isHeld);
  };

  const show = (mark: number, isHeld: boolean): void => {
    const content = marked.contents[marked.contentOf[mark] ?? -1];
    const at = boxes(mark);
    if (!content || !at[0]) {
      tell({ type: 'close' });
      return;
    }
    shown = { mark, isHeld };
    last = mark;
    const anchor = at.find((box) => isHeld || (pointer.y >= box.top && pointer.y <= box.bottom));
    host.show(
      {
        content,
        mode: isHeld ? 'held' : 'hover',
        ...(marked.day !== undefined && { pageDay: marked.day }),
        position: { at: mark + 1, total: marked.contentOf.length },
        onClose: () => tell({ type: 'close' }),
        onStep: step,
      },
      at,
      anchor ?? at[0],
    );
    if (isHeld) {
      returnFocus ??= focusReturner(document);
      host.focus();
    }
  };

  const hide = (): void => {
    if (shown === undefined) return;
    shown = undefined;
    host.hide();
    returnFocus?.();
    returnFocus = undefined;
  };

  const open = (mark: number): void => {
    reveal(document, marked.index.runs[mark] ?? []);
    tell({ type: 'step', mark });
  };

  /** Mentions that are not shown, in a folded part of the page, are stepped over. */
  const step = (by: 1 | -1): void => {
    const total = marked.contentOf.length;
    let next = stepMark(last, by, total);
    for (let tried = 1; next !== undefined && tried < total && boxes(next).length === 0; tried++) {
      next = stepMark(next, by, total);
    }
    if (next !== undefined) open(next);
  };

  const pointer = { y: 0 };
  const stopPointer = watchPointer({
    window,
    markAt: (x, y) => {
      pointer.y = y;
      seen();
      return markFromPoint(document, marked.index, x, y);
    },
    isCard: (target) => host.isHost(target),
    isOpen: () => shown !== undefined,
    tell,
  });

  let frame: number | undefined;
  const follow = (): void => {
    frame = undefined;
    if (shown === undefined) return;
    const at = boxes(shown.mark).filter((box) => box.bottom > 0 && box.top < window.innerHeight);
    if (at.length > 0) host.move(at);
    else tell({ type: 'close' });
  };
  const onScroll = (event: Event): void => {
    if (shown !== undefined && !host.isHost(event.target)) {
      frame ??= window.requestAnimationFrame(follow);
    }
  };
  const listening = { capture: true, passive: true };
  window.addEventListener('scroll', onScroll, listening);
  window.addEventListener('resize', onScroll, listening);

  return {
    update: (next) => {
      const before = shown && entityOf(marked, shown.mark);
      marked = next;
      last = last === undefined || last < next.contentOf.length ? last : undefined;
      if (shown === undefined) return;
      const at = boxes(shown.mark);
      if (entityOf(next, shown.mark) === before && at.length > 0) host.move(at);
      else tell({ type: 'close' });
    },
    step,
    open,
    tell,
    isHost: (target) => host.isHost(target),
    stop: () => {
      tell({ type: 'close' });
      stopPointer();
      window.removeEventListener('scroll', onScroll, listening);
      window.removeEventListener('resize', onScroll, listening);
      if (frame !== undefined) window.cancelAnimationFrame(frame);
      host.remove();
    },
  };
}

function entityOf(marked: Marked, mark: number): string | undefined {
  return marked.contents[marked.contentOf[mark] ?? -1]?.entity.id;
}

/** Gives the focus back to where it is now. */
function focusReturner(document: Document): () => void {
  const before = document.activeElement;
  return () => {
    if (before instanceof HTMLElement && before !== document.body && before.isConnected) {
      before.focus({ preventScroll: true });
    }
  };
}
