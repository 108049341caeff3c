import { rememberWords } from './remember-words.ts';
import type { Span } from './sentences.ts';
import { tokensOf } from './tokens.ts';

/**
 * A light stem of an English word in small letters: endings of plurals, past and present go, so that
 * "restricting", "restricted", "restricts" and "restriction" meet. Not a dictionary form.
 */
export const stem: (word: string) => string = rememberWords(stemOf);

function stemOf(word: string): string {
  let stemmed = word.replace(/'s?$/, '');
  if (stemmed.length <= 3) return stemmed;
  for (const [ending, instead] of endings) {
    const shortest = ending === 'ly' ? 5 : 3;
    if (stemmed.endsWith(ending) && stemmed.length - ending.length >= shortest) {
      stemmed = stemmed.slice(0, -ending.length) + instead;
      break;
    }
  }
  return stemmed
    .replace(/([b-df-hj-np-rtv-z])\1$/, '$1')
    .replace(/[eiy]$/, '')
    .replace(/^(.{5,})at$/, '$1');
}

const endings: readonly (readonly [string, string])[] = [
  ['ations', 'at'],
  ['ation', 'at'],
  ['itions', 'it'],
  ['ictions', 'ict'],
  ['iction', 'ict'],
  ['ments', ''],
  ['ment', ''],
  ['ances', ''],
  ['ance', ''],
  ['ings', ''],
  ['ing', ''],
  ['iers', 'y'],
  ['ied', 'y'],
  ['ies', 'y'],
  ['ers', ''],
  ['ed', ''],
  ['er', ''],
  ['es', ''],
  ['ly', ''],
  ['s', ''],
];

const stopWords = new Set(
  `a an and are as at be been but by for from had has have he her his if in into is it its more most no not
   of on or our out over s said she so than that the their them then there these they this those to under
   up was were what when which while who will with would about after against all also amid any because
   before between both could did do does during each few further how i just may might must new off one only
   other same should some such until very we where why you your two three first last year years month week
   day time told made make made including according according among across`.split(/\s+/),
);

/** A word that carries meaning. */
export interface StemmedWord extends Span {
  readonly stem: string;
}

/** The stem of a folded word; `undefined` where it carries no meaning. */
export function meaningfulStem(word: string): string | undefined {
  return stopWords.has(word) ? undefined : stem(word);
}

/** The words of a folded text that carry meaning, stemmed, with their places in it. */
export function stemmedWords(folded: string): StemmedWord[] {
  const words: StemmedWord[] = [];
  const places = tokensOf(folded, "'");
  for (let at = 0; at < places.length; at += 2) {
    const start = places[at]!;
    const end = places[at + 1]!;
    const stemmed = meaningfulStem(folded.slice(start, end));
    if (stemmed !== undefined) words.push({ start, end, stem: stemmed });
  }
  return words;
}

/** Stems of the words of a folded text that carry meaning. */
export function stemsOf(folded: string): string[] {
  return stemmedWords(folded).map((word) => word.stem);
}
