import type { Rating } from '@backgrounder/study';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { keyAction, type KeyPlace } from '../keys.ts';

export interface ReviewActions {
  show(): void;
  suggested(): void;
  rate(rating: Rating): void;
  undo(): void;
  bury(): void;
  help(): void;
  leave(): void;
}

/** The keys of review, wherever the focus is, but not in a dialog and not by holding a key down. */
export function useReviewKeys(side: KeyPlace['side'], actions: ReviewActions): void {
  const latest = useRef({ side, actions });
  latest.current = { side, actions };
  // Not after the next paint: a key pressed meanwhile would be lost.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.isComposing) return;
      const target = event.target instanceof Element ? event.target : null;
      if (target?.closest('dialog')) return;
      const { side, actions } = latest.current;
      const action = keyAction(
        { key: event.key, ctrl: event.ctrlKey, meta: event.metaKey, alt: event.altKey },
        { side, focus: focusOf(target) },
      );
      if (!action) return;
      event.preventDefault();
      if (action.kind === 'rate') actions.rate(action.rating);
      else actions[action.kind]();
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
