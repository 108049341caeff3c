import { stemsOf } from '../match/stem.ts';
import type { Span } from '../match/sentences.ts';
import type { Candidate } from '../match/types.ts';
import type { Entity, EntityId, Pack, PackId } from '../pack/types.ts';
import type { DayRange } from '../time/edtf.ts';
import type { Concept } from './concepts.ts';
import type { ReadLanguage } from './language.ts';
import type { PageSentence, PageSentences } from './read-page-sentences.ts';
import { standInsOf, type StandIns } from './stand-ins.ts';

/** Where an entity is spoken of: in the sentence, shortly before it, or as what the page is about. */
export type Presence = 'here' | 'near' | 'topic';

/** A sentence of a page, as it is compared with the facts of one pack. */
export interface ReadSentence extends PageSentence {
  /** Stems of its words, but for those in names of things; empty where the pack is in another language. */
  readonly stems: ReadonlySet<string>;
  readonly concepts: ReadonlySet<Concept>;
  readonly entities: ReadonlyMap<EntityId, Presence>;
  /** Entities named here. */
  readonly named: number;
  /** Where each entity is named, in UTF-16 code units into the page's text. */
  readonly places: ReadonlyMap<EntityId, readonly Span[]>;
  /** Named in words that are no other's. */
  readonly people: ReadonlySet<EntityId>;
  /** Whether it holds a name that the pack does not know. */
  readonly namesStranger: boolean;
  /** Days that its dates may mean; those of the sentence before, where that is of the same paragraph. */
  readonly ranges: readonly DayRange[];
  readonly rangesBefore: readonly DayRange[];
}

/** Sentences back within which what is named is still spoken of; the paragraph's first goes further. */
const nearBy = 2;

/** Sentences through which pronouns carry the person they stand for. */
const pronounsReach = 8;

/** Times that a page names what it is about, if not in its headline. */
const timesOfTopic = 3;

/** @param candidates names of the pack, in the order of the text */
export function readSentences(
  { language, sentences }: PageSentences,
  candidates: readonly Candidate[],
  pack: Pack,
): ReadSentence[] {
  const topics = topicsOf(sentences, candidates, pack.id);
  const { standsFor, implies } = standInsOf(pack);
  const pronoun = language === undefined ? undefined : pronouns[language];
  const kinds = new Map(pack.entities.map(({ id, kind }) => [id, kind]));
  const sharesWords = language === undefined || pack.language.split('-')[0] === language;
  const read: ReadSentence[] = [];
  let next = 0;
  let earlier: readonly Before[] = [];
  let lastPeople: { readonly at: number; readonly people: ReadonlySet<EntityId> } | undefined;
  for (const [at, sentence] of sentences.entries()) {
    while (next < candidates.length && candidates[next]!.start < sentence.start) next++;
    const first = next;
    while (next < candidates.length && candidates[next]!.start < sentence.end) next++;
    const here = candidates.slice(first, next);
    const named = new Set(entitiesOf(here, pack.id));
    for (const one of Array.from(named, (id) => standsFor.get(id) ?? []).flat()) named.add(one);
    const people = new Set([...named].filter((id) => kinds.get(id) === 'person'));
    const entities = new Map<EntityId, Presence>();
    for (const topic of topics) entities.set(topic, 'topic');
    for (const { block, named: before, distance } of earlier.map((one) => ({
      ...one,
      distance: at - one.at,
    }))) {
      if (distance <= nearBy || block === sentence.block)
        for (const entity of before) entities.set(entity, 'near');
    }
    const meant =
      lastPeople && at - lastPeople.at <= pronounsReach && pronoun?.test(sentence.folded) === true
        ? lastPeople.people
        : undefined;
    for (const person of meant ?? []) entities.set(person, 'near');
    for (const id of named) {
      for (const one of implies.get(id) ?? [])
        if (entities.get(one) !== 'here') entities.set(one, 'near');
    }
    for (const entity of named) entities.set(entity, 'here');
    const before = sentences[at - 1];
    const things = here.filter(({ name }) => !namesPerson(name.owners, pack.id));
    read.push({
      ...sentence,
      stems: new Set(sharesWords ? stemsOf(blanked(sentence, things)) : []),
      concepts: new Set(sentence.meanings.flatMap(({ concepts }) => concepts)),
      places: placesOf(here, pack.id, standsFor),
      entities,
      people,
      named: named.size,
      namesStranger: namesStranger(sentence, here),
      ranges: rangesOf(sentence),
      rangesBefore: before?.block === sentence.block ? rangesOf(before) : [],
    });
    earlier = [
      { at, block: sentence.block, named },
      ...earlier.filter((one) => one.block === sentence.block || at - one.at < nearBy),
    ];
    if (people.size > 0) lastPeople = { at, people };
    else if (meant) lastPeople = { at, people: meant };
  }
  return read;
}

interface Before {
  readonly at: number;
  readonly block: number;
  readonly named: ReadonlySet<EntityId>;
}

/** Words that stand for a person named before. */
const pronouns: Readonly<Record<ReadLanguage, RegExp>> = {
  en: /\b(?:he|she|his|her|him|himself|herself)\b/,
  es: /\b(?:el|ella) (?!mism)|\b(?:su|sus|le)\b/,
  fr: /\b(?:il|elle|son|sa|ses|lui)\b/,
  de: /\b(?:er|sie|sein|seine[mnrs]?|ihre?[mnrs]?|ihm|ihn)\b/,
  zh: /[他她]/,
};

function rangesOf({ dates }: PageSentence): DayRange[] {
  return dates.flatMap(({ ranges }) => ranges);
}

function placesOf(
  candidates: readonly Candidate[],
  pack: PackId,
  standsFor: StandIns['standsFor'],
): Map<EntityId, Span[]> {
  const places = new Map<EntityId, Span[]>();
  for (const candidate of candidates) {
    const named = entitiesOf([candidate], pack);
    for (const entity of [...named, ...named.flatMap((id) => standsFor.get(id) ?? [])]) {
      const { start, end } = candidate;
      places.set(entity, [...(places.get(entity) ?? []), { start, end }]);
    }
  }
  return places;
}

function entitiesOf(candidates: readonly Candidate[], pack: PackId): EntityId[] {
  return candidates.flatMap(({ name }) =>
    name.owners.filter((owner) => owner.pack === pack).map(({ entity }) => entity),
  );
}

function namesPerson(
  owners: readonly { readonly pack: PackId; readonly kind: Entity['kind'] }[],
  pack: PackId,
): boolean {
  return owners.some((owner) => owner.pack === pack && owner.kind === 'person');
}

/** What stands in the headline, or is named again and again. */
function topicsOf(
  sentences: readonly PageSentence[],
  candidates: readonly Candidate[],
  pack: PackId,
): ReadonlySet<EntityId> {
  const headlineEnd = sentences.findLast(({ inHeadline }) => inHeadline)?.end ?? 0;
  const counts = new Map<EntityId, number>();
  const topics = new Set<EntityId>();
  for (const candidate of candidates) {
    for (const entity of entitiesOf([candidate], pack)) {
      const count = (counts.get(entity) ?? 0) + 1;
      counts.set(entity, count);
      if (candidate.start < headlineEnd || count >= timesOfTopic) topics.add(entity);
    }
  }
  return topics;
}

/** The folded sentence without the names of things. Those of people hold words of their own: "President Xi". */
function blanked({ folded, start }: PageSentence, names: readonly Candidate[]): string {
  let masked = folded;
  for (const { start: from, end } of names) {
    masked = masked.slice(0, from - start) + ' '.repeat(end - from) + masked.slice(end - start);
  }
  return masked;
}

/** Two words or more with capitals, as people are named; the first word of a sentence has one anyway. */
const properName = /(?<=[^\s"'“‘(][\s"'“‘(]+)\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)+/gu;

function namesStranger({ text, start }: PageSentence, known: readonly Candidate[]): boolean {
  return [...text.matchAll(properName)].some(({ 0: name, index }) => {
    const from = start + index;
    return !known.some((one) => one.start < from + name.length && one.end > from);
  });
}
