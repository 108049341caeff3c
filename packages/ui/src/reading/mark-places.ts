import { boxesOf, markFromPoint, type MarkIndex } from '../marks/index.ts';
import { reveal } from './reveal.ts';

/** Where marks stand in the viewport, in CSS px. */
export interface MarkPlaces {
  /** One box a line; empty where the mark is not shown. */
  boxes(mark: number): readonly DOMRect[];
  markAt(x: number, y: number): number | undefined;
  /** Scrolls a mark into view. */
  reveal(mark: number): void;
}

export function markPlaces(document: Document, index: MarkIndex<Text>): MarkPlaces {
  const runs = (mark: number) => index.runs[mark] ?? [];
  return {
    boxes: (mark) => boxesOf(document, runs(mark)),
    markAt: (x, y) => markFromPoint(document, index, x, y),
    reveal: (mark) => reveal(document, runs(mark)),
  };
}
