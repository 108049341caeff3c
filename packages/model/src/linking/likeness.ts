import type { Day } from '../time/day.ts';
import type { DayRange } from '../time/edtf.ts';
import type { Span } from '../match/sentences.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { presence, someWeeks, type FactMet } from './fact-index.ts';
import type { FactSignature, Weighted } from './fact-signature.ts';
import { featureNames } from './features.ts';
import { besideName, foundTerms, textOf } from './found-terms.ts';
import { placesOf } from './score.ts';

/** A name, word, number or date of a sentence that a fact has too. */
export interface Piece {
  readonly text: string;
  readonly weight: number;
}

/** Words beyond these tell no more. */
const mostWords = 3;

/** Part of an actor's weight that counts where it is named before, or what the page is about. */
const spokenOf = { near: 0.7, topic: 0.4 } as const;

/** Days after which news is no third of what it was. */
const newsDays = 10;

const slot = placesOf(featureNames);
const values = new Float64Array(featureNames.length);

/**
 * What speaks for a sentence's telling a fact, and against it: a value for each of `featureNames`. `undefined`
 * where it shares too little. The next call writes to the same array.
 * @param published the page's day
 */
export function likenessOf(
  sentence: ReadSentence,
  met: FactMet,
  published: Day | undefined,
): Float64Array | undefined {
  const { signature, presences } = met;
  const { actors, about, deed, people, ends, matter, type, offered, days } = signature;
  const actorsSpokenOf = weighPresence(actors, presences);
  const aboutSpokenOf = weighPresence(about, presences);
  if (!actorsSpokenOf.any && !aboutSpokenOf.any) return undefined;

  const found = foundTerms(sentence, met);
  let numbers = 0;
  for (const [number, weight] of signature.numbers) {
    if (sentence.numbers.includes(number)) numbers += weight;
  }
  const time = timeOf(sentence.ranges, days);
  // Names alone tell nothing, but that of a measure says what is done.
  const isDeedNamed = deed.some(({ place }) => presences[place] === presence.here);
  const isMore = found.length > 0 || numbers > 0 || time === 'day' || time === 'month';
  if (!isMore && !isDeedNamed) return undefined;

  let words = 0;
  let allWords = 0;
  let cues = 0;
  for (let at = 0; at < found.length; at++) {
    const { weight, term } = found[at]!;
    if (at < mostWords) words += weight / mostWords;
    allWords += weight;
    if (term.isCue) cues++;
  }
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
  const isOfTime = type !== 'role';
  const sameDay = flag(time === 'day');
  const named = sentence.spoken.here.length;
  const isForeign = flag(sentence.stems.length === 0);
  const strangers = named - actorsSpokenOf.named - aboutSpokenOf.named;

  values[slot.actorsHere] = actorsHere;
  values[slot.actorsNear] = actorsNear;
  values[slot.actorsTopic] = actorsTopic;
  values[slot.aboutHere] = aboutHere;
  values[slot.aboutNear] = part(aboutSpokenOf.near, offered.about);
  values[slot.rarestHere] = Math.max(actorsSpokenOf.rarest, aboutSpokenOf.rarest);
  values[slot.personMissing] = flag(people.some(({ place }) => presences[place]! < presence.near));
  values[slot.personInDoubt] = flag(
    people.some(({ place }) => presences[place] === presence.near) &&
      mayMeanAnother(sentence, signature),
  );
  values[slot.endMissing] = flag(ends.some(({ place }) => presences[place] === presence.none));
  values[slot.matterMissing] = flag(
    matter.length > 0 && matter.every(({ place }) => presences[place] === presence.none),
  );
  values[slot.words] = words;
  values[slot.wordsShare] = Math.min(1, part(allWords, offered.terms));
  values[slot.threeWords] = flag(found.length >= 3);
  values[slot.cues] = Math.min(2, cues) / 2;
  values[slot.wordsWithActors] = words * spoken;
  values[slot.sameDay] = sameDay;
  values[slot.sameMonth] = flag(time === 'month');
  values[slot.sameYear] = flag(isOfTime && time === 'year');
  values[slot.earlierDate] = flag(isOfTime && time === 'earlier');
  values[slot.laterDate] = flag(isOfTime && time === 'later');
  values[slot.yearIsAll] = flag(
    time === 'year' && days.every((one) => span(one) > someWeeks.known),
  );
  values[slot.endsTogether] = flag(
    (type === 'role' || (type === 'relation' && found.length > 0)) &&
      standTogether(sentence, actors),
  );
  values[slot.dateBefore] = flag(timeBefore === 'day' || timeBefore === 'month');
  values[slot.dayWithWords] = sameDay * words;
  values[slot.news] = news;
  values[slot.newsWithWords] = news * words;
  values[slot.sameNumber] = Math.min(1, numbers);
  values[slot.otherNumber] = flag(
    numbers === 0 && signature.numbers.size > 0 && sentence.numbers.length > 0,
  );
  values[slot.figureMissing] = flag(type === 'figure' && numbers === 0);
  values[slot.strangeNames] = strangers / (named + 1);
  values[slot.namesStranger] = flag(sentence.namesStranger);
  values[slot.inHeadline] = flag(sentence.inHeadline);
  values[slot.isRole] = flag(type === 'role');
  values[slot.isRelation] = flag(type === 'relation');
  values[slot.isStatement] = flag(type === 'statement' || type === 'claim');
  values[slot.isFigure] = flag(type === 'figure');
  values[slot.isMeasure] = flag(type === 'measure' || type === 'proposal');
  values[slot.foreign] = isForeign;
  values[slot.foreignWords] = isForeign * words;
  return values;
}

/** Names, words, numbers and dates of the sentence that the fact has too, each with its weight. */
export function piecesOf(sentence: ReadSentence, met: FactMet): Piece[] {
  const { actors, about, numbers, days } = met.signature;
  const names = [...actors, ...about].filter(({ place }) => sentence.spoken.here.includes(place));
  const words = foundTerms(sentence, met);
  const shared = [...numbers].filter(([number]) => sentence.numbers.includes(number));
  return [
    ...names.map(({ id, weight }) => ({ text: id, weight })),
    ...words.map((word) => ({ text: textOf(word), weight: word.weight / 2 })),
    ...shared.map(([number, weight]) => ({ text: String(number), weight: weight / 2 })),
    ...(timeOf(sentence.ranges, days) === 'day' ? [{ text: 'date', weight: 0.5 }] : []),
  ];
}

function part(weight: number, of: number): number {
  return of === 0 ? 0 : weight / of;
}

interface Presences {
  /** Weights of those that are spoken of there. */
  readonly here: number;
  readonly near: number;
  readonly topic: number;
  readonly any: boolean;
  /** How many are named here, and the weight of the rarest of them. */
  readonly named: number;
  readonly rarest: number;
}

function weighPresence(list: readonly Weighted[], presences: Uint8Array): Presences {
  let here = 0;
  let near = 0;
  let topic = 0;
  let named = 0;
  let rarest = 0;
  let any = false;
  for (let at = 0; at < list.length; at++) {
    const { place, weight } = list[at]!;
    const where = presences[place]!;
    if (where === presence.none) continue;
    any = true;
    if (where === presence.near) near += weight;
    else if (where === presence.topic) topic += weight;
    else {
      here += weight;
      named++;
      rarest = Math.max(rarest, weight);
    }
  }
  return { here, near, topic, any, named, rarest };
}

/** Whether somebody else is named here whom a pronoun may mean. */
function mayMeanAnother(sentence: ReadSentence, { actors, about }: FactSignature): boolean {
  if (sentence.namesStranger) return true;
  const isOf = (list: readonly Weighted[], person: number): boolean =>
    list.some(({ place }) => place === person);
  for (const one of sentence.people) if (!isOf(actors, one) && !isOf(about, one)) return true;
  return false;
}

/** Whether all of some entities are named, each close to another. */
function standTogether({ names }: ReadSentence, list: readonly Weighted[]): boolean {
  if (list.length < 2 || names.length === 0) return false;
  const areClose = (one: Span, other: Span): boolean =>
    one.start <= other.end + besideName && one.end >= other.start - besideName;
  return list.every(({ place }) =>
    names.some(
      (one) =>
        one.entities.includes(place) &&
        names.some(
          (other) =>
            areClose(one, other) &&
            list.some((actor) => actor.place !== place && other.entities.includes(actor.place)),
        ),
    ),
  );
}

/** Days that a fact's date may span for a day named in a sentence to be that of the fact. */
const fewDays = 5;

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
