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
  /** How many there are to choose from; absent where the question is no choice. */
  readonly choices?: number;
  /** Where the focus is: in a field with text, in an empty one, on a button or link, or elsewhere. */
  readonly focus: 'text' | 'empty-field' | 'control' | 'elsewhere';
}

export type KeyAction =
  | { readonly kind: 'show' }
  /** Into the field for the answer, which gets the key itself. */
  | { readonly kind: 'type' }
  | { readonly kind: 'choose'; /** From 0. */ readonly choice: number }
  | { readonly kind: 'suggested' }
  | { readonly kind: 'rate'; readonly rating: Rating }
  | { readonly kind: 'undo' }
  | { readonly kind: 'bury' }
  | { readonly kind: 'suspend' }
  | { readonly kind: 'edit' }
  | { readonly kind: 'flag' }
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
  if (place.side === 'question' && /^[1-9]$/.test(key) && Number(key) <= (place.choices ?? 0)) {
    return { kind: 'choose', choice: Number(key) - 1 };
  }
  if (place.side === 'question' && place.choices === undefined && /^\p{L}$/u.test(key)) {
    return { kind: 'type' };
  }
  if (place.side === 'answer') {
    const rating = ratings[Number(key) - 1];
    if (/^[1-4]$/.test(key) && rating) return { kind: 'rate', rating };
    if ((key === ' ' || key === 'Enter') && place.focus === 'elsewhere') {
      return { kind: 'suggested' };
    }
  }
  if (key === 'u') return { kind: 'undo' };
  const onCard = place.side === 'neither' ? undefined : cardKeys[key];
  return onCard && { kind: onCard };
}

/** As in Anki, where it has them. */
const cardKeys: Readonly<Record<string, 'bury' | 'suspend' | 'edit' | 'flag'>> = {
  '-': 'bury',
  '!': 'suspend',
  e: 'edit',
  f: 'flag',
};
