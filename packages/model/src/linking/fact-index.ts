import type { Day } from '../time/day.ts';
import type { DayRange } from '../time/edtf.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import type { FactSignature, Term } from './fact-signature.ts';

/** Facts by what a sentence may share with them, so that few have to be compared with it in full. */
export interface FactIndex {
  readonly signatures: readonly FactSignature[];
  /** By the place of the entity in the pack. */
  readonly byEntity: readonly (Postings | undefined)[];
  readonly byStem: ReadonlyMap<string, TermPostings>;
  readonly byConcept: readonly (TermPostings | undefined)[];
  readonly byNumber: ReadonlyMap<number, Postings>;
  readonly dates: FactDates;
  /** The first day of each fact, before which no page can tell it; minus infinity where none is known. */
  readonly begins: Float64Array;
  /** Number of the first term of each fact, where the terms of all are counted on; last, how many there are. */
  readonly firstTerms: Int32Array;
}

/** Days of the facts, those that begin first coming first: the number of the fact, and the first and the last day. */
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
  /** Numbers of the terms that are met. */
  readonly terms: Int32Array;
}

/** A fact that shares something with a sentence, and the words that it shares. */
export interface FactMet {
  readonly signature: FactSignature;
  /** Heaviest first, equals in the order of the sentence; one that is met by its stem and by what it means stands once. */
  readonly terms: readonly TermMet[];
  /** Where the sentence speaks of each entity, by its place in the pack. The next call of `factsMet` writes to the same array. */
  readonly presences: Uint8Array;
}

export interface TermMet {
  readonly term: Term;
  /** Whether the sentence has the same word, or one that means the same. */
  readonly isSame: boolean;
  /** Grows with the place in the sentence. */
  readonly time: number;
}

/** Where a sentence speaks of an entity: the nearer, the more. */
export const presence = { none: 0, topic: 1, near: 2, here: 3 } as const;

/** Words, numbers and dates share half as much as names do. */
const besideNames = 0.5;

/** Days that a fact's date may span to be known by its month, and a sentence's date to name one. */
export const someWeeks = { known: 62, named: 31 } as const;

/** Weight that a sentence and a fact must share: few that tell one share less, of all others one in thirty shares it. */
const leastShared = 0.45;

export function indexFacts(signatures: readonly FactSignature[]): FactIndex {
  const byEntity: Posting[][] = [];
  const byStem = new Map<string, TermPosting[]>();
  const byConcept: TermPosting[][] = [];
  const byNumber = new Map<number, Posting[]>();
  const firstTerms = [0];
  let term = 0;
  for (const [fact, { actors, about, terms, numbers }] of signatures.entries()) {
    for (const { place, weight } of [...actors, ...about])
      (byEntity[place] ??= []).push({ fact, weight });
    for (const { stem, concepts, weight } of terms) {
      const posting = { fact, weight: weight * besideNames, term: term++ };
      if (stem !== '') post(byStem, stem, posting);
      for (const concept of concepts) (byConcept[concept] ??= []).push(posting);
    }
    for (const [number, weight] of numbers) {
      post(byNumber, number, { fact, weight: weight * besideNames });
    }
    firstTerms.push(term);
  }
  return {
    signatures,
    dates: datesOf(signatures),
    begins: Float64Array.from(signatures, ({ begins }) => begins ?? Number.NEGATIVE_INFINITY),
    byEntity: Array.from(byEntity, (list) => list && postingsOf(list)),
    byStem: packed(byStem, termPostingsOf),
    byConcept: Array.from(byConcept, (list) => list && termPostingsOf(list)),
    byNumber: packed(byNumber, postingsOf),
    firstTerms: Int32Array.from(firstTerms),
  };
}

function datesOf(signatures: readonly FactSignature[]): FactDates {
  const dates = signatures
    .flatMap(({ days }, fact) => days.map((day) => ({ fact, ...day })))
    .sort((one, other) => one.earliest - other.earliest);
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
  readonly term: number;
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
  return { ...postingsOf(list), terms: Int32Array.from(list, ({ term }) => term) };
}

/**
 * Of the sentence at hand: what each fact shares with it, by itself not enough (names, a year) or enough (words,
 * numbers, a day), and where it speaks of each entity.
 */
let asHelp = new Float64Array(0);
let asEvidence = new Float64Array(0);
let fits = new Uint8Array(0);
let presences = new Uint8Array(0);

/** How a date of the sentence fits one of a fact: as a year does, or as a day or a month. */
const fit = { none: 0, loose: 1, narrow: 2 } as const;

/**
 * When each term was last met: every list of terms that a sentence meets has a number, one above the last. So
 * nothing has to be wiped between sentences, and equals keep the order of their sentence.
 */
let metAt = new Int32Array(0);
let lists = 0;
const mostLists = 2 ** 30;

/**
 * The facts that share enough with a sentence to be compared with it, in the order of the signatures. Names alone
 * are not enough, but that of a measure says what is done.
 * @param published the page's day: what began later is left out
 */
export function factsMet(
  index: FactIndex,
  sentence: ReadSentence,
  published: Day = Number.POSITIVE_INFINITY as Day,
): FactMet[] {
  const { signatures, begins, firstTerms } = index;
  makeRoom(index);
  shareNames(index, sentence);
  const before = lists;
  for (const stem of sentence.stems) shareTerms(index.byStem.get(stem), before);
  const lastOfStems = lists;
  for (const concept of sentence.concepts) shareTerms(index.byConcept[concept], before);
  for (const number of sentence.numbers) {
    const postings = index.byNumber.get(number);
    if (postings) share(asEvidence, postings);
  }
  const isDated = sentence.ranges.length > 0;
  if (isDated) fitDates(index.dates, sentence.ranges);

  const met: FactMet[] = [];
  for (let fact = 0; fact < signatures.length; fact++) {
    if (begins[fact]! > published) continue;
    const dated = isDated ? fits[fact]! : fit.none;
    const evidence = asEvidence[fact]!;
    const weight = asHelp[fact]! + evidence + (dated === fit.none ? 0 : besideNames);
    if (weight < leastShared) continue;
    const signature = signatures[fact]!;
    if (evidence === 0 && dated !== fit.narrow && signature.deed.length === 0) continue;
    const terms =
      evidence === 0 ? noTerms : termsMet(signature.terms, firstTerms[fact]!, before, lastOfStems);
    met.push({ signature, terms, presences });
  }
  return met;
}

const noTerms: readonly TermMet[] = [];

function makeRoom({ signatures, byEntity, firstTerms }: FactIndex): void {
  const facts = signatures.length;
  const terms = firstTerms[facts]!;
  if (asHelp.length < facts) {
    asHelp = new Float64Array(facts);
    asEvidence = new Float64Array(facts);
    fits = new Uint8Array(facts);
  } else {
    asHelp.fill(0, 0, facts);
    asEvidence.fill(0, 0, facts);
  }
  if (presences.length < byEntity.length) presences = new Uint8Array(byEntity.length);
  else presences.fill(presence.none);
  if (metAt.length < terms) metAt = new Int32Array(terms);
  if (lists < mostLists) return;
  metAt.fill(0);
  lists = 0;
}

function shareNames(
  { byEntity }: FactIndex,
  { spoken: { topics, near, here } }: ReadSentence,
): void {
  for (const place of topics) presences[place] = presence.topic;
  for (const place of near) presences[place] = presence.near;
  for (const place of here) {
    presences[place] = presence.here;
    const postings = byEntity[place];
    if (postings) share(asHelp, postings);
  }
}

function share(totals: Float64Array, { facts, weights }: Postings): void {
  for (let at = 0; at < facts.length; at++) totals[facts[at]!]! += weights[at]!;
}

/** Each term shares its weight once, however often it is met. */
function shareTerms(postings: TermPostings | undefined, before: number): void {
  if (!postings) return;
  const { facts, weights, terms } = postings;
  const totals = asEvidence;
  const list = ++lists;
  for (let at = 0; at < facts.length; at++) {
    const term = terms[at]!;
    if (metAt[term]! > before) continue;
    metAt[term] = list;
    totals[facts[at]!]! += weights[at]!;
  }
}

function fitDates({ facts, earliest, latest }: FactDates, ranges: readonly DayRange[]): void {
  fits.fill(fit.none);
  for (const range of ranges) {
    const isShort = range.latest - range.earliest < someWeeks.named;
    for (let at = 0; at < facts.length && earliest[at]! <= range.latest; at++) {
      if (latest[at]! < range.earliest) continue;
      const fact = facts[at]!;
      if (isShort && latest[at]! - earliest[at]! < someWeeks.known) fits[fact] = fit.narrow;
      else if (fits[fact] === fit.none) fits[fact] = fit.loose;
    }
  }
}

/**
 * Those terms of a fact that the lists after `before` met; by their stems, where the list is none after `lastOfStems`.
 */
function termsMet(
  terms: readonly Term[],
  first: number,
  before: number,
  lastOfStems: number,
): TermMet[] {
  const met: TermMet[] = [];
  for (let at = 0; at < terms.length; at++) {
    const time = metAt[first + at]!;
    if (time <= before) continue;
    const one = { term: terms[at]!, isSame: time <= lastOfStems, time: time - before };
    // Into its place among equals.
    let place = met.length;
    met.push(one);
    for (; place > 0; place--) {
      const other = met[place - 1]!;
      if (other.term.weight > one.term.weight || other.time <= one.time) break;
      met[place] = other;
      met[place - 1] = one;
    }
  }
  return met;
}
