import { fold } from '../match/fold.ts';

/** A text without what does not change its meaning: case, quotation marks, white space, the full stop. */
export function foldText(text: string): string {
  return fold(text).replaceAll(/\s+/g, ' ').trim().replace(/\.$/, '');
}
