/** CSS px in the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Placement {
  /** The edge of the viewport that `offset` is measured from, to the nearer edge of the card. */
  readonly edge: 'top' | 'bottom';
  readonly offset: number;
  readonly left: number;
  readonly maxHeight: number;
}

/** Between the mention and the card: near enough to belong, far enough to leave the line readable. */
const gap = 6;

/** Between the card and the edge of the viewport. */
const margin = 8;

/** The text in a card begins so far inside it: it stands under the mention. */
const inset = 12;

/** A card lower than this is of no use; where neither side has it, the larger side is taken. */
const leastHeight = 160;

/** In a narrower viewport a card is a sheet: a phone, or a window enlarged to 200 %. */
const sheetBelow = 480;

/** Whether a card is to be as wide as the viewport, and at an edge of it. */
export function isSheetIn(viewport: Size): boolean {
  return viewport.width < sheetBelow;
}

/** So much of a viewport's height a sheet leaves to the page. */
const leftByASheet = 0.3;

/**
 * Where a card stands: below the mention if it fits there, else above, else where there is more room; in a
 * narrow viewport at its lower edge, or else at its upper one. It never covers a line of the mention, and never
 * leaves the viewport. Where the mention is out of view, the card stands at the edge beyond which it is.
 * @param boxes of the mention, one a line, at least one
 * @param anchor the box that the pointer is over; the first where there is none
 * @param direction of the card's language: which edge of it the mention is to stand at
 */
export function placeCard(
  boxes: readonly Box[],
  anchor: Box,
  card: Size,
  viewport: Size,
  direction: 'ltr' | 'rtl' = 'ltr',
): Placement {
  const isSheet = isSheetIn(viewport);
  const edgeMargin = isSheet ? 0 : margin;
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const aligned = direction === 'ltr' ? anchor.left - inset : anchor.right + inset - card.width;
  const widest = viewport.width - edgeMargin - card.width;
  const left = isSheet ? 0 : Math.max(margin, Math.min(aligned, widest));
  const isOut = bottom <= 0 || top >= viewport.height;
  const below = isOut ? viewport.height - 2 * margin : viewport.height - bottom - gap - edgeMargin;
  const above = isOut ? below : top - gap - edgeMargin;
  const wanted = Math.min(card.height, Math.max(leastHeight, viewport.height * 0.4));
  const isBelow = isOut ? top >= viewport.height : below >= wanted || below >= above;
  const room = Math.max(isBelow ? below : above, 0);
  if (isSheet || isOut) {
    return {
      edge: isBelow ? 'bottom' : 'top',
      offset: edgeMargin,
      left,
      maxHeight: isSheet ? Math.min(room, viewport.height * (1 - leftByASheet)) : room,
    };
  }
  return {
    edge: isBelow ? 'top' : 'bottom',
    offset: isBelow ? bottom + gap : viewport.height - top + gap,
    left,
    maxHeight: room,
  };
}
