import type { EntityId } from '../pack/types.ts';
import type { Concept } from '../reading/concepts.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import type { FactSignature, Term } from './fact-signature.ts';

/** Facts by what a sentence may share with them, so that few have to be compared with it in full. */
export interface FactIndex {
  readonly signatures: readonly FactSignature[];
  readonly byEntity: ReadonlyMap<EntityId, readonly Posting[]>;
  readonly byStem: ReadonlyMap<string, readonly TermPosting[]>;
  readonly byConcept: ReadonlyMap<Concept, readonly TermPosting[]>;
  readonly byNumber: ReadonlyMap<number, readonly Posting[]>;
}

interface Posting {
  /** Number of the fact among the signatures. */
  readonly fact: number;
  readonly weight: number;
}

interface TermPosting extends Posting {
  readonly term: Term;
}

/** A fact that shares something with a sentence, and the words that it shares. */
export interface FactMet {
  readonly signature: FactSignature;
  /** In no order; one that is met by its stem and by what it means stands once. */
  readonly terms: ReadonlySet<Term>;
}

/** Words, numbers and dates share half as much as names do. */
const besideNames = 0.5;

/** Weight that a sentence and a fact must share: few that tell one share less, of all others one in thirty shares it. */
const leastShared = 0.45;

export function indexFacts(signatures: readonly FactSignature[]): FactIndex {
  const byEntity = new Map<EntityId, Posting[]>();
  const byStem = new Map<string, TermPosting[]>();
  const byConcept = new Map<Concept, TermPosting[]>();
  const byNumber = new Map<number, Posting[]>();
  for (const [fact, { actors, about, terms, numbers }] of signatures.entries()) {
    for (const [id, weight] of [...actors, ...about]) post(byEntity, id, { fact, weight });
    for (const term of terms) {
      const posting = { fact, weight: term.weight * besideNames, term };
      if (term.stem !== '') post(byStem, term.stem, posting);
      for (const concept of term.concepts) post(byConcept, concept, posting);
    }
    for (const [number, weight] of numbers) {
      post(byNumber, number, { fact, weight: weight * besideNames });
    }
  }
  return { signatures, byEntity, byStem, byConcept, byNumber };
}

function post<K, P>(lists: Map<K, P[]>, key: K, posting: P): void {
  const list = lists.get(key);
  if (list) list.push(posting);
  else lists.set(key, [posting]);
}

/** The facts that share enough with a sentence to be compared with it, in the order of the signatures. */
export function factsMet(index: FactIndex, sentence: ReadSentence): FactMet[] {
  const { signatures } = index;
  const shared = new Float64Array(signatures.length);
  const add = (postings: readonly Posting[] | undefined): void => {
    if (!postings) return;
    for (const { fact, weight } of postings) shared[fact]! += weight;
  };
  const words = [
    ...Array.from(sentence.stems, (stem) => index.byStem.get(stem)),
    ...Array.from(sentence.concepts, (concept) => index.byConcept.get(concept)),
  ].filter((postings) => postings !== undefined);
  for (const [id, presence] of sentence.entities) {
    if (presence === 'here') add(index.byEntity.get(id));
  }
  for (const postings of words) add(postings);
  for (const number of sentence.numbers) add(index.byNumber.get(number));
  if (sentence.ranges.length > 0) addDates(shared, signatures, sentence);

  const terms: (Set<Term> | undefined)[] = Array.from(shared, (weight) =>
    weight >= leastShared ? new Set() : undefined,
  );
  for (const postings of words) for (const { fact, term } of postings) terms[fact]?.add(term);
  return signatures.flatMap((signature, fact) => {
    const found = terms[fact];
    return found ? [{ signature, terms: found }] : [];
  });
}

function addDates(
  shared: Float64Array,
  signatures: readonly FactSignature[],
  { ranges }: ReadSentence,
): void {
  for (const [fact, { days }] of signatures.entries()) {
    const fits = days.some((day) =>
      ranges.some((range) => range.earliest <= day.latest && day.earliest <= range.latest),
    );
    if (fits) shared[fact]! += besideNames;
  }
}
