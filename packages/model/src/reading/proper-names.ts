import type { Span } from '../match/sentences.ts';
import { matchesAt } from './matches-at.ts';

/** Two words or more with capitals, as people are named. */
const properName = /\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)+/uy;

/** What may stand right before a name. */
const opening = /[\s"'“‘(]/;

/**
 * What is written in a sentence as people are named.
 * @param starts where the words stand that begin with a capital, and before others that do
 */
export function properNamesAt(sentence: string, starts: readonly number[]): Span[] {
  const inside = starts.filter((start) => isInside(sentence, start));
  return matchesAt(properName, sentence, inside).map(({ 0: name, index }) => ({
    start: index,
    end: index + name.length,
  }));
}

/** The first word of a sentence has a capital anyway. */
function isInside(sentence: string, start: number): boolean {
  let at = start;
  while (at > 0 && opening.test(sentence.charAt(at - 1))) at--;
  return at > 0 && at < start;
}

const capital = /(?<!\p{L})\p{Lu}/gu;

export function properNamesIn(sentence: string): Span[] {
  return properNamesAt(
    sentence,
    Array.from(sentence.matchAll(capital), ({ index }) => index),
  );
}
