import type { Span } from '../match/sentences.ts';
import type { TellingSentence } from './article.ts';
import { eventVerbs, spokenVerbs, writtenVerbs } from './vocabulary.ts';

/** Characters of a clause, at most: a comma farther away closes something else. */
const longest = 160;

/**
 * The clauses of a sentence that tell something of the one named before them and are closed again: ", who
 * succeeded Daniel Okoro on 1 January," with both commas. Not those that quote somebody. UTF-16 code units into
 * the article.
 */
export function asidesOf({ told, start }: Pick<TellingSentence, 'told' | 'start'>): Span[] {
  const asides: Span[] = [];
  for (const { index } of told.matchAll(/, (?:who|whom|whose|which)\b/g)) {
    if (index < (asides.at(-1)?.end ?? start) - start) continue;
    const end = endOf(told, index);
    if (end === undefined || /["“”‘]/.test(told.slice(index, end))) continue;
    asides.push({ start: start + index, end: start + end });
  }
  return asides;
}

/** Behind the comma after which the verb of the sentence follows, or else behind the next one. */
function endOf(told: string, start: number): number | undefined {
  const commas = [...told.slice(start + 1, start + longest).matchAll(/,/g)].map(
    ({ index }) => start + 1 + index + 1,
  );
  return commas.find((end) => goesOn(told.slice(end))) ?? commas[0];
}

function goesOn(rest: string): boolean {
  const verb = /^ (?:\p{Ll}+ly )?(\p{Ll}+)\b/u.exec(rest)?.[1];
  if (verb === undefined) return false;
  return (
    /^(?:was|were|is|are|has|have|had|did|will|would)$|.ed$/.test(verb) ||
    spokenVerbs.has(verb) ||
    writtenVerbs.has(verb) ||
    eventVerbs.has(verb)
  );
}

/** The sentence with some of what it tells blanked out. */
export function without(sentence: TellingSentence, spans: readonly Span[]): TellingSentence {
  let { told } = sentence;
  for (const span of spans) {
    const [from, to] = [span.start - sentence.start, span.end - sentence.start];
    told = told.slice(0, from) + ' '.repeat(to - from) + told.slice(to);
  }
  return { ...sentence, told };
}

export function liesIn({ start, end }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => start >= span.start && end <= span.end);
}
