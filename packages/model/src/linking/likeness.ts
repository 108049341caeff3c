import type { EntityId } from '../pack/types.ts';
import type { Day } from '../time/day.ts';
import type { DayRange } from '../time/edtf.ts';
import type { Span } from '../match/sentences.ts';
import { stemsOf } from '../match/stem.ts';
import { nameOfConcept } from '../reading/concepts.ts';
import type { Presence, ReadSentence } from '../reading/read-sentences.ts';
import type { FactMet } from './fact-index.ts';
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
  /** The same, of several people. */
  readonly companionMissing: number;
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

/** Part of an actor's weight that counts where it is named before, or what the page is about. */
const spokenOf = { near: 0.7, topic: 0.4 } as const;

/** Days after which news is no third of what it was. */
const newsDays = 10;

/** @param published the page's day */
export function likenessOf(
  sentence: ReadSentence,
  { signature, terms }: FactMet,
  published: Day | undefined,
): Likeness | undefined {
  const { actors, about, people, ends, matter, fact, offered, days } = signature;
  const { entities } = sentence;
  const pieces: Piece[] = [];
  const actorsSpokenOf = weighPresence(actors, entities, pieces);
  const aboutSpokenOf = weighPresence(about, entities, pieces);
  if (!actorsSpokenOf.any && !aboutSpokenOf.any) return undefined;
  const rarestHere = pieces.reduce((most, { weight }) => Math.max(most, weight), 0);
  const namesHere = pieces.length;

  const found = foundTerms(
    sentence,
    fact.type === 'role' ? besideNames(sentence, people, terms) : terms,
  );
  let words = 0;
  let allWords = 0;
  let cues = 0;
  for (const [at, { text, weight, isCue }] of found.entries()) {
    if (at < mostWords) words += weight / mostWords;
    allWords += weight;
    if (isCue) cues++;
    pieces.push({ text, weight: weight / 2 });
  }
  let numbers = 0;
  for (const [number, weight] of signature.numbers) {
    if (!sentence.numbers.has(number)) continue;
    numbers += weight;
    pieces.push({ text: String(number), weight: weight / 2 });
  }
  const time = timeOf(sentence.ranges, days);
  if (time === 'day') pieces.push({ text: 'date', weight: 0.5 });
  const isDeedNamed = fact.type === 'measure' && entities.get(fact.measure) === 'here';
  // Names alone tell nothing, but that of a measure says what is done.
  const isMore = found.length > 0 || numbers > 0 || time === 'day' || time === 'month';
  if (!isMore && !isDeedNamed) return undefined;

  const part = (weight: number, of: number): number => (of === 0 ? 0 : weight / of);
  const actorsHere = part(actorsSpokenOf.here, offered.actors);
  const actorsNear = part(actorsSpokenOf.near, offered.actors);
  const actorsTopic = part(actorsSpokenOf.topic, offered.actors);
  const aboutHere = part(aboutSpokenOf.here, offered.about);
  const spoken = Math.min(
    1,
    actorsHere + actorsNear * spokenOf.near + actorsTopic * spokenOf.topic,
  );
  const isDated = sentence.ranges.length > 0;
  const timeBefore = isDated ? 'untold' : timeOf(sentence.rangesBefore, days);
  const age =
    published === undefined || signature.begins === undefined || isDated
      ? Number.POSITIVE_INFINITY
      : published - signature.begins;
  const news = age < 0 ? 0 : Math.exp(-age / newsDays);
  // Who holds which post is told on any day.
  const isOfTime = fact.type !== 'role';
  const sameDay = flag(time === 'day');
  const isForeign = flag(sentence.stems.size === 0);
  const strangers = sentence.named - namesHere;
  return {
    features: {
      actorsHere,
      actorsNear,
      actorsTopic,
      aboutHere,
      aboutNear: part(aboutSpokenOf.near, offered.about),
      rarestHere,
      personMissing: flag(people.some((id) => !isClose(entities.get(id)))),
      companionMissing: flag(people.length > 1 && people.some((id) => !isClose(entities.get(id)))),
      personInDoubt: flag(
        people.some((id) => entities.get(id) === 'near') && mayMeanAnother(sentence, signature),
      ),
      endMissing: flag(ends.some((id) => !entities.has(id))),
      matterMissing: flag(matter.length > 0 && !matter.some((id) => entities.has(id))),
      words,
      wordsShare: Math.min(1, part(allWords, offered.terms)),
      twoWords: flag(found.length >= 2),
      threeWords: flag(found.length >= 3),
      cues: Math.min(2, cues) / 2,
      wordsWithActors: words * spoken,
      wordsWithAbout: words * aboutHere,
      sameDay,
      sameMonth: flag(time === 'month'),
      sameYear: flag(isOfTime && time === 'year'),
      earlierDate: flag(isOfTime && time === 'earlier'),
      laterDate: flag(isOfTime && time === 'later'),
      yearIsAll: flag(time === 'year' && days.every((one) => span(one) > someWeeks.known)),
      endsTogether: flag(
        (fact.type === 'role' || (fact.type === 'relation' && found.length > 0)) &&
          standTogether(sentence, [...actors.keys()]),
      ),
      dateBefore: flag(timeBefore === 'day' || timeBefore === 'month'),
      dayWithWords: sameDay * words,
      dayWithNames: sameDay * spoken,
      news,
      newsWithWords: news * words,
      sameNumber: Math.min(1, numbers),
      otherNumber: flag(numbers === 0 && signature.numbers.size > 0 && sentence.numbers.size > 0),
      figureMissing: flag(fact.type === 'figure' && numbers === 0),
      strangeNames: strangers / (sentence.named + 1),
      namesStranger: flag(sentence.namesStranger),
      inHeadline: flag(sentence.inHeadline),
      isRole: flag(fact.type === 'role'),
      isRelation: flag(fact.type === 'relation'),
      isStatement: flag(fact.type === 'statement' || fact.type === 'claim'),
      isFigure: flag(fact.type === 'figure'),
      isMeasure: flag(fact.type === 'measure' || fact.type === 'proposal'),
      foreign: isForeign,
      foreignWords: isForeign * words,
    },
    pieces,
  };
}

interface Presences {
  readonly here: number;
  readonly near: number;
  readonly topic: number;
  readonly any: boolean;
}

/** Weighs the entities of a list by where they are spoken of; those named here are pieces. */
function weighPresence(
  list: ReadonlyMap<EntityId, number>,
  entities: ReadSentence['entities'],
  pieces: Piece[],
): Presences {
  const weights = { here: 0, near: 0, topic: 0 };
  let any = false;
  for (const [id, weight] of list) {
    const presence = entities.get(id);
    if (presence === undefined) continue;
    any = true;
    weights[presence] += weight;
    if (presence === 'here') pieces.push({ text: id, weight });
  }
  return { ...weights, any };
}

function isClose(presence: Presence | undefined): boolean {
  return presence === 'here' || presence === 'near';
}

/** Whether somebody else is named here whom a pronoun may mean. */
function mayMeanAnother(sentence: ReadSentence, { actors, about }: FactSignature): boolean {
  if (sentence.namesStranger) return true;
  for (const one of sentence.people) if (!actors.has(one) && !about.has(one)) return true;
  return false;
}

interface FoundTerm {
  readonly text: string;
  readonly weight: number;
  readonly isCue: boolean;
}

/** The words that count, heaviest first; each meaning counts once, and none that a name tells. */
function foundTerms(sentence: ReadSentence, terms: ReadonlySet<Term>): FoundTerm[] {
  const used = new Set<number>();
  const found: FoundTerm[] = [];
  for (const { stem, concepts, weight, isCue, nameOf } of [...terms].sort(
    (a, b) => b.weight - a.weight,
  )) {
    if (nameOf !== undefined && sentence.entities.get(nameOf) === 'here') continue;
    const isSame = sentence.stems.has(stem);
    let meant: number | undefined;
    let isNew = false;
    for (const one of concepts) {
      if (!sentence.concepts.has(one)) continue;
      meant ??= one;
      isNew ||= !used.has(one);
      used.add(one);
    }
    if (meant !== undefined && !isNew) continue;
    found.push({
      text: isSame || meant === undefined ? stem : nameOfConcept(meant),
      weight: isSame ? weight : weight * asSynonym,
      isCue,
    });
  }
  return found;
}

/** UTF-16 code units within which the name of a post stands beside that of who holds it. */
const besideName = 45;

/** Those of the words that stand close to the names of some people. */
function besideNames(
  sentence: ReadSentence,
  people: readonly EntityId[],
  terms: ReadonlySet<Term>,
): ReadonlySet<Term> {
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
  return new Set(
    [...terms].filter(
      (term) => stems.has(term.stem) || term.concepts.some((one) => concepts.has(one)),
    ),
  );
}

/** Whether all of some entities are named, each close to another. */
function standTogether(sentence: ReadSentence, ids: readonly EntityId[]): boolean {
  if (ids.length < 2) return false;
  const areClose = (one: Span, other: Span): boolean =>
    one.start <= other.end + besideName && one.end >= other.start - besideName;
  return ids.every((id) =>
    sentence.places
      .get(id)
      ?.some((one) =>
        ids.some(
          (other) =>
            other !== id && sentence.places.get(other)?.some((place) => areClose(one, place)),
        ),
      ),
  );
}

/** Days that a fact's date may span for a day named in a sentence to be that of the fact. */
const fewDays = 5;

/** Days that a fact's date may span to be known by its month, and a sentence's date to name one. */
const someWeeks = { known: 62, named: 31 } as const;

/** How the dates of a sentence stand to those of a fact. */
function timeOf(
  ranges: readonly DayRange[],
  days: readonly DayRange[],
): 'day' | 'month' | 'year' | 'earlier' | 'later' | 'untold' {
  if (days.length === 0 || ranges.length === 0) return 'untold';
  let best: 'day' | 'month' | 'year' | undefined;
  let begins = Number.POSITIVE_INFINITY;
  for (const day of days) {
    begins = Math.min(begins, day.earliest);
    for (const range of ranges) {
      if (range.earliest > day.latest || day.earliest > range.latest) continue;
      if (span(range) <= fewDays && span(day) <= fewDays) return 'day';
      const isMonth = span(range) <= someWeeks.named && span(day) <= someWeeks.known;
      best = isMonth || best === 'month' ? 'month' : 'year';
    }
  }
  return best ?? (ranges.some(({ latest }) => latest >= begins) ? 'later' : 'earlier');
}

function span({ earliest, latest }: DayRange): number {
  return latest - earliest + 1;
}

function flag(holds: boolean): number {
  return holds ? 1 : 0;
}
