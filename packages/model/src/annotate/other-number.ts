import { spanOf } from '../time/span.ts';
import { formatDay } from '../time/day.ts';
import type { DayRange } from '../time/edtf.ts';
import { fold } from '../match/fold.ts';
import { stem, stemsOf } from '../match/stem.ts';
import type { FigureFact, Pack } from '../pack/types.ts';
import { entitiesOf } from '../pack/references.ts';
import { meaningsIn, type Concept } from '../reading/concepts.ts';
import { readLanguages, type ReadLanguage } from '../reading/language.ts';
import { namedNumbers, type NamedNumber } from '../reading/numbers.ts';
import { quotedWords } from '../reading/quoted-words.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { isBounded, isUnsure } from '../reading/reservations.ts';
import type { FactIndex } from '../linking/fact-index.ts';
import { figuresWithoutNumber } from '../linking/figures-without-number.ts';
import type { Differing, ReadPlace } from './differing.ts';

/** Chance from which a sentence is sure to speak of what a figure measures. */
const sure = 0.9;

/** Part of the words of its quantity that must stand in the sentence. */
const mostOfWords = 2 / 3;

/** Characters between a number and its unit. */
const besideNumber = 12;

/** Part of a number within which another only rounds it. */
const rounding = 0.05;

/** Sentences that would surely tell a figure, had they not another number beside its unit. */
export function otherNumbers(place: ReadPlace, facts: FactIndex): Differing[] {
  const { page, language, pack, links } = place;
  const packLanguage = readLanguages.find((known) => known === pack.language.split('-')[0]);
  if (!packLanguage) return [];
  const told = new Set(links.map(({ fact }) => fact));
  const all = place.sentences.flatMap((sentence): Differing[] => {
    const number = onlyNumber(sentence, language);
    if (
      !number ||
      isUnsure(sentence.folded, language) ||
      isBounded(sentence.folded, number.start, language)
    )
      return [];
    const start = sentence.start + number.start;
    if (quotedWords(page.text).some((one) => one.start <= start && start < one.end)) return [];
    const figures = figuresWithoutNumber(sentence, facts, page.published?.day).filter(
      ({ fact, chance }) =>
        chance >= sure &&
        !told.has(fact.id) &&
        isMeasured(fact, sentence, language) &&
        isOfSameTime(fact, sentence, place) &&
        isInWords(fact, sentence, pack, packLanguage),
    );
    const differing = figures.flatMap(({ fact }) => {
      const stored = storedNumber(fact, packLanguage);
      return isBesideUnit(sentence, number, stored) && differs(number.value, stored) ? [fact] : [];
    });
    const [fact] = differing;
    if (!fact || figures.length > 1 || isOfAnother(number, fact, pack, packLanguage)) return [];
    const end = start + (number.end - number.start);
    return [
      {
        kind: 'number',
        fact,
        start,
        end,
        says: page.text.slice(start, end),
        stored: `${fact.value} ${fact.unit}`,
      },
    ];
  });
  // A figure that differs twice is of something else at least once.
  return all.filter(({ fact }) => all.filter((one) => one.fact === fact).length === 1);
}

/** The one number of a sentence; none where other figures stand there, but for dates. */
function onlyNumber(sentence: ReadSentence, language: ReadLanguage): NamedNumber | undefined {
  const { folded, start } = sentence;
  const dates = sentence.dates.map((date) => ({
    start: date.start - start,
    end: date.end - start,
  }));
  const numbers = namedNumbers(folded, language).filter(
    (number) => !dates.some((date) => date.start <= number.start && number.start < date.end),
  );
  const [number] = numbers;
  if (!number || numbers.length > 1) return undefined;
  const rest = Array.from(folded, (character, at) =>
    [...dates, number].some((one) => one.start <= at && at < one.end) ? ' ' : character,
  ).join('');
  return /\d/.test(rest) ? undefined : number;
}

/** Whether a sentence names what a figure measures, and nothing that the figure has nothing to do with. */
function isMeasured(fact: FigureFact, sentence: ReadSentence, language: ReadLanguage): boolean {
  if (sentence.entities.get(fact.subject) !== 'here' || sentence.namesStranger) return false;
  const own = new Set(entitiesOf(fact));
  for (const id of sentence.places.keys()) if (!own.has(id)) return false;
  const known = [...[...sentence.places.values()].flat(), ...sentence.dates];
  return ![...sentence.text.matchAll(unknownNames[language])].some(({ 0: name, index }) => {
    const from = sentence.start + index;
    return !known.some((one) => one.start < from + name.length && one.end > from);
  });
}

/** Words that may name a place or firm that the pack does not know: what is told of it is another number. */
const unknownNames: Readonly<Record<ReadLanguage, RegExp>> = {
  en: /(?<=[\p{L}\p{N},]\s+)\p{Lu}[\p{L}’'-]+/gu,
  es: /(?<=[\p{L}\p{N},]\s+)\p{Lu}[\p{L}’'-]+/gu,
  fr: /(?<=[\p{L}\p{N},’']\s*)\p{Lu}[\p{L}’'-]+/gu,
  de: /(?<=\b(?:nach|aus|für|in|bei)\s+)\p{Lu}[\p{L}-]+/gu,
  zh: /(?<=[对向往给])\p{Script=Han}{2}/gu,
};

/** Days after a figure's time within which a page that names no time means that one. */
const stillMeant = 31;

/** Whether the dates of a sentence, or those of its page where it has none, are the time of the figure. */
function isOfSameTime({ asOf }: FigureFact, sentence: ReadSentence, { page }: ReadPlace): boolean {
  const time = spanOf(asOf);
  const isSame = (range: DayRange): boolean =>
    range.earliest === time.earliest && range.latest === time.latest;
  if (sentence.dates.length > 0) return sentence.dates.every(({ ranges }) => ranges.some(isSame));
  const day = page.published?.day;
  if (day === undefined || !sentence.rangesBefore.every(isSame)) return false;
  const isNear = time.earliest <= day && day <= time.latest + stillMeant;
  return isNear && formatDay(day).slice(0, 4) === formatDay(time.earliest).slice(0, 4);
}

/** Whether most words of what a figure measures stand in a sentence, in any language that is known. */
function isInWords(
  fact: FigureFact,
  sentence: ReadSentence,
  pack: Pack,
  language: ReadLanguage,
): boolean {
  const names = new Set(
    pack.entities
      .filter(({ id }) => entitiesOf(fact).includes(id))
      .flatMap(({ aliases }) => aliases.flatMap(({ text }) => stemsOf(fold(text)))),
  );
  const folded = fold(fact.quantity);
  const meanings = meaningsIn(folded, language);
  const words = [...folded.matchAll(/[\p{L}\p{N}][\p{L}\p{N}']*/gu)].flatMap(
    ({ 0: word, index }) => {
      const [meant] = stemsOf(word);
      if (meant === undefined || names.has(meant)) return [];
      const concepts = meanings
        .filter(({ start, end }) => start <= index && index < end)
        .flatMap((meaning) => meaning.concepts);
      const stands =
        sentence.stems.has(stem(word)) || concepts.some((one) => sentence.concepts.has(one));
      // A percentage is a share of something.
      return [{ stands: stands || (isPercent(fact) && meant === 'share'), isOwn: stands }];
    },
  );
  const standing = words.filter(({ stands }) => stands);
  return standing.some(({ isOwn }) => isOwn) && standing.length >= words.length * mostOfWords;
}

interface StoredNumber {
  readonly fact: FigureFact;
  /** In units of one: of 52.7 billion dollars, 52.7 billion. */
  readonly value: number;
  readonly tolerance: number;
  /** What is counted, folded. */
  readonly counted: string;
  readonly stems: readonly string[];
  readonly concepts: ReadonlySet<Concept>;
}

/** A digit that every language writes alone, to be read with the words of a unit. */
const digit = 9;

function storedNumber(fact: FigureFact, language: ReadLanguage): StoredNumber {
  const folded = fold(`${digit}${language === 'zh' ? '' : ' '}${fact.unit}`);
  const [number] = namedNumbers(folded, language);
  const factor = (number?.value ?? digit) / digit;
  const counted = folded.slice(number?.end ?? 1).trim();
  return {
    fact,
    value: fact.value * factor,
    tolerance: fact.tolerance * factor,
    counted,
    stems: stemsOf(counted),
    concepts: new Set(meaningsIn(counted, language).flatMap(({ concepts }) => concepts)),
  };
}

function isPercent({ unit }: FigureFact): boolean {
  return /^(?:%|per ?cent\b)/.test(unit);
}

/** Currencies by what stands before or behind the number. */
const currencies = [
  /\$|dol+ar|美元/,
  /yuan|renminbi|\brmb\b|人民币|(?<!美)元/,
  /€|\beuros?\b|欧元/,
];

function isBesideUnit(
  { folded, meanings, start }: ReadSentence,
  number: NamedNumber,
  { fact, counted, stems, concepts }: StoredNumber,
): boolean {
  const behind = folded.slice(number.end, number.end + besideNumber);
  const around = folded.slice(Math.max(0, number.start - 3), number.start) + behind;
  if (isPercent(fact) && /^\s*[%％]/.test(behind)) return true;
  const currency = currencies.find((one) => one.test(counted));
  if (currency) return currency.test(around);
  if (
    stemsOf(behind)
      .slice(0, 2)
      .some((word) => stems.includes(word))
  )
    return true;
  return meanings.some(
    (meaning) =>
      meaning.start - start >= number.end &&
      meaning.start - start <= number.end + 2 &&
      meaning.concepts.some((one) => concepts.has(one)),
  );
}

/** Times the stored number beyond which another is read wrongly, or of another thing. */
const farthest = 20;

function differs(named: number, { value, tolerance }: StoredNumber): boolean {
  const distance = Math.abs(named - value);
  const isNear = distance <= tolerance || distance <= value * rounding;
  return !isNear && named < value * farthest && named > value / farthest;
}

/** Whether another figure of the story, or the figure's own sentence, has that number. */
function isOfAnother(
  { value }: NamedNumber,
  fact: FigureFact,
  pack: Pack,
  language: ReadLanguage,
): boolean {
  const own = namedNumbers(fold(fact.summary), language).some((number) => number.value === value);
  return (
    own ||
    pack.facts.some((other) => {
      if (other.type !== 'figure' || other.id === fact.id) return false;
      const stored = storedNumber(other, language);
      return Math.abs(value - stored.value) <= stored.tolerance;
    })
  );
}
