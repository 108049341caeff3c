import { stemsOf } from '../match/stem.ts';
import type { Span } from '../match/sentences.ts';
import type { Candidate } from '../match/types.ts';
import { byId } from '../pack/by-id.ts';
import type { Entity, EntityId, Pack, PackId } from '../pack/types.ts';
import type { DayRange } from '../time/edtf.ts';
import type { PageSentence, PageSentences } from './read-page-sentences.ts';
import { standInsOf, type StandIns } from './stand-ins.ts';

/** Where an entity is spoken of: in the sentence, shortly before it, or as what the page is about. */
export type Presence = 'here' | 'near' | 'topic';

/** A sentence of a page, as it is compared with the facts of one pack. */
export interface ReadSentence extends PageSentence {
  /** Stems of its words, but for those in names of things; empty where the pack is in another language. */
  readonly stems: ReadonlySet<string>;
  readonly entities: ReadonlyMap<EntityId, Presence>;
  /** Entities named here. */
  readonly named: number;
  /** Where each entity is named, in UTF-16 code units into the page's text. */
  readonly places: ReadonlyMap<EntityId, readonly Span[]>;
  /** Named in words that are no other's. */
  readonly people: ReadonlySet<EntityId>;
  /** Whether it holds a name that the pack does not know. */
  readonly namesStranger: boolean;
  /** Days that the dates of the sentence before may mean, where that is of the same paragraph. */
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
  const isPerson = (id: EntityId): boolean => byId(pack).entities.get(id)?.kind === 'person';
  const sharesWords = language === undefined || pack.language.split('-')[0] === language;
  const read: ReadSentence[] = [];
  let next = 0;
  let block: { readonly number: number; readonly named: Set<EntityId> } | undefined;
  const namedIn: ReadonlySet<EntityId>[] = [];
  let lastPeople: { readonly at: number; readonly people: ReadonlySet<EntityId> } | undefined;
  for (const [at, sentence] of sentences.entries()) {
    while (next < candidates.length && candidates[next]!.start < sentence.start) next++;
    const first = next;
    while (next < candidates.length && candidates[next]!.start < sentence.end) next++;
    const here = candidates.slice(first, next);
    const named = new Set(
      entitiesOf(
        here.filter((one) => !isPost(one)),
        pack.id,
      ),
    );
    for (const one of Array.from(named, (id) => standsFor.get(id) ?? []).flat()) named.add(one);
    const people = new Set([...named].filter(isPerson));
    const entities = new Map<EntityId, Presence>();
    for (const topic of topics) entities.set(topic, 'topic');
    if (block?.number !== sentence.block) block = { number: sentence.block, named: new Set() };
    for (const entity of block.named) entities.set(entity, 'near');
    for (const before of namedIn.slice(-nearBy)) {
      for (const entity of before) entities.set(entity, 'near');
    }
    const meant =
      lastPeople && at - lastPeople.at <= pronounsReach && sentence.hasPronoun
        ? lastPeople.people
        : undefined;
    for (const person of meant ?? []) entities.set(person, 'near');
    for (const person of entitiesOf(here.filter(isPost), pack.id)) entities.set(person, 'near');
    for (const id of named) {
      for (const one of implies.get(id) ?? [])
        if (entities.get(one) !== 'here') entities.set(one, 'near');
    }
    for (const entity of named) entities.set(entity, 'here');
    const before = sentences[at - 1];
    const things = here.filter(({ name }) => !namesPerson(name.owners, pack.id));
    read.push({
      ...sentence,
      stems: new Set(sharesWords ? stemsBeside(sentence, things) : []),
      places: placesOf(here, pack.id, standsFor),
      entities,
      people,
      named: named.size,
      namesStranger: namesStranger(sentence, here),
      rangesBefore: before?.block === sentence.block ? before.ranges : [],
    });
    for (const entity of named) block.named.add(entity);
    namedIn.push(named);
    if (people.size > 0) lastPeople = { at, people };
    else if (meant) lastPeople = { at, people: meant };
  }
  return read;
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
      const known = places.get(entity);
      if (known) known.push({ start, end });
      else places.set(entity, [{ start, end }]);
    }
  }
  return places;
}

function entitiesOf(candidates: readonly Candidate[], pack: PackId): EntityId[] {
  return candidates.flatMap(({ name }) =>
    name.owners.filter((owner) => owner.pack === pack).map(({ entity }) => entity),
  );
}

/** "The Treasury secretary" speaks of somebody, and names nobody. */
function isPost({ name }: Candidate): boolean {
  return name.owners.every(({ kind, ambiguity }) => kind === 'person' && ambiguity === 'generic');
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

/** Stems outside of the names of things. Those of people hold words of their own: "President Xi". */
function stemsBeside(
  { folded, start, words }: PageSentence,
  names: readonly Candidate[],
): string[] {
  const stems: string[] = [];
  let next = 0;
  for (const word of words) {
    while (next < names.length && names[next]!.end - start <= word.start) next++;
    let from = word.start;
    let at = next;
    for (; at < names.length && names[at]!.start - start < word.end; at++) {
      // A name may end within a word: the "china" of "china's".
      stems.push(...stemsOf(folded.slice(from, Math.max(from, names[at]!.start - start))));
      from = names[at]!.end - start;
    }
    if (at === next) stems.push(word.stem);
    else if (from < word.end) stems.push(...stemsOf(folded.slice(from, word.end)));
  }
  return stems;
}

/** Whether something is written as people are named, and none of the known names. */
function namesStranger({ properNames }: PageSentence, known: readonly Candidate[]): boolean {
  let next = 0;
  return properNames.some(({ start, end }) => {
    while (next < known.length && known[next]!.end <= start) next++;
    return next === known.length || known[next]!.start >= end;
  });
}
