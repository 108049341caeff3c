import type { DwellEvent } from '../card/index.ts';
import { shieldEvents } from './shield.ts';

export interface PointerEnvironment {
  readonly window: Window;
  /** The mark under a point of the viewport. */
  readonly markAt: (x: number, y: number) => number | undefined;
  readonly isCard: (target: EventTarget | null) => boolean;
  readonly isOpen: () => boolean;
  readonly tell: (event: DwellEvent) => void;
  /** Escape, while a card is open. */
  readonly escape: () => void;
  /** A click or a key within the card. */
  readonly onCard: (event: MouseEvent | KeyboardEvent) => void;
}

/** Things that a click already does something with. */
const pressable =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [contenteditable]';

/**
 * Turns what pointer and Escape key do on a page into dwell events. Only what the reader does counts,
 * not what a script plays back. Returns the way to stop.
 */
export function watchPointer(environment: PointerEnvironment): () => void {
  const { window, markAt, isCard, isOpen, tell, escape, onCard } = environment;
  let latest: PointerEvent | undefined;
  let frame: number | undefined;

  const look = (): void => {
    frame = undefined;
    if (!latest) return;
    if (isCard(latest.target)) tell({ type: 'over-card' });
    else {
      const mark = markAt(latest.clientX, latest.clientY);
      tell(mark === undefined ? { type: 'out' } : { type: 'over', mark });
    }
  };
  const onMove = (event: PointerEvent): void => {
    // A pressed button selects or drags; a finger does not hover.
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    latest = event;
    frame ??= window.requestAnimationFrame(look);
  };
  const onLeave = (event: MouseEvent): void => {
    if (event.relatedTarget !== null) return;
    latest = undefined;
    tell({ type: 'out' });
  };
  const onClick = (event: MouseEvent): void => {
    if (!event.isTrusted) return;
    if (isCard(event.target)) {
      onCard(event);
      return;
    }
    const isSelecting = window.getSelection()?.isCollapsed === false;
    const target = event.target instanceof Element ? event.target : null;
    const mark =
      isSelecting || target?.closest(pressable) ? undefined : markAt(event.clientX, event.clientY);
    if (mark !== undefined) tell({ type: 'tap', mark });
    else if (isOpen()) tell({ type: 'click-away' });
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.isComposing || !isOpen()) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopImmediatePropagation();
      escape();
    } else if (isCard(event.target)) onCard(event);
  };

  // On the window and in the capturing phase: pages stop events further down.
  const listeners = new AbortController();
  const { signal } = listeners;
  const listening = { capture: true, passive: true, signal };
  window.addEventListener('pointermove', onMove, listening);
  window.addEventListener('mouseout', onLeave, listening);
  window.addEventListener('click', onClick, listening);
  window.addEventListener('keydown', onKey, { capture: true, signal });
  // At once, since what the page listens to from now on comes after.
  shieldEvents(window, isCard, signal);
  return () => {
    if (frame !== undefined) window.cancelAnimationFrame(frame);
    listeners.abort();
  };
}
