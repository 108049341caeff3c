import { boxesOf } from './from-point.ts';
import type { Drawing } from './draw.ts';
import type { MarkIndex } from './mark-index.ts';

/** Marks in a layer over a text, for browsers without custom highlights. */
export interface BoxDrawing extends Pick<Drawing, 'show' | 'clear'> {
  /** The text was laid out anew: its lines are elsewhere. */
  move(): void;
}

const marksPerStep = 64;

/**
 * Underlines by boxes: neither the tree of the text nor what is selected in it changes.
 * @param layer empty; its upper left corner scrolls with the text. Takes no pointer.
 */
export function boxDrawing(layer: HTMLElement): BoxDrawing {
  const document = layer.ownerDocument;
  let drawn: { readonly index: MarkIndex<Text>; readonly marks: readonly number[] } | undefined;

  function* draw(index: MarkIndex<Text>, marks: readonly number[]) {
    const { left, top } = layer.getBoundingClientRect();
    const lines: HTMLElement[] = [];
    for (const [number, mark] of marks.entries()) {
      if (number % marksPerStep === marksPerStep - 1) yield;
      for (const box of boxesOf(document, index.runs[mark] ?? [])) {
        const line = document.createElement('span');
        const { style } = line;
        style.position = 'absolute';
        style.left = `${box.left - left}px`;
        style.top = `${box.bottom - top - 2}px`;
        style.width = `${box.width}px`;
        style.borderBottom = '2px dotted var(--bgr-accent)';
        lines.push(line);
      }
    }
    layer.replaceChildren(...lines);
  }

  return {
    *show(index, marks) {
      drawn = { index, marks };
      yield* draw(index, marks);
    },
    clear: () => {
      drawn = undefined;
      layer.replaceChildren();
    },
    move: () => {
      if (!drawn) return;
      const work = draw(drawn.index, drawn.marks);
      while (!work.next().done);
    },
  };
}
