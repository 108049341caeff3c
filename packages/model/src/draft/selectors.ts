import { fold } from '../match/fold.ts';
import type { Span } from '../match/sentences.ts';

/** Words of a selector. */
const fewest = 3;
const most = 8;

/**
 * A few words of a passage, as they stand in the text, that stand nowhere else in it (whatever their case and
 * quotation marks): as early in the passage as they can, the fewest that do. Nothing where there are none.
 * @param text a page's main text; @param passage within one paragraph
 */
export function selectorIn(text: string, passage: Span): string | undefined {
  const folded = fold(text);
  const words = [...text.slice(passage.start, passage.end).matchAll(/[^\s"“”]+/g)]
    .map(({ 0: word, index }) => trimmed(word, passage.start + index))
    .filter(({ start, end }) => end > start);
  for (let first = 0; first + fewest <= words.length; first++) {
    for (let count = fewest; count <= most && first + count <= words.length; count++) {
      const { start } = words[first]!;
      const { end } = words[first + count - 1]!;
      if (/["“”\n]/.test(text.slice(start, end))) break;
      const exact = folded.slice(start, end);
      if (folded.indexOf(exact) === folded.lastIndexOf(exact)) return text.slice(start, end);
    }
  }
  return undefined;
}

/** A word without the punctuation around it. */
function trimmed(word: string, at: number): Span {
  const before = /^[^\p{L}\p{N}]*/u.exec(word)![0].length;
  const after = /[^\p{L}\p{N}]*$/u.exec(word.slice(before))![0].length;
  return { start: at + before, end: at + word.length - after };
}
