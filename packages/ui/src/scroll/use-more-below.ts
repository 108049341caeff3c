import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { watchMoreBelow } from './more-below.ts';

/** Watches the element that is given this, from one rendering to the next: its children may be others. */
export function useMoreBelow<T extends HTMLElement>(): RefObject<T | null> {
  const ref = useRef<T>(null);
  useLayoutEffect(() => (ref.current ? watchMoreBelow(ref.current) : undefined));
  return ref;
}
