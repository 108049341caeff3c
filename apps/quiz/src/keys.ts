import { ratings, type Rating } from '@backgrounder/study';

export interface KeyPress {
  /** `KeyboardEvent.key`. */
  readonly key: string;
  readonly ctrl: boolean;
  readonly meta: boolean;
  readonly alt: boolean;
}

export interface KeyPlace {
  readonly side: 'question' | 'answer' | 'neither';
  /** Where the focus is: in a field with text, in an empty one, on a button or link, or elsewhere. */
  readonly focus: 'text' | 'empty-field' | 'control' | 'elsewhere';
}

export type KeyAction =
  | { readonly kind: 'show' }
  | { readonly kind: 'suggested' }
  | { readonly kind: 'rate'; readonly rating: Rating }
  | { readonly kind: 'undo' }
  | { readonly kind: 'bury' }
  | { readonly kind: 'help' }
  | { readonly kind: 'leave' };

/** What a key does in review, or `undefined` where the browser should do what it always does. */
export function keyAction(press: KeyPress, place: KeyPlace): KeyAction | undefined {
  const { key } = press;
  const typing = place.focus === 'text';
  if (press.alt) return undefined;
  if (press.ctrl || press.meta) {
    return key.toLowerCase() === 'z' && !typing ? { kind: 'undo' } : undefined;
  }
  if (typing) return undefined;
  if (key === '?') return { kind: 'help' };
  if (key === 'Escape') return { kind: 'leave' };
  if (place.side === 'question' && key === ' ' && place.focus !== 'control')
    return { kind: 'show' };
  if (place.focus === 'empty-field') return undefined;
  if (place.side === 'question' && key === 'Enter' && place.focus === 'elsewhere') {
    return { kind: 'show' };
  }
  if (place.side === 'answer') {
    const rating = ratings[Number(key) - 1];
    if (/^[1-4]$/.test(key) && rating) return { kind: 'rate', rating };
    if ((key === ' ' || key === 'Enter') && place.focus === 'elsewhere') {
      return { kind: 'suggested' };
    }
  }
  if (key === 'u') return { kind: 'undo' };
  if (key === '-' && place.side !== 'neither') return { kind: 'bury' };
  return undefined;
}
