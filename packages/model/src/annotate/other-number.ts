import { isWithin, meetsAny, type Span } from '../match/sentences.ts';
import { spanOf } from '../time/span.ts';
import { formatDay } from '../time/day.ts';
import type { DayRange } from '../time/edtf.ts';
import { fold } from '../match/fold.ts';
import { stem, stemsOf } from '../match/stem.ts';
import type { FigureFact, Pack } from '../pack/types.ts';
import { entitiesOf } from '../pack/references.ts';
import { meaningsIn } from '../reading/concepts.ts';
import { readLanguageOf, type ReadLanguage } from '../reading/language.ts';
import { namedNumbers, type NamedNumber } from '../reading/numbers.ts';
import { quotedWords } from '../reading/quoted-words.ts';
import type { ReadSentence } from '../reading/read-sentences.ts';
import { isBounded, isUnsure } from '../reading/reservations.ts';
import type { FactIndex } from '../linking/fact-index.ts';
import { figuresWithoutNumber } from '../linking/figures-without-number.ts';
import type { Differing, ReadPlace } from './differing.ts';
import { differs, endOfQuantity, isPercent, storedNumber } from './stored-number.ts';

/** Chance from which a sentence is sure to speak of what a figure measures. */
const sure = 0.9;

/** Part of the words of its quantity that must stand in the sentence. */
const mostOfWords = 2 / 3;

/** Sentences that would surely tell a figure, had they not another number beside its unit. */
export function otherNumbers(place: ReadPlace, facts: FactIndex): Differing[] {
  const packLanguage = readLanguageOf(place.pack.language);
  if (!packLanguage) return [];
  const quoted = quotedWords(place.page.text);
  const differing = place.sentences.flatMap((sentence) => {
    const number = onlyNumber(sentence, place.language);
    if (!number || isUnsure(sentence.folded, place.language)) return [];
    const start = sentence.start + number.start;
    if (isWithin(start, quoted) || isBounded(sentence.folded, number.start, place.language))
      return [];
    return otherNumber(sentence, number, place, facts, packLanguage) ?? [];
  });
  // A figure that differs twice is of something else at least once.
  return differing.filter(({ fact }) => differing.filter((one) => one.fact === fact).length === 1);
}

/** The one figure that the sentence would tell, where its number is another. */
function otherNumber(
  sentence: ReadSentence,
  number: NamedNumber,
  place: ReadPlace,
  facts: FactIndex,
  packLanguage: ReadLanguage,
): Differing | undefined {
  const { page, pack, links } = place;
  const [figure, ...others] = figuresWithoutNumber(sentence, facts, page.published?.day).filter(
    ({ fact, chance }) =>
      chance >= sure &&
      isMeasured(fact, sentence, place) &&
      isOfSameTime(fact, sentence, place) &&
      isInWords(fact, sentence, pack, packLanguage),
  );
  if (!figure || others.length > 0 || isTold(figure.fact, links)) return undefined;
  const { fact } = figure;
  const stored = storedNumber(fact, packLanguage);
  const end = endOfQuantity(sentence, number, stored);
  if (end === undefined || !differs(number.value, stored)) return undefined;
  if (isOfAnother(number, fact, pack, packLanguage)) return undefined;
  const span = { start: sentence.start + number.start, end: sentence.start + end };
  const says = page.text.slice(span.start, span.end);
  return { kind: 'number', fact, ...span, says, stored: `${fact.value} ${fact.unit}` };
}

/** Whether the page tells a figure with its number elsewhere: then it speaks of something else here. */
function isTold({ id, value }: FigureFact, links: ReadPlace['links']): boolean {
  return links.some(({ fact, matched }) => fact === id && matched.includes(String(value)));
}

/** The one number of a sentence; none where other figures stand there, but for dates. */
function onlyNumber(sentence: ReadSentence, language: ReadLanguage): NamedNumber | undefined {
  const { folded, start } = sentence;
  const dates = sentence.dates.map((date) => ({
    start: date.start - start,
    end: date.end - start,
  }));
  const numbers = namedNumbers(folded, language).filter((number) => !isWithin(number.start, dates));
  const [number] = numbers;
  if (!number || numbers.length > 1) return undefined;
  const rest = Array.from(folded, (character, at) =>
    isWithin(at, [...dates, number]) ? ' ' : character,
  ).join('');
  return /\d/.test(rest) ? undefined : number;
}

/** Whether a sentence names what a figure measures, and nothing that the figure has nothing to do with. */
function isMeasured(
  fact: FigureFact,
  sentence: ReadSentence,
  { pack, mentions, language }: ReadPlace,
): boolean {
  const own = new Set(entitiesOf(fact));
  const named = mentions.filter((one) => one.start >= sentence.start && one.end <= sentence.end);
  if (sentence.namesStranger || !named.some(({ entity }) => entity === fact.subject)) return false;
  if (!named.every(({ entity }) => own.has(entity))) return false;
  const known: Span[] = [...named, ...sentence.dates];
  const covers = (span: Span): boolean => meetsAny(span, known);
  // A name that stands for several ("the metals") may be meant for what the figure is of.
  const names = sentence.names.filter(({ entities }) => entities.length > 0);
  known.push(
    ...names.filter(({ entities }) => entities.some((one) => own.has(pack.entities[one]!.id))),
  );
  if (!names.every(covers)) return false;
  return [...sentence.text.matchAll(unknownNames[language])].every(({ 0: name, index }) => {
    const start = sentence.start + index;
    return covers({ start, end: start + name.length });
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
        .filter((one) => isWithin(index, [one]))
        .flatMap((meaning) => meaning.concepts);
      const stands =
        sentence.stems.includes(stem(word)) ||
        concepts.some((one) => sentence.concepts.includes(one));
      // A percentage is a share of something.
      return [{ stands: stands || (isPercent(fact) && meant === stem('share')), isOwn: stands }];
    },
  );
  const standing = words.filter(({ stands }) => stands);
  return standing.some(({ isOwn }) => isOwn) && standing.length >= words.length * mostOfWords;
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
