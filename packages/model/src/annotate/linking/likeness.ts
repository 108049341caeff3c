import type { EntityId } from '../../pack/types.ts';
import type { Day } from '../../time/day.ts';
import type { DayRange } from '../../time/edtf.ts';
import { stemsOf } from '../../match/stem.ts';
import { nameOfConcept } from '../reading/concepts.ts';
import type { Presence, ReadSentence } from '../reading/read-sentences.ts';
import type { FactSignature, Term } from './fact-signature.ts';

/** What speaks for a sentence's telling a fact, and against it. */
export interface Likeness {
  readonly features: Features;
  /** Names, words, numbers and dates of the sentence that the fact has too, each with its weight. */
  readonly pieces: readonly Piece[];
}

export interface Piece {
  readonly text: string;
  readonly weight: number;
}

/** Each 0 to 1, or a little more; what it means stands beside it. */
export interface Features {
  /** Part of the actors that is named here, by weight. */
  readonly actorsHere: number;
  /** … that was named shortly before. */
  readonly actorsNear: number;
  /** … that the page is about. */
  readonly actorsTopic: number;
  readonly aboutHere: number;
  readonly aboutNear: number;
  /** Weight of the rarest of the fact's entities that is named here. */
  readonly rarestHere: number;
  /** Some person of the fact is named neither here nor before. */
  readonly personMissing: number;
  /** Some person of the fact is only named before, and another person stands here. */
  readonly personInDoubt: number;
  /** An end of a relation, or what a figure measures, is not spoken of. */
  readonly endMissing: number;
  /** Nothing of what the fact is over is spoken of. */
  readonly matterMissing: number;
  /** Weight of the words that stand here, the heaviest three. */
  readonly words: number;
  /** The same as part of what the fact offers. */
  readonly wordsShare: number;
  /** Whether two words stand here; three. */
  readonly twoWords: number;
  readonly threeWords: number;
  /** Words that the author listed. */
  readonly cues: number;
  /** Words and named actors together: neither tells alone. */
  readonly wordsWithActors: number;
  readonly wordsWithAbout: number;
  /** A date here is the fact's day; its month; its year. */
  readonly sameDay: number;
  readonly sameMonth: number;
  readonly sameYear: number;
  /** Dates stand here, all before the fact; all others than the fact's, some of them later. */
  readonly earlierDate: number;
  readonly laterDate: number;
  /** The fact is known by its year alone, and a date here fits. */
  readonly yearIsAll: number;
  /** The ends of a relation, or a person and what the post belongs to, stand close to each other. */
  readonly endsTogether: number;
  /** None stands here, and the sentence before has the fact's. */
  readonly dateBefore: number;
  readonly dayWithWords: number;
  readonly dayWithNames: number;
  /** No date stands here, and the fact is of the page's days. */
  readonly news: number;
  readonly newsWithWords: number;
  /** A number of the fact stands here; numbers stand here, all others than the fact's. */
  readonly sameNumber: number;
  readonly otherNumber: number;
  /** A figure's own number does not stand here. */
  readonly figureMissing: number;
  /** Part of the telling names here that are not the fact's. */
  readonly strangeNames: number;
  readonly namesStranger: number;
  readonly inHeadline: number;
  readonly isRole: number;
  readonly isRelation: number;
  readonly isStatement: number;
  readonly isFigure: number;
  readonly isMeasure: number;
  /** The words of the sentence are of another language than the fact's. */
  readonly foreign: number;
  readonly foreignWords: number;
}

/** Words beyond these tell no more. */
const mostWords = 3;

/** A word that means the same tells a little less than the same word. */
const asSynonym = 0.9;

/** @param published the page's day */
export function likenessOf(
  sentence: ReadSentence,
  signature: FactSignature,
  published: Day | undefined,
): Likeness | undefined {
  const { actors, about, people, ends, matter, fact } = signature;
  const names = (list: ReadonlyMap<EntityId, number>, presence: Presence): number =>
    sum([...list].filter(([id]) => sentence.entities.get(id) === presence).map(([, one]) => one));
  const isSpokenOf = (id: EntityId): boolean => {
    const presence = sentence.entities.get(id);
    return presence === 'here' || presence === 'near';
  };
  const here = [...actors, ...about].filter(([id]) => sentence.entities.get(id) === 'here');
  const scope = fact.type === 'role' ? besideNames(sentence, people) : sentence;
  const found = termsIn(scope, signature.terms);
  const numbers = [...signature.numbers].filter(([number]) => sentence.numbers.has(number));
  const time = timeOf(sentence.dates.map(({ ranges }) => ranges), signature.days);
  // Who holds which post is told on any day.
  const isOfTime = fact.type !== 'role';
  const isDated = sentence.dates.length > 0;
  const dateBefore = !isDated && sentence.before ? timeOf(sentence.before.dates.map(({ ranges }) => ranges), signature.days) : 'untold';
  if (here.length === 0 && found.length === 0 && time !== 'day' && numbers.length === 0) return undefined;
  if (here.length === 0 && ![...actors.keys(), ...about.keys()].some((id) => sentence.entities.has(id))) return undefined;

  const offeredNames = sum(actors.values());
  const offeredAbout = sum(about.values());
  const part = (weight: number, of: number): number => (of === 0 ? 0 : weight / of);
  const actorsHere = part(names(actors, 'here'), offeredNames);
  const actorsNear = part(names(actors, 'near'), offeredNames);
  const actorsTopic = part(names(actors, 'topic'), offeredNames);
  const aboutHere = part(names(about, 'here'), offeredAbout);
  const heaviest = sum(found.slice(0, mostWords).map(({ weight }) => weight));
  const offered = sum(signature.terms.slice(0, mostWords + 2).map(({ weight }) => weight));
  const words = heaviest / mostWords;
  const wordsShare = Math.min(1, part(sum(found.map(({ weight }) => weight)), offered));
  const age = published === undefined || signature.begins === undefined ? undefined : published - signature.begins;
  const news = isDated || age === undefined || age < 0 ? 0 : Math.exp(-age / 10);
  const strangers = [...sentence.entities].filter(
    ([id, presence]) => presence === 'here' && !actors.has(id) && !about.has(id),
  ).length;
  const sameDay = flag(time === 'day');
  const spoken = Math.min(1, actorsHere + actorsNear * 0.7 + actorsTopic * 0.4);
  return {
    features: {
      actorsHere,
      actorsNear,
      actorsTopic,
      aboutHere,
      aboutNear: part(names(about, 'near'), offeredAbout),
      rarestHere: Math.max(0, ...here.map(([, weight]) => weight)),
      personMissing: flag(!people.every(isSpokenOf)),
      personInDoubt: flag(
        people.some(
          (id) =>
            sentence.entities.get(id) === 'near' &&
            (sentence.namesStranger || [...sentence.people].some((one) => !actors.has(one) && !about.has(one))),
        ),
      ),
      endMissing: flag(!ends.every((id) => sentence.entities.has(id))),
      matterMissing: flag(matter.size > 0 && ![...matter].some((id) => sentence.entities.has(id))),
      words,
      wordsShare,
      twoWords: flag(found.length >= 2),
      threeWords: flag(found.length >= 3),
      cues: Math.min(2, found.filter(({ isCue }) => isCue).length) / 2,
      wordsWithActors: words * spoken,
      wordsWithAbout: words * aboutHere,
      sameDay,
      sameMonth: flag(time === 'month'),
      sameYear: flag(isOfTime && time === 'year'),
      earlierDate: flag(isOfTime && time === 'earlier'),
      laterDate: flag(isOfTime && time === 'later'),
      yearIsAll: flag(time === 'year' && signature.days.every((one) => span(one) > someWeeks.known)),
      endsTogether: flag((fact.type === 'role' || fact.type === 'relation') && standTogether(sentence, [...actors.keys()])),
      dateBefore: flag(dateBefore === 'day' || dateBefore === 'month'),
      dayWithWords: sameDay * words,
      dayWithNames: sameDay * spoken,
      news,
      newsWithWords: news * words,
      sameNumber: Math.min(1, sum(numbers.map(([, weight]) => weight))),
      otherNumber: flag(numbers.length === 0 && signature.numbers.size > 0 && sentence.numbers.size > 0),
      figureMissing: flag(fact.type === 'figure' && numbers.length === 0),
      strangeNames: strangers / (strangers + here.length + 1),
      namesStranger: flag(sentence.namesStranger),
      inHeadline: flag(sentence.inHeadline),
      isRole: flag(fact.type === 'role'),
      isRelation: flag(fact.type === 'relation'),
      isStatement: flag(fact.type === 'statement' || fact.type === 'claim'),
      isFigure: flag(fact.type === 'figure'),
      isMeasure: flag(fact.type === 'measure' || fact.type === 'proposal'),
      foreign: flag(sentence.stems.size === 0),
      foreignWords: flag(sentence.stems.size === 0) * words,
    },
    pieces: [
      ...here.map(([id, weight]) => ({ text: id, weight })),
      ...found.map(({ text, weight }) => ({ text, weight: weight / 2 })),
      ...numbers.map(([number, weight]) => ({ text: String(number), weight: weight / 2 })),
      ...(time === 'day' ? [{ text: 'date', weight: 0.5 }] : []),
    ],
  };
}

type Worded = Pick<ReadSentence, 'stems' | 'concepts' | 'entities'>;

/** A post stands right beside the name of who holds it. */
const besideName = 45;

/** The words of a sentence that stand close to the names of some people. */
function besideNames(sentence: ReadSentence, people: readonly EntityId[]): Worded {
  const places = people.flatMap((id) => sentence.places.get(id) ?? []);
  if (places.length === 0) return sentence;
  const isClose = (start: number, end: number): boolean =>
    places.some((place) => end >= place.start - besideName && start <= place.end + besideName);
  const from = Math.max(0, Math.min(...places.map((place) => place.start)) - besideName - sentence.start);
  const to = Math.max(...places.map((place) => place.end)) + besideName - sentence.start;
  const close = new Set(stemsOf(sentence.folded.slice(from, to)));
  return {
    entities: sentence.entities,
    stems: new Set([...sentence.stems].filter((stem) => close.has(stem))),
    concepts: new Set(
      sentence.meanings.filter(({ start, end }) => isClose(start, end)).flatMap(({ concepts }) => concepts),
    ),
  };
}

/** Whether all of some entities are named, each close to another. */
function standTogether(sentence: ReadSentence, ids: readonly EntityId[]): boolean {
  if (ids.length < 2) return false;
  return ids.every((id) =>
    (sentence.places.get(id) ?? []).some((one) =>
      ids.some((other) => other !== id && (sentence.places.get(other) ?? []).some(({ start, end }) => start <= one.end + besideName && end >= one.start - besideName)),
    ),
  );
}

interface FoundTerm {
  readonly text: string;
  readonly weight: number;
  readonly isCue: boolean;
}

/** The fact's words that the sentence has, heaviest first; each meaning counts once. */
function termsIn(sentence: Worded, terms: readonly Term[]): FoundTerm[] {
  const used = new Set<number>();
  const found: FoundTerm[] = [];
  for (const { stem, concepts, weight, isCue, nameOf } of terms) {
    if (nameOf !== undefined && sentence.entities.get(nameOf) === 'here') continue;
    const isSame = sentence.stems.has(stem);
    const meant = concepts.filter((one) => sentence.concepts.has(one));
    if (!isSame && meant.length === 0) continue;
    if (meant.length > 0 && meant.every((one) => used.has(one))) continue;
    for (const one of meant) used.add(one);
    found.push({
      text: isSame ? stem : nameOfConcept(meant[0]!),
      weight: isSame ? weight : weight * asSynonym,
      isCue,
    });
  }
  return found;
}

/** Days that a fact's date may span for a day named in a sentence to be that of the fact. */
const fewDays = 5;

/** Days that a fact's date may span to be known by its month, and a sentence's date to name one. */
const someWeeks = { known: 62, named: 31 } as const;

/** How the dates of a sentence stand to those of a fact. */
function timeOf(
  dates: readonly (readonly DayRange[])[],
  days: readonly DayRange[],
): 'day' | 'month' | 'year' | 'earlier' | 'later' | 'untold' {
  if (days.length === 0 || dates.length === 0) return 'untold';
  const ranges = dates.flat();
  const fitting = ranges.filter((range) => days.some((one) => overlap(range, one)));
  if (fitting.length === 0) {
    const begins = Math.min(...days.map(({ earliest }) => earliest));
    return ranges.some(({ latest }) => latest >= begins) ? 'later' : 'earlier';
  }
  const exact = days.filter((one) => span(one) <= someWeeks.known);
  const isOf = (named: number, known: number): boolean =>
    fitting.some(
      (range) => span(range) <= named && exact.some((one) => span(one) <= known && overlap(range, one)),
    );
  if (isOf(fewDays, fewDays)) return 'day';
  return isOf(someWeeks.named, someWeeks.known) ? 'month' : 'year';
}

function overlap(one: DayRange, other: DayRange): boolean {
  return one.earliest <= other.latest && other.earliest <= one.latest;
}

function span({ earliest, latest }: DayRange): number {
  return latest - earliest + 1;
}

function flag(holds: boolean): number {
  return holds ? 1 : 0;
}

function sum(weights: Iterable<number>): number {
  let total = 0;
  for (const weight of weights) total += weight;
  return total;
}
