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
  readonly side: 'above' | 'below';
  readonly left: number;
  /** Distance of the card's near edge from the viewport's: from its top below, from its bottom above. */
  readonly offset: number;
  readonly maxHeight: number;
}

/** Between the mention and the card: near enough to belong, far enough to leave the line readable. */
const gap = 6;

/** Between the card and the edge of the viewport. */
const margin = 8;

/** A card lower than this is of no use; where neither side has it, the larger side is taken. */
const leastHeight = 160;

/**
 * Where a card stands: below the mention if it fits there, else above, else where there is more room.
 * It never covers a line of the mention, and never leaves the viewport.
 * @param boxes of the mention, one a line, at least one
 * @param anchor the box that the pointer is over; the first where there is none
 */
export function placeCard(
  boxes: readonly Box[],
  anchor: Box,
  card: Size,
  viewport: Size,
): Placement {
  const top = Math.min(...boxes.map((box) => box.top));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  const below = viewport.height - bottom - gap - margin;
  const above = top - gap - margin;
  const wanted = Math.min(card.height, Math.max(leastHeight, viewport.height * 0.4));
  const side = below >= wanted || below >= above ? 'below' : 'above';
  const room = Math.max(side === 'below' ? below : above, 0);
  const widest = viewport.width - margin - card.width;
  return {
    side,
    left: Math.max(margin, Math.min(anchor.left - 12, widest)),
    offset: side === 'below' ? bottom + gap : viewport.height - top + gap,
    maxHeight: room,
  };
}
