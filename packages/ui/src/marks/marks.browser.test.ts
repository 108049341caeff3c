import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { drawMarks, highlightName, type Drawing } from './draw.ts';
import { boxesOf, markFromPoint } from './from-point.ts';
import { indexMarks, type MarkIndex } from './mark-index.ts';

let drawing: Drawing;
let index: MarkIndex<Text>;
let before: string;

beforeEach(() => {
  document.body.innerHTML =
    '<p style="font: 16px/24px serif; margin: 40px; width: 300px">The secretary, Janet <a href="#x">Yellen</a>, met Li Qiang.</p>';
  before = document.documentElement.outerHTML;
  const [first, link, last] = textNodes();
  const text = 'The secretary, Janet Yellen, met Li Qiang.';
  index = indexMarks(
    [
      { start: 0, end: 21, node: first, nodeStart: 0 },
      { start: 21, end: 27, node: link, nodeStart: 0 },
      { start: 27, end: text.length, node: last, nodeStart: 0 },
    ],
    [
      { start: text.indexOf('Janet'), end: text.indexOf(',', 20) },
      { start: text.indexOf('Li'), end: text.indexOf('.') },
    ],
  );
  drawing = drawMarks(document, index);
});

afterEach(() => drawing.clear());

function textNodes(): [Text, Text, Text] {
  const paragraph = document.querySelector('p')!;
  return [
    paragraph.firstChild as Text,
    paragraph.querySelector('a')!.firstChild as Text,
    paragraph.lastChild as Text,
  ];
}

function markedTexts(): string[] {
  return [...(CSS.highlights.get(highlightName) ?? [])].map((marked) => {
    const range = document.createRange();
    range.setStart(marked.startContainer, marked.startOffset);
    range.setEnd(marked.endContainer, marked.endOffset);
    return range.toString();
  });
}

describe('drawMarks', () => {
  it('marks names across inline elements and leaves the tree as it was', () => {
    expect(markedTexts()).toEqual(['Janet Yellen', 'Li Qiang']);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each([
    ['all highlights', () => CSS.highlights.clear()],
    ['the ranges of the highlight', () => CSS.highlights.get(highlightName)!.clear()],
    ['the style sheets', () => (document.adoptedStyleSheets = [])],
  ])('notices that the page cleared %s, and repairs it', (_, clear) => {
    expect(drawing.isIntact()).toBe(true);
    clear();
    expect(drawing.isIntact()).toBe(false);
    drawing.repair();
    expect(drawing.isIntact()).toBe(true);
    expect(markedTexts()).toEqual(['Janet Yellen', 'Li Qiang']);
  });

  it('leaves nothing behind', () => {
    const sheets = document.adoptedStyleSheets.length;
    drawing.clear();
    expect(CSS.highlights.has(highlightName)).toBe(false);
    expect(document.adoptedStyleSheets).toHaveLength(sheets - 1);
  });
});

describe('markFromPoint', () => {
  it('finds the mark in the middle and at both ends of each of its boxes', () => {
    for (const mark of [0, 1]) {
      const boxes = boxesOf(document, index.runs[mark]!);
      expect(boxes.length).toBeGreaterThan(0);
      for (const box of boxes) {
        const y = box.top + box.height / 2;
        for (const x of [box.left + 1, box.left + box.width / 2, box.right - 1]) {
          expect(markFromPoint(document, index, x, y)).toBe(mark);
        }
      }
    }
  });

  it('finds nothing where the caret merely snaps to a mark', () => {
    const box = boxesOf(document, index.runs[1]!).at(-1)!;
    const middle = box.top + box.height / 2;
    expect(markFromPoint(document, index, box.right + 60, middle)).toBeUndefined();
    expect(markFromPoint(document, index, box.left, box.bottom + 60)).toBeUndefined();
  });

  it('has no boxes for text that the page removed or shortened', () => {
    const [, link, last] = textNodes();
    link.remove();
    last.data = ', met';
    expect(boxesOf(document, index.runs[1]!)).toEqual([]);
    expect(boxesOf(document, index.runs[0]!)).toHaveLength(1);
  });
});
