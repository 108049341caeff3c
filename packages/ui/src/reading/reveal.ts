import { boxesOf, type MarkRun } from '../marks/index.ts';

/** A mention nearer than this to the upper or lower edge is brought further in; CSS px. */
const edge = 96;

/** Scrolls a mention into view, with room for its card, where it is not there already. */
export function reveal(document: Document, runs: readonly MarkRun<Text>[]): void {
  const isInView = (box: DOMRect | undefined): boolean =>
    box !== undefined && box.top >= edge && box.bottom <= window.innerHeight - edge;
  if (isInView(boxesOf(document, runs)[0])) return;
  // At once: the card is placed beside it in the same moment.
  placeOf(runs[0]?.node)?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = boxesOf(document, runs)[0];
  // Its paragraph may be higher than the window.
  if (box && !isInView(box)) {
    window.scrollBy({ top: box.top - window.innerHeight / 3, behavior: 'instant' });
  }
}

/** The element in which a text stands; text may stand in a shadow root itself. */
function placeOf(node: Text | undefined): Element | undefined {
  const parent = node?.parentNode;
  if (parent instanceof Element) return parent;
  return parent instanceof ShadowRoot ? parent.host : undefined;
}
