import type { Span } from '../match/sentences.ts';
import { stemsOf } from '../match/stem.ts';
import { nameOfConcept, type Concept } from '../reading/concepts.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import type { FactMet, TermMet } from './fact-index.ts';
import type { Term, Weighted } from './fact-signature.ts';

/** A word of a fact that stands in a sentence. */
interface FoundTerm {
  readonly term: Term;
  /** What the word here means as well; `undefined` where it is the same word. */
  readonly synonymOf: Concept | undefined;
  readonly weight: number;
}

/** A word that means the same tells a little less than the same word. */
const asSynonym = 0.9;

/** The words that count, heaviest first; each meaning counts once, and none that a name tells. */
export function foundTerms(
  sentence: ReadSentence,
  { signature: { type, people }, terms }: FactMet,
): FoundTerm[] {
  const used: Concept[] = [];
  const found: FoundTerm[] = [];
  const close = type === 'role' ? besideNames(sentence, people, terms) : terms;
  for (const { term, isSame } of close) {
    const { concepts, weight, nameOf } = term;
    if (nameOf !== undefined && sentence.spoken.here.includes(nameOf)) continue;
    let meant: Concept | undefined;
    let isNew = false;
    for (const one of concepts) {
      if (!sentence.concepts.includes(one)) continue;
      meant ??= one;
      if (used.includes(one)) continue;
      isNew = true;
      used.push(one);
    }
    if (meant !== undefined && !isNew) continue;
    found.push({
      term,
      synonymOf: isSame ? undefined : meant,
      weight: isSame ? weight : weight * asSynonym,
    });
  }
  return found;
}

export function textOf({ term, synonymOf }: FoundTerm): string {
  return synonymOf === undefined ? term.stem : nameOfConcept(synonymOf);
}

/** UTF-16 code units within which the name of a post stands beside that of who holds it. */
export const besideName = 45;

/** Those of the words that stand close to the names of some people. */
function besideNames(
  sentence: ReadSentence,
  people: readonly Weighted[],
  terms: readonly TermMet[],
): readonly TermMet[] {
  if (terms.length === 0) return terms;
  const places = sentence.names.filter(({ entities }) =>
    people.some(({ place }) => entities.includes(place)),
  );
  if (places.length === 0) return terms;
  const { start, folded } = sentence;
  const words = sentence.words();
  const meanings = sentence.meanings();
  const from = Math.max(0, Math.min(...places.map((one) => one.start)) - besideName - start);
  const to = Math.max(...places.map((one) => one.end)) + besideName - start;
  const isStemHere = (stem: string): boolean =>
    words.some(
      (word) =>
        word.start < to &&
        word.end > from &&
        (word.start >= from && word.end <= to
          ? word.stem === stem
          : stemsOf(folded.slice(Math.max(from, word.start), Math.min(to, word.end))).includes(
              stem,
            )),
    );
  const isBeside = (span: Span): boolean =>
    places.some(
      (place) => span.end >= place.start - besideName && span.start <= place.end + besideName,
    );
  return terms.filter(
    ({ term: { stem, concepts } }) =>
      isStemHere(stem) ||
      (concepts.length > 0 &&
        meanings.some(
          (meaning) => concepts.some((one) => meaning.concepts.includes(one)) && isBeside(meaning),
        )),
  );
}
