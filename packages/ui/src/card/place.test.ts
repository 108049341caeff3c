import { describe, expect, it } from 'vitest';
import { placeCard, type Box, type Size } from './place.ts';

const card: Size = { width: 360, height: 400 };
const desktop: Size = { width: 1280, height: 800 };

function line(left: number, top: number, width = 80, height = 20): Box {
  return { left, top, right: left + width, bottom: top + height };
}

const table: readonly (readonly [string, readonly Box[], Size, 'above' | 'below', number])[] = [
  ['high on the page', [line(200, 100)], desktop, 'below', 188],
  ['low on the page', [line(200, 700)], desktop, 'above', 188],
  ['at the right edge', [line(1200, 100)], desktop, 'below', 912],
  ['at the left edge', [line(2, 100)], desktop, 'below', 8],
  ['over two lines, low', [line(900, 500), line(40, 520)], desktop, 'above', 888],
  ['over two lines, high', [line(900, 80), line(40, 100)], desktop, 'below', 888],
  ['on a phone', [line(100, 100)], { width: 376, height: 640 }, 'below', 8],
  ['on the narrowest phone', [line(100, 500)], { width: 320, height: 568 }, 'above', 8],
  ['in the middle of a low window', [line(100, 140)], { width: 900, height: 300 }, 'below', 88],
];

describe('placeCard', () => {
  it.each(table)('%s', (_, boxes, viewport, side, left) => {
    const width = Math.min(card.width, viewport.width - 16);
    const placed = placeCard(boxes, boxes[0]!, { ...card, width }, viewport);
    expect(placed).toMatchObject({ side, left });
  });

  it.each(table)('%s: on screen, beside the mention', (_, boxes, viewport) => {
    const width = Math.min(card.width, viewport.width - 16);
    const placed = placeCard(boxes, boxes[0]!, { ...card, width }, viewport);
    const height = Math.min(card.height, placed.maxHeight);
    const top = placed.side === 'below' ? placed.offset : viewport.height - placed.offset - height;
    expect(top).toBeGreaterThanOrEqual(8);
    expect(top + height).toBeLessThanOrEqual(viewport.height - 8);
    expect(placed.left).toBeGreaterThanOrEqual(8);
    expect(placed.left + width).toBeLessThanOrEqual(viewport.width - 8);
    for (const box of boxes) {
      expect(top >= box.bottom || top + height <= box.top).toBe(true);
    }
  });
});
