import { marksAt, type MarkIndex, type MarkRun } from './mark-index.ts';

/**
 * The mark under a point of the viewport, in CSS px. The caret snaps to the nearest text from far
 * away, so the mark's own boxes decide.
 */
export function markFromPoint(
  document: Document,
  index: MarkIndex<Text>,
  x: number,
  y: number,
): number | undefined {
  const isThere = (mark: number): boolean =>
    boxesOf(document, index.runs[mark] ?? []).some(holds(x, y));
  const shadowRoots = [...index.shadowRoots];
  const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
  if (caret?.offsetNode.nodeType === 3) {
    return marksAt(index, caret.offsetNode as Text, caret.offset).find(isThere);
  }
  // Firefox gives no caret inside a shadow root.
  const root = shadowRoots.find((one) => caret?.offsetNode.contains(one.host));
  return root && marksIn(index, root.elementFromPoint(x, y)).find(isThere);
}

/** The mark under a point, found without a caret, which not every browser tells. No shadow roots. */
export function markUnder(
  document: Document,
  index: MarkIndex<Text>,
  x: number,
  y: number,
): number | undefined {
  return marksIn(index, document.elementFromPoint(x, y)).find((mark) =>
    boxesOf(document, index.runs[mark] ?? []).some(holds(x, y)),
  );
}

/** Marks that begin in text of an element itself. */
function marksIn(index: MarkIndex<Text>, element: Element | null): readonly number[] {
  return [...(element?.childNodes ?? [])].flatMap((node) =>
    (index.byNode.get(node as Text) ?? []).map((run) => run.mark),
  );
}

/** The mark's boxes in the viewport, one a line, in CSS px. Empty where it is not shown. */
export function boxesOf(document: Document, runs: readonly MarkRun<Text>[]): readonly DOMRect[] {
  return runs.flatMap(({ node, from, to }) => {
    if (!node.isConnected || to > node.data.length) return [];
    const range = document.createRange();
    range.setStart(node, from);
    range.setEnd(node, to);
    return [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
  });
}

/** Half a pixel more on each side, for boxes that end between two pixels. */
const slack = 0.5;

function holds(x: number, y: number): (box: DOMRect) => boolean {
  return (box) =>
    x >= box.left - slack &&
    x <= box.right + slack &&
    y >= box.top - slack &&
    y <= box.bottom + slack;
}
