import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

export interface RowSizes {
  /** px of each row, without the gap above it. */
  readonly heights: readonly number[];
  /** px of the list. */
  readonly width: number;
}

/** A row of three lines on a narrow panel: what is drawn before anything is measured. */
const guess = 64;

/** Measures the rows of a list after every rendering and whenever one changes its size. */
export function useRowSizes(list: RefObject<HTMLElement | null>, count: number): RowSizes {
  const [sizes, setSizes] = useState<RowSizes>({ heights: [], width: 360 });
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return undefined;
    const measure = (): void => {
      const heights = Array.from(element.children, (row) => row.getBoundingClientRect().height);
      const width = element.clientWidth;
      setSizes((before) => (isSame(before, { heights, width }) ? before : { heights, width }));
    };
    measure();
    let frame = 0;
    // In the next frame: a size that changes while sizes are told is an error on the page.
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    });
    for (const one of [element, ...element.children]) observer.observe(one);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
    };
  });
  if (sizes.heights.length === count) return sizes;
  return { ...sizes, heights: Array.from({ length: count }, () => guess) };
}

function isSame(a: RowSizes, b: RowSizes): boolean {
  return (
    a.width === b.width &&
    a.heights.length === b.heights.length &&
    a.heights.every((height, number) => Math.abs(height - b.heights[number]!) < 0.5)
  );
}
