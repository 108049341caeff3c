import type { Rating } from '@backgrounder/study';

/** Nearer to the edge of the window a browser takes a swipe for its way back; px. */
const edge = 32;
/** Less is a tap, or the start of scrolling; px. */
const start = 12;
/** From here on letting go decides; px. */
const decisive = 96;
/** A finger that rests longer than this before it moves selects text; milliseconds. */
const rest = 350;

/**
 * Lets a finger move the card: to the left for Again, to the right for Good. Until it is let go, moving
 * it back takes nothing but itself back. Scrolling, zooming and selecting text stay the browser's.
 * Returns the function that ends it.
 */
export function swipeCard(element: HTMLElement, rate: (rating: Rating) => void): () => void {
  let finger: { id: number; x: number; y: number; time: number; moves: boolean } | undefined;

  const draw = (by: number) => {
    element.style.setProperty('--swipe', `${by}px`);
    if (by === 0) delete element.dataset['swipe'];
    else element.dataset['swipe'] = by < 0 ? 'again' : 'good';
    element.toggleAttribute('data-decisive', Math.abs(by) >= decisive);
  };
  const end = () => {
    if (finger) draw(0);
    finger = undefined;
  };
  const down = (event: PointerEvent) => {
    // A second finger zooms.
    if (!event.isPrimary) return end();
    const { clientX: x, clientY: y, pointerId: id, timeStamp: time } = event;
    const isOnControl = (event.target as Element).closest('a, button, input, select, textarea');
    const isAtEdge = x < edge || x > innerWidth - edge;
    const isZoomed = (visualViewport?.scale ?? 1) > 1.01;
    if (event.pointerType !== 'touch' || isOnControl || isAtEdge || isZoomed) return undefined;
    finger = { id, x, y, time, moves: false };
    return undefined;
  };
  const move = (event: PointerEvent) => {
    if (event.pointerId !== finger?.id) return;
    const by = event.clientX - finger.x;
    const across = Math.abs(event.clientY - finger.y);
    if (!finger.moves) {
      if (Math.max(Math.abs(by), across) < start) return;
      const isLate = event.timeStamp - finger.time > rest;
      if (isLate || Math.abs(by) < 1.5 * across || !getSelection()?.isCollapsed) return end();
      finger.moves = true;
      element.setPointerCapture(finger.id);
    }
    draw(by);
  };
  const up = (event: PointerEvent) => {
    if (event.pointerId !== finger?.id) return;
    const by = finger.moves ? event.clientX - finger.x : 0;
    end();
    if (Math.abs(by) >= decisive) rate(by < 0 ? 'again' : 'good');
  };
  element.dataset['swipes'] = '';
  element.addEventListener('pointerdown', down);
  element.addEventListener('pointermove', move);
  element.addEventListener('pointerup', up);
  element.addEventListener('pointercancel', end);
  return () => {
    end();
    delete element.dataset['swipes'];
    element.removeEventListener('pointerdown', down);
    element.removeEventListener('pointermove', move);
    element.removeEventListener('pointerup', up);
    element.removeEventListener('pointercancel', end);
  };
}
