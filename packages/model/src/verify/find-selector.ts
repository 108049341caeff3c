import type { Selector } from '../pack/types.ts';
import { plainText, type PlainText } from './plain-text.ts';

/** Where a passage stands, in UTF-16 code units of the source's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Every place of a source at which a selector fits. */
export function findSelector(selector: Selector, source: PlainText): Span[] {
  switch (selector.type) {
    case 'quote': {
      const exact = plainText(selector.exact).text;
      const prefix = plainText(selector.prefix ?? '').text;
      const suffix = plainText(selector.suffix ?? '').text;
      return placesOf(exact, source.text)
        .filter((at) => {
          const before = source.text.slice(0, at).trimEnd();
          const after = source.text.slice(at + exact.length).trimStart();
          return before.endsWith(prefix) && after.startsWith(suffix);
        })
        .map((at) => spanIn(source, at, at + exact.length));
    }
    case 'fragment': {
      const first = plainText(selector.start).text;
      const last = plainText(selector.end).text;
      return placesOf(first, source.text).flatMap((at) => {
        const end = source.text.indexOf(last, at + first.length);
        return end === -1 ? [] : [spanIn(source, at, end + last.length)];
      });
    }
  }
}

function placesOf(words: string, text: string): number[] {
  const places: number[] = [];
  if (words === '') return places;
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (isWhole(text, at, at + words.length)) places.push(at);
  }
  return places;
}

/** A selector that begins or ends with a letter does not stand within a longer word. */
function isWhole(text: string, start: number, end: number): boolean {
  const joins = (left: string, right: string): boolean =>
    /^[\p{L}\p{N}]{2}$/u.test(left + right) && !/\p{Script=Han}/u.test(left + right);
  return (
    !joins(text.charAt(start - 1), text.charAt(start)) &&
    !joins(text.charAt(end - 1), text.charAt(end))
  );
}

function spanIn(source: PlainText, start: number, end: number): Span {
  return { start: source.offsets[start]!, end: source.offsets[end - 1]! + 1 };
}

/** Of so few words half is enough where it stands at the same place: "fourteen turbines" for "sixteen turbines". */
const few = 3;

/** Letters of such a word: shorter ones ("the", "of") agree by chance. */
const telling = 4;

/**
 * The passage that is most like words that are not there, where more than half of the words agree: of several
 * the one in which most of them stand at the same place.
 */
export function nearestPassage(words: string, source: PlainText): Span | undefined {
  const wanted = wordsIn(plainText(words).text.toLowerCase());
  const present = wordsIn(source.text.toLowerCase());
  const counts = new Map<string, number>();
  for (const { word } of wanted) counts.set(word, (counts.get(word) ?? 0) + 1);
  const width = wanted.length;
  let best: Span | undefined;
  let bestScore = 0;
  for (let first = 0; first + width <= present.length; first++) {
    const window = present.slice(first, first + width);
    const shared = sharedWords(window, counts);
    if (shared * 2 < width) continue;
    const inPlace = window.filter(({ word }, at) => word === wanted[at]!.word);
    const isNear =
      shared * 2 > width || (width <= few && inPlace.some(({ word }) => word.length >= telling));
    const score = shared + inPlace.length / (width + 1);
    if (isNear && score > bestScore) {
      bestScore = score;
      best = spanIn(source, window[0]!.start, window.at(-1)!.end);
    }
  }
  return best;
}

interface Word extends Span {
  readonly word: string;
}

function wordsIn(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu)].map((match) => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

function sharedWords(window: readonly Word[], counts: ReadonlyMap<string, number>): number {
  const left = new Map(counts);
  let shared = 0;
  for (const { word } of window) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(word, count - 1);
  }
  return shared;
}
