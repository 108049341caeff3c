import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cdp } from 'vitest/browser';
import { atOnce } from '@backgrounder/model/page';
import { boxDrawing } from './draw-boxes.ts';
import { drawing as startDrawing, highlightName, type Drawing } from './draw.ts';
import { boxesOf, markFromPoint, markUnder } from './from-point.ts';
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
  drawing = startDrawing(document);
  atOnce(drawing.show(index, [0, 1]));
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

describe('drawing', () => {
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

describe('drawing anew', () => {
  const ranges = () => [...(CSS.highlights.get(highlightName) ?? [])];

  it('keeps what is drawn already and takes away what is not shown any more', () => {
    const [janet, li] = ranges();
    atOnce(drawing.show(index, [1]));
    expect(ranges()).toEqual([li]);
    atOnce(drawing.show(index, [0, 1]));
    expect(ranges()[0]).toBe(li);
    expect(markedTexts().toSorted()).toEqual(['Janet Yellen', 'Li Qiang']);
    expect(ranges()).not.toContain(janet);
    expect(drawing.isIntact()).toBe(true);
  });

  it('takes away what is drawn in a node whose text is another', () => {
    const [, , last] = textNodes();
    drawing.drop(last);
    expect(markedTexts()).toEqual(['Janet Yellen']);
    expect(drawing.isIntact()).toBe(true);
  });

  it('draws nothing, and adds no style sheet, where nothing is shown', () => {
    const sheets = document.adoptedStyleSheets.length;
    atOnce(drawing.show(index, []));
    expect(CSS.highlights.has(highlightName)).toBe(false);
    expect(document.adoptedStyleSheets).toHaveLength(sheets - 1);
    expect(drawing.isIntact()).toBe(true);
  });

  it('leaves the highlight of another as it is', () => {
    const other = new Highlight();
    CSS.highlights.set(highlightName, other);
    drawing.clear();
    expect(CSS.highlights.get(highlightName)).toBe(other);
    CSS.highlights.delete(highlightName);
  });
});

describe.each(['open', 'closed'] as const)('an %s shadow root', (mode) => {
  it('has its marks styled, and found under the pointer', () => {
    const host = document.createElement('div');
    document.body.append(host);
    const root = host.attachShadow({ mode });
    root.innerHTML = '<p style="font: 16px/24px serif">Later Li Qiang spoke.</p>';
    const node = root.querySelector('p')!.firstChild as Text;
    const inShadow = indexMarks(
      [{ start: 0, end: 21, node, nodeStart: 0 }],
      [{ start: 6, end: 14 }],
      [root],
    );
    atOnce(drawing.show(inShadow, [0]));
    expect(markedTexts()).toEqual(['Li Qiang']);
    expect(root.adoptedStyleSheets).toHaveLength(1);
    const box = boxesOf(document, inShadow.runs[0]!)[0]!;
    const at = (x: number) => markFromPoint(document, inShadow, x, box.top + box.height / 2);
    expect(at(box.left + 5)).toBe(0);
    expect(at(box.right + 60)).toBeUndefined();
    drawing.clear();
    expect(root.adoptedStyleSheets).toHaveLength(0);
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
          expect(markUnder(document, index, x, y)).toBe(mark);
        }
      }
    }
  });

  it('finds nothing where the caret merely snaps to a mark', () => {
    const box = boxesOf(document, index.runs[1]!).at(-1)!;
    const middle = box.top + box.height / 2;
    expect(markFromPoint(document, index, box.right + 60, middle)).toBeUndefined();
    expect(markFromPoint(document, index, box.left, box.bottom + 60)).toBeUndefined();
    expect(markUnder(document, index, box.right + 60, middle)).toBeUndefined();
    expect(markUnder(document, index, box.left, box.bottom + 60)).toBeUndefined();
  });

  it('has no boxes for text that the page removed or shortened', () => {
    const [, link, last] = textNodes();
    link.remove();
    last.data = ', met';
    expect(boxesOf(document, index.runs[1]!)).toEqual([]);
    expect(boxesOf(document, index.runs[0]!)).toHaveLength(1);
  });
});

describe('how marks look', () => {
  const look = () =>
    getComputedStyle(document.querySelector('p')!, `::highlight(${highlightName})`);
  // What is left out stays as it was, for the files that come after too.
  afterEach(() => emulate({ media: '', features: [{ name: 'forced-colors', value: '' }] }));

  it('are dotted lines, in the reader’s own colour where colours are forced', async () => {
    expect(look()).toMatchObject({
      textDecorationLine: 'underline',
      textDecorationStyle: 'dotted',
    });
    const usual = look().textDecorationColor;
    await emulate({ features: [{ name: 'forced-colors', value: 'active' }] });
    const swatch = document.body.appendChild(document.createElement('i'));
    swatch.style.color = 'Highlight';
    expect(look().textDecorationColor).toBe(getComputedStyle(swatch).color);
    expect(look().textDecorationColor).not.toBe(usual);
  });

  it('are not printed', async () => {
    await emulate({ media: 'print' });
    expect(look().textDecorationLine).toBe('none');
  });
});

interface MediaEmulation {
  send(
    method: 'Emulation.setEmulatedMedia',
    media: { media?: string; features?: { name: string; value: string }[] },
  ): Promise<unknown>;
}

function emulate(media: Parameters<MediaEmulation['send']>[1]): Promise<unknown> {
  return (cdp() as unknown as MediaEmulation).send('Emulation.setEmulatedMedia', media);
}
describe('boxes over a text', () => {
  it('underline each line of a mark, follow its text, and leave text and selection as they are', () => {
    const layer = document.createElement('div');
    layer.style.cssText = 'position: absolute; inset: 0; pointer-events: none';
    document.body.append(layer);
    const paragraph = document.querySelector('p')!;
    getSelection()!.selectAllChildren(paragraph);
    const selected = getSelection()!.toString();
    const markup = paragraph.innerHTML;
    const boxes = boxDrawing(layer);
    atOnce(boxes.show(index, [0, 1]));
    const lines = () => [...layer.children].map((line) => line.getBoundingClientRect());
    const expected = () => [0, 1].flatMap((mark) => boxesOf(document, index.runs[mark]!));
    const isUnder = (line: DOMRect, box: DOMRect): boolean =>
      Math.abs(line.left - box.left) < 1 && Math.abs(line.bottom - box.bottom) < 3;
    expect(lines()).toHaveLength(expected().length);
    paragraph.style.marginTop = '90px';
    boxes.move();
    expect(lines().every((line, number) => isUnder(line, expected()[number]!))).toBe(true);
    expect(getSelection()!.toString()).toBe(selected);
    expect(paragraph.innerHTML).toBe(markup);
    boxes.clear();
    expect(layer.childElementCount).toBe(0);
  });
});
