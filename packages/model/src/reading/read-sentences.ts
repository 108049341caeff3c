import { stemsOf } from '../match/stem.ts';
import type { Span } from '../match/sentences.ts';
import type { Candidate, Name } from '../match/types.ts';
import { byId } from '../pack/by-id.ts';
import { onceFor } from '../pack/once-for.ts';
import type { EntityId, Pack } from '../pack/types.ts';
import type { DayRange } from '../time/edtf.ts';
import type { PageSentence, PageSentences } from './read-page-sentences.ts';
import { standInsOf } from './stand-ins.ts';

/** The entities of a pack of which a sentence speaks, by their places in it; some may stand twice, or in several lists. */
export interface Spoken {
  /** Named in the sentence: each once, and first those that stand there in their own names. */
  readonly here: readonly number[];
  /** Spoken of shortly before. */
  readonly near: readonly number[];
  /** What the page is about. */
  readonly topics: readonly number[];
}

/** A name in a sentence, in UTF-16 code units into the page's text. */
export interface NameHere extends Span {
  /** Places of the entities that it names. */
  readonly entities: readonly number[];
}

/** A sentence of a page, as it is compared with the facts of one pack. */
export interface ReadSentence extends PageSentence {
  /** Stems of its words, but for those in names of things; none where the pack is in another language. */
  readonly stems: readonly string[];
  readonly spoken: Spoken;
  readonly names: readonly NameHere[];
  /** Places of the people named here, in words that are no other's. */
  readonly people: readonly number[];
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
  const inPack = namesInPack(pack);
  const named = candidates.map(({ name }) => inPack(name));
  const topics = topicsOf(sentences, candidates, named);
  const sharesWords = language === undefined || pack.language.split('-')[0] === language;
  const { implies, isPerson } = standInPlacesOf(pack);
  let next = 0;
  let block = -1;
  let ofBlock = new Set<number>();
  const heres: (readonly number[])[] = [];
  let lastPeople: { readonly at: number; readonly people: readonly number[] } | undefined;
  return sentences.map((sentence, at): ReadSentence => {
    while (next < candidates.length && candidates[next]!.start < sentence.start) next++;
    const first = next;
    while (next < candidates.length && candidates[next]!.start < sentence.end) next++;
    if (block !== sentence.block) {
      block = sentence.block;
      ofBlock = new Set();
    }
    const near = [...ofBlock];
    for (let back = Math.max(0, at - nearBy); back < at; back++) near.push(...heres[back]!);
    const before = sentences[at - 1];
    const rangesBefore = before?.block === sentence.block ? before.ranges : [];
    const meant =
      lastPeople && at - lastPeople.at <= pronounsReach && sentence.hasPronoun
        ? lastPeople.people
        : undefined;
    if (meant) near.push(...meant);
    const isNameless = first === next;
    const here = isNameless ? none : namedHere(named, first, next);
    const people = isNameless ? none : here.filter(isPerson);
    const names: NameHere[] = [];
    for (let one = first; one < next; one++) {
      const { start, end } = candidates[one]!;
      const { isPost, entities, meaning } = named[one]!;
      if (isPost) near.push(...entities);
      names.push({ start, end, entities: meaning });
    }
    for (const one of here) near.push(...(implies.get(one) ?? none));
    for (const one of here) ofBlock.add(one);
    heres.push(here);
    if (people.length > 0) lastPeople = { at, people };
    else if (meant) lastPeople = { at, people: meant };
    const own = isNameless ? none : candidates.slice(first, next);
    const things = own.filter((_, one) => !named[first + one]!.isOfPerson);
    return {
      ...sentence,
      stems: sharesWords ? stemsBeside(sentence, things) : [],
      spoken: { here, near, topics },
      names,
      people,
      namesStranger: namesStranger(sentence, own),
      rangesBefore,
    };
  });
}

const none: readonly never[] = [];

/** What a name says within a pack, of which it may name several entities. */
interface NameInPack {
  /** Places of the entities whose name it is. */
  readonly entities: readonly number[];
  /** Those, and what else is named by naming them. */
  readonly meaning: readonly number[];
  /** "The Treasury secretary" speaks of somebody, and names nobody. */
  readonly isPost: boolean;
  readonly isOfPerson: boolean;
}

/** Looks each name up once. */
function namesInPack(pack: Pack): (name: Name) => NameInPack {
  const { places } = byId(pack);
  const { standsFor } = standInPlacesOf(pack);
  const known = new Map<Name, NameInPack>();
  return (name) => {
    let found = known.get(name);
    if (!found) {
      const owners = name.owners.filter((owner) => owner.pack === pack.id);
      const entities = owners.map(({ entity }) => places.get(entity)!);
      found = {
        entities,
        meaning: [...entities, ...entities.flatMap((one) => standsFor.get(one) ?? none)],
        isPost: name.owners.every(
          ({ kind, ambiguity }) => kind === 'person' && ambiguity === 'generic',
        ),
        isOfPerson: owners.some(({ kind }) => kind === 'person'),
      };
      known.set(name, found);
    }
    return found;
  };
}

/** Stand-ins by the places of the entities, and who is a person. */
const standInPlacesOf = onceFor((pack: Pack) => {
  const { entities, places } = byId(pack);
  const { standsFor, implies } = standInsOf(pack);
  const byPlace = (
    lists: ReadonlyMap<EntityId, readonly EntityId[]>,
  ): ReadonlyMap<number, readonly number[]> =>
    new Map(
      Array.from(lists, ([id, list]) => [places.get(id)!, list.map((one) => places.get(one)!)]),
    );
  const people = new Set(
    [...entities.values()].filter(({ kind }) => kind === 'person').map(({ id }) => places.get(id)!),
  );
  return {
    standsFor: byPlace(standsFor),
    implies: byPlace(implies),
    isPerson: (place: number) => people.has(place),
  };
});

/** What some names name, posts left out: their own entities first, each once. */
function namedHere(named: readonly NameInPack[], first: number, next: number): number[] {
  const here: number[] = [];
  for (const part of ['entities', 'meaning'] as const) {
    for (let at = first; at < next; at++) {
      if (named[at]!.isPost) continue;
      for (const one of named[at]![part]) if (!here.includes(one)) here.push(one);
    }
  }
  return here;
}

/** What stands in the headline, or is named again and again. */
function topicsOf(
  sentences: readonly PageSentence[],
  candidates: readonly Candidate[],
  named: readonly NameInPack[],
): readonly number[] {
  const headlineEnd = sentences.findLast(({ inHeadline }) => inHeadline)?.end ?? 0;
  const counts = new Map<number, number>();
  const topics = new Set<number>();
  for (const [at, { start }] of candidates.entries()) {
    for (const entity of named[at]!.entities) {
      const count = (counts.get(entity) ?? 0) + 1;
      counts.set(entity, count);
      if (start < headlineEnd || count >= timesOfTopic) topics.add(entity);
    }
  }
  return [...topics];
}

/** Stems outside of the names of things. Those of people hold words of their own: "President Xi". */
function stemsBeside(
  { folded, start, stems: all, words }: PageSentence,
  names: readonly Candidate[],
): readonly string[] {
  if (names.length === 0) return all;
  const stems: string[] = [];
  let next = 0;
  for (const word of words()) {
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
