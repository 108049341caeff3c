import type { EntityId } from '../pack/types.ts';
import type { DayRange } from '../time/edtf.ts';
import type { Concept } from '../reading/concepts.ts';
import type { Presence, ReadSentence } from '../reading/read-sentences.ts';
import type { FactSignature, Term } from './fact-signature.ts';

/** Facts by what a sentence may share with them, so that few have to be compared with it in full. */
export interface FactIndex {
  readonly signatures: readonly FactSignature[];
  readonly byEntity: ReadonlyMap<EntityId, Postings>;
  readonly byStem: ReadonlyMap<string, TermPostings>;
  readonly byConcept: ReadonlyMap<Concept, TermPostings>;
  readonly byNumber: ReadonlyMap<number, Postings>;
  readonly dates: FactDates;
  readonly entityNumbers: ReadonlyMap<EntityId, number>;
}

/** Days of the facts, one after the other: the number of the fact, and the first and the last day. */
interface FactDates {
  readonly facts: Int32Array;
  readonly earliest: Int32Array;
  readonly latest: Int32Array;
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
  /** Heaviest first, equals in the order of the sentence; one that is met by its stem and by what it means stands once. */
  readonly terms: readonly TermMet[];
  /** Where the sentence speaks of each entity, by its number. The next call of `factsMet` writes to the same array. */
  readonly presences: Uint8Array;
}

export interface TermMet {
  readonly term: Term;
  /** Whether the sentence has the same word, or one that means the same. */
  readonly isSame: boolean;
}

/** Where a sentence speaks of an entity: the nearer, the more. */
export const presence = { none: 0, topic: 1, near: 2, here: 3 } as const satisfies Record<
  Presence | 'none',
  number
>;

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
  const named = signatures.flatMap(({ actors, about }) => [...actors, ...about]);
  return {
    signatures,
    dates: datesOf(signatures),
    entityNumbers: new Map(named.map(({ id, number }) => [id, number])),
    byEntity: packed(byEntity, postingsOf),
    byStem: packed(byStem, termPostingsOf),
    byConcept: packed(byConcept, termPostingsOf),
    byNumber: packed(byNumber, postingsOf),
  };
}

function datesOf(signatures: readonly FactSignature[]): FactDates {
  const dates = signatures.flatMap(({ days }, fact) => days.map((day) => ({ fact, ...day })));
  return {
    facts: Int32Array.from(dates, ({ fact }) => fact),
    earliest: Int32Array.from(dates, ({ earliest }) => earliest),
    latest: Int32Array.from(dates, ({ latest }) => latest),
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

/** Of the sentence at hand: what each fact shares with it, and where it speaks of each entity. */
let shared = new Float64Array(0);
let presences = new Uint8Array(0);

/** The facts that share enough with a sentence to be compared with it, in the order of the signatures. */
export function factsMet(index: FactIndex, sentence: ReadSentence): FactMet[] {
  const { signatures, entityNumbers } = index;
  if (shared.length < signatures.length) shared = new Float64Array(signatures.length);
  if (presences.length < entityNumbers.size) presences = new Uint8Array(entityNumbers.size);
  shared.fill(0);
  presences.fill(presence.none);
  for (const [id, where] of sentence.entities) {
    const number = entityNumbers.get(id);
    if (number === undefined) continue;
    presences[number] = presence[where];
    if (where === 'here') share(index.byEntity.get(id));
  }
  const byStem = found(index.byStem, sentence.stems);
  const byConcept = found(index.byConcept, sentence.concepts);
  for (const postings of byStem) share(postings);
  for (const postings of byConcept) share(postings);
  for (const number of sentence.numbers) share(index.byNumber.get(number));
  if (sentence.ranges.length > 0) shareDates(index.dates, sentence.ranges);

  const met: FactMet[] = [];
  const terms: TermMet[][] = [];
  for (let fact = 0; fact < signatures.length; fact++) {
    if (shared[fact]! < leastShared) continue;
    const own: TermMet[] = [];
    terms[fact] = own;
    met.push({ signature: signatures[fact]!, terms: own, presences });
  }
  if (met.length === 0) return met;
  for (const postings of byStem) meet(terms, postings, true);
  for (const postings of byConcept) meet(terms, postings, false);
  return met;
}

function found<K>(lists: ReadonlyMap<K, TermPostings>, keys: Iterable<K>): TermPostings[] {
  const postings: TermPostings[] = [];
  for (const key of keys) {
    const list = lists.get(key);
    if (list) postings.push(list);
  }
  return postings;
}

function share(postings: Postings | undefined): void {
  if (!postings) return;
  const { facts, weights } = postings;
  const totals = shared;
  for (let at = 0; at < facts.length; at++) totals[facts[at]!]! += weights[at]!;
}

/** Each fact shares its date once, however many fit. */
function shareDates({ facts, earliest, latest }: FactDates, ranges: readonly DayRange[]): void {
  const totals = shared;
  let last = -1;
  for (let at = 0; at < facts.length; at++) {
    const fact = facts[at]!;
    if (fact === last) continue;
    for (const range of ranges) {
      if (range.earliest > latest[at]! || earliest[at]! > range.latest) continue;
      totals[fact]! += besideNames;
      last = fact;
      break;
    }
  }
}

/** Adds the terms to those of the facts that share enough. */
function meet(
  of: readonly (TermMet[] | undefined)[],
  postings: TermPostings,
  isSame: boolean,
): void {
  const { facts, terms } = postings;
  for (let at = 0; at < facts.length; at++) {
    const own = of[facts[at]!];
    const term = terms[at]!;
    if (own === undefined || hasTerm(own, term)) continue;
    // Into its place, for the few terms that are met are in order but for the last.
    let place = own.length;
    while (place > 0 && own[place - 1]!.term.weight < term.weight) place--;
    if (place === own.length) own.push({ term, isSame });
    else own.splice(place, 0, { term, isSame });
  }
}

function hasTerm(terms: readonly TermMet[], term: Term): boolean {
  for (const one of terms) if (one.term === term) return true;
  return false;
}
