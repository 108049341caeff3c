import type { Rating } from '@backgrounder/study';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { keyAction, type KeyAction, type KeyPlace } from '../keys.ts';

/** What is absent has no key. */
export type ReviewActions = Partial<
  Record<Exclude<KeyAction['kind'], 'rate' | 'choose'>, () => void>
> & {
  readonly rate?: (rating: Rating) => void;
  /** From 0. */
  readonly choose?: (choice: number) => void;
};

/** The keys of review, wherever the focus is, but not in a dialog and not by holding a key down. */
export function useReviewKeys(place: Omit<KeyPlace, 'focus'>, actions: ReviewActions): void {
  const latest = useRef({ place, actions });
  latest.current = { place, actions };
  // Not after the next paint: a key pressed meanwhile would be lost.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('dialog')) return;
      const { place, actions } = latest.current;
      const action = keyAction(
        { key: event.key, ctrl: event.ctrlKey, meta: event.metaKey, alt: event.altKey },
        { ...place, focus: focusOf(target) },
      );
      if (!action) return;
      if (action.kind !== 'type') event.preventDefault();
      if (action.kind === 'rate') actions.rate?.(action.rating);
      else if (action.kind === 'choose') actions.choose?.(action.choice);
      else actions[action.kind]?.();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function focusOf(target: Element | null): KeyPlace['focus'] {
  if (target instanceof HTMLInputElement && target.type === 'text') {
    return target.value === '' ? 'empty-field' : 'text';
  }
  if (target?.closest('input, textarea, select')) return 'text';
  return target?.closest('button, a[href], summary') ? 'control' : 'elsewhere';
}
