import type { EntityId } from '../pack/types.ts';
import type { Concept } from '../reading/concepts.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import type { FactSignature, Term } from './fact-signature.ts';

/** Facts by what a sentence may share with them, so that few have to be compared with it in full. */
export interface FactIndex {
  readonly signatures: readonly FactSignature[];
  readonly byEntity: ReadonlyMap<EntityId, Postings>;
  readonly byStem: ReadonlyMap<string, TermPostings>;
  readonly byConcept: ReadonlyMap<Concept, TermPostings>;
  readonly byNumber: ReadonlyMap<number, Postings>;
}

/** The facts that have one thing, and how much it tells of each. */
interface Postings {
  /** Numbers of the facts among the signatures. */
  readonly facts: Int32Array;
  readonly weights: Float64Array;
}

interface TermPostings extends Postings {
  readonly terms: readonly Term[];
}

/** A fact that shares something with a sentence, and the words that it shares. */
export interface FactMet {
  readonly signature: FactSignature;
  /** In the order of the sentence; one that is met by its stem and by what it means stands once. */
  readonly terms: readonly Term[];
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
    for (const { id, weight } of [...actors, ...about]) post(byEntity, id, { fact, weight });
    for (const term of terms) {
      const posting = { fact, weight: term.weight * besideNames, term };
      if (term.stem !== '') post(byStem, term.stem, posting);
      for (const concept of term.concepts) post(byConcept, concept, posting);
    }
    for (const [number, weight] of numbers) {
      post(byNumber, number, { fact, weight: weight * besideNames });
    }
  }
  return {
    signatures,
    byEntity: packed(byEntity, postingsOf),
    byStem: packed(byStem, termPostingsOf),
    byConcept: packed(byConcept, termPostingsOf),
    byNumber: packed(byNumber, postingsOf),
  };
}

interface Posting {
  readonly fact: number;
  readonly weight: number;
}

interface TermPosting extends Posting {
  readonly term: Term;
}

function post<K, P>(lists: Map<K, P[]>, key: K, posting: P): void {
  const list = lists.get(key);
  if (list) list.push(posting);
  else lists.set(key, [posting]);
}

function packed<K, P, R>(lists: ReadonlyMap<K, P[]>, pack: (list: readonly P[]) => R): Map<K, R> {
  return new Map(Array.from(lists, ([key, list]) => [key, pack(list)]));
}

function postingsOf(list: readonly Posting[]): Postings {
  return {
    facts: Int32Array.from(list, ({ fact }) => fact),
    weights: Float64Array.from(list, ({ weight }) => weight),
  };
}

function termPostingsOf(list: readonly TermPosting[]): TermPostings {
  return { ...postingsOf(list), terms: list.map(({ term }) => term) };
}

/** What each fact shares with the sentence at hand; all 0 in between. */
let shared = new Float64Array(0);

/** The facts that share enough with a sentence to be compared with it, in the order of the signatures. */
export function factsMet(index: FactIndex, sentence: ReadSentence): FactMet[] {
  const { signatures } = index;
  if (shared.length < signatures.length) shared = new Float64Array(signatures.length);
  for (const [id, presence] of sentence.entities) {
    if (presence === 'here') share(index.byEntity.get(id));
  }
  const words: TermPostings[] = [];
  for (const stem of sentence.stems) {
    const postings = index.byStem.get(stem);
    if (postings) words.push(postings);
  }
  for (const concept of sentence.concepts) {
    const postings = index.byConcept.get(concept);
    if (postings) words.push(postings);
  }
  for (const postings of words) share(postings);
  for (const number of sentence.numbers) share(index.byNumber.get(number));
  if (sentence.ranges.length > 0) shareDates(signatures, sentence);

  const met: FactMet[] = [];
  const termsOf: (Term[] | undefined)[] = [];
  for (const [fact, signature] of signatures.entries()) {
    const terms: Term[] | undefined = shared[fact]! >= leastShared ? [] : undefined;
    if (terms) met.push({ signature, terms });
    termsOf.push(terms);
    shared[fact] = 0;
  }
  for (const { facts, terms } of words) {
    for (let at = 0; at < facts.length; at++) {
      const list = termsOf[facts[at]!];
      if (list && !list.includes(terms[at]!)) list.push(terms[at]!);
    }
  }
  return met;
}

function share(postings: Postings | undefined): void {
  if (!postings) return;
  const { facts, weights } = postings;
  for (let at = 0; at < facts.length; at++) shared[facts[at]!]! += weights[at]!;
}

function shareDates(signatures: readonly FactSignature[], { ranges }: ReadSentence): void {
  for (let fact = 0; fact < signatures.length; fact++) {
    const { days } = signatures[fact]!;
    const fits = days.some((day) =>
      ranges.some((range) => range.earliest <= day.latest && day.earliest <= range.latest),
    );
    if (fits) shared[fact]! += besideNames;
  }
}
