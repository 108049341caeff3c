import { classOf } from './fold.ts';

export function isWordAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && classOf(text.charCodeAt(index)) === 'word';
}

export function wordEnd(text: string, start: number): number {
  let end = start;
  while (isWordAt(text, end)) end++;
  return end;
}

export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The word that ends right before `index`, but for the separators given. */
export function wordBefore(text: string, index: number, separator: RegExp): Word | undefined {
  let end = index;
  while (end > 0 && separator.test(text.charAt(end - 1))) end--;
  let start = end;
  while (isWordAt(text, start - 1)) start--;
  return start === end ? undefined : { text: text.slice(start, end), start, end };
}

/** The word that begins right after `index`, but for one space. */
export function wordAfter(text: string, index: number): Word | undefined {
  const start = text.charAt(index) === ' ' || text.charAt(index) === '\u00A0' ? index + 1 : index;
  const end = wordEnd(text, start);
  return start === end || start === index
    ? undefined
    : { text: text.slice(start, end), start, end };
}

export function isCapitalised(word: string): boolean {
  const first = word.charAt(0);
  return first !== first.toLowerCase();
}
