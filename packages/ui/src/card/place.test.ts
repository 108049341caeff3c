import { describe, expect, it } from 'vitest';
import { isSheetIn, placeCard, type Box, type Placement, type Size } from './place.ts';

const card: Size = { width: 360, height: 400 };
const desktop: Size = { width: 1280, height: 800 };
const phone: Size = { width: 320, height: 568 };

function line(left: number, top: number, width = 80, height = 20): Box {
  return { left, top, right: left + width, bottom: top + height };
}

const table: readonly (readonly [string, readonly Box[], Size, 'top' | 'bottom', number])[] = [
  ['high on the page', [line(200, 100)], desktop, 'top', 188],
  ['low on the page', [line(200, 700)], desktop, 'bottom', 188],
  ['at the right edge', [line(1200, 100)], desktop, 'top', 912],
  ['at the left edge', [line(2, 100)], desktop, 'top', 8],
  ['over two lines, low', [line(900, 500), line(40, 520)], desktop, 'bottom', 888],
  ['over two lines, high', [line(900, 80), line(40, 100)], desktop, 'top', 888],
  ['in the middle of a low window', [line(100, 140)], { width: 900, height: 300 }, 'top', 88],
  ['as a sheet, high', [line(100, 100)], { width: 376, height: 640 }, 'bottom', 0],
  ['as a sheet, low', [line(100, 500)], phone, 'top', 0],
  ['as a sheet, very high', [line(100, 4)], phone, 'bottom', 0],
  ['as a sheet in the middle', [line(0, 274, 320)], phone, 'bottom', 0],
];

function place(boxes: readonly Box[], viewport: Size): { placed: Placement; box: Box } {
  const width = Math.min(card.width, isSheetIn(viewport) ? viewport.width : viewport.width - 16);
  const placed = placeCard(boxes, boxes[0]!, { ...card, width }, viewport);
  const height = Math.min(card.height, placed.maxHeight);
  const top = placed.edge === 'top' ? placed.offset : viewport.height - placed.offset - height;
  return {
    placed,
    box: { left: placed.left, top, right: placed.left + width, bottom: top + height },
  };
}

describe('placeCard', () => {
  it.each(table)('%s', (_, boxes, viewport, edge, left) => {
    expect(place(boxes, viewport).placed).toMatchObject({ edge, left });
  });

  it.each(table)('%s: on screen, beside the mention', (_, boxes, viewport) => {
    const { box: placedBox } = place(boxes, viewport);
    const margin = isSheetIn(viewport) ? 0 : 8;
    expect(placedBox.top).toBeGreaterThanOrEqual(margin);
    expect(placedBox.bottom).toBeLessThanOrEqual(viewport.height - margin);
    expect(placedBox.left).toBeGreaterThanOrEqual(margin);
    expect(placedBox.right).toBeLessThanOrEqual(viewport.width - margin);
    for (const box of boxes) {
      expect(placedBox.top >= box.bottom || placedBox.bottom <= box.top).toBe(true);
    }
  });

  it.each([
    ['above', line(200, -300), 'top'],
    ['below', line(200, 900), 'bottom'],
  ])('of a mention %s the window: at that edge', (_, box, edge) => {
    expect(place([box], desktop).placed).toMatchObject({ edge, offset: 8, maxHeight: 784 });
  });

  it('leaves part of a phone to the page', () => {
    expect(place([line(100, 4)], phone).placed.maxHeight).toBeLessThan(phone.height * 0.71);
  });

  it('stands at the other edge of the mention where its language runs from the right', () => {
    const box = line(600, 100);
    expect(placeCard([box], box, card, desktop, 'rtl').left).toBe(680 + 12 - 360);
  });
});
