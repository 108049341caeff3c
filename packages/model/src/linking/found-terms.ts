import type { EntityId } from '../pack/types.ts';
import type { Span } from '../match/sentences.ts';
import { stemsOf } from '../match/stem.ts';
import { nameOfConcept, type Concept } from '../reading/concepts.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import type { FactSignature, Term } from './fact-signature.ts';

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
  { fact, people }: FactSignature,
  terms: readonly Term[],
): FoundTerm[] {
  const used: Concept[] = [];
  const found: FoundTerm[] = [];
  const close = fact.type === 'role' ? besideNames(sentence, people, terms) : terms;
  const sorted = close.length < 2 ? close : close.toSorted((a, b) => b.weight - a.weight);
  for (const term of sorted) {
    const { stem, concepts, weight, nameOf } = term;
    if (nameOf !== undefined && sentence.entities.get(nameOf) === 'here') continue;
    const isSame = sentence.stems.has(stem);
    let meant: Concept | undefined;
    let isNew = false;
    for (const one of concepts) {
      if (!sentence.concepts.has(one)) continue;
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
  people: readonly EntityId[],
  terms: readonly Term[],
): readonly Term[] {
  if (terms.length === 0) return terms;
  const places = people.flatMap((id) => sentence.places.get(id) ?? []);
  if (places.length === 0) return terms;
  const isBeside = ({ start, end }: Span): boolean =>
    places.some((place) => end >= place.start - besideName && start <= place.end + besideName);
  const from = Math.min(...places.map(({ start }) => start)) - besideName - sentence.start;
  const to = Math.max(...places.map(({ end }) => end)) + besideName - sentence.start;
  const stems = new Set(stemsOf(sentence.folded.slice(Math.max(0, from), to)));
  const concepts = new Set(
    sentence.meanings.filter(isBeside).flatMap((meaning) => meaning.concepts),
  );
  return terms.filter(
    (term) => stems.has(term.stem) || term.concepts.some((one) => concepts.has(one)),
  );
}
