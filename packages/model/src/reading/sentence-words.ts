import { fold, foldKeepingCase } from '../match/fold.ts';
import { isWithin, type Span } from '../match/sentences.ts';
import { meaningfulStem, stemmedWords, stemsOf, type StemmedWord } from '../match/stem.ts';
import type { Day } from '../time/day.ts';
import {
  conceptsAt,
  meaningsIn,
  type Concept,
  type TokenMeaning,
  type WordMeaning,
} from './concepts.ts';
import { datedWordsAt, type DatedWords } from './dates.ts';
import { namedNumbers, namedNumbersAt, type NamedNumber } from './numbers.ts';
import { wordsOfPage, type PageWords, type SpacedLanguage } from './page-words.ts';
import { hasPronoun } from './pronouns.ts';
import { properNamesAt, properNamesIn } from './proper-names.ts';

/** What the words of a sentence say. What few sentences are asked for is made when they are, and not kept. */
export interface SentenceWords {
  /** Of the words that carry meaning, in their order. */
  readonly stems: readonly string[];
  /** The words that carry meaning; their places are in the sentence. */
  readonly words: () => readonly StemmedWord[];
  /** What words may stand for, each once. */
  readonly concepts: readonly Concept[];
  /** Which they are, in the page's text. */
  readonly meanings: () => readonly WordMeaning[];
  /** Numbers that are no part of a date, each once. */
  readonly numbers: readonly number[];
  /** What is written as people are named, in the page's text. */
  readonly properNames: readonly Span[];
  readonly hasPronoun: boolean;
}

/** Reads the sentences of one text, in their order. */
interface Reader {
  readonly folded: string;
  /** Dates of the whole text. */
  readonly dates: readonly DatedWords[];
  /** @param dates those of the sentence */
  readonly read: (span: Span, folded: string, dates: readonly DatedWords[]) => SentenceWords;
}

const none: readonly never[] = [];

/** Of Chinese, where no spaces tell where a word begins. */
export function unspacedReader(text: string, published: Day | undefined): Reader {
  const language = 'zh';
  return {
    folded: fold(text),
    dates: datedWordsAt(foldKeepingCase(text), none, language, published),
    read(span, folded, dates) {
      const found = meaningsIn(folded, language);
      return {
        stems: stemsOf(folded),
        words: () => stemmedWords(folded),
        concepts: [...new Set(found.flatMap(({ concepts }) => concepts))],
        meanings: () => found.map((one) => ({ ...one, ...placed(one, span) })),
        numbers: withoutDates(namedNumbers(folded, language), span, dates),
        properNames: properNamesIn(text.slice(span.start, span.end)).map((one) =>
          placed(one, span),
        ),
        hasPronoun: hasPronoun(folded, language),
      };
    },
  };
}

/**
 * Of a language that sets words apart: each word is looked up once, and only a sentence with a word that may be part
 * of a number, a name or a pronoun is searched for them.
 * @param language `undefined` where it is none of those whose words are known
 */
export function spacedReader(
  text: string,
  language: SpacedLanguage | undefined,
  published: Day | undefined,
): Reader {
  const page = wordsOfPage(text, language);
  const { cased, folded, places, words } = page;
  const starts = language
    ? places.filter((_, at) => at % 2 === 0 && words[at / 2]!.mayBeginDate)
    : none;
  let next = 0;
  return {
    folded,
    dates: language ? datedWordsAt(cased, starts, language, published) : none,
    read(span, sentence, dates) {
      while (next < words.length && places[2 * next]! < span.start) next++;
      const first = next;
      while (next < words.length && places[2 * next]! < span.end) next++;
      const run = { page, sentence: span, first, next };
      const { concepts, hasPerson, numberStarts, nameStarts } = readWords(run);
      const stems: string[] = [];
      forEachStem(run, (stem) => stems.push(stem));
      return {
        stems,
        words: () => wordsOf(run),
        concepts,
        meanings: () => meaningsOf(run),
        numbers:
          language && numberStarts.length > 0
            ? withoutDates(namedNumbersAt(sentence, numberStarts, language), span, dates)
            : none,
        properNames:
          nameStarts.length > 0
            ? properNamesAt(text.slice(span.start, span.end), nameStarts).map((one) =>
                placed(one, span),
              )
            : none,
        hasPronoun: language !== undefined && hasPerson && hasPronoun(sentence, language),
      };
    },
  };
}

/** Words that follow each other on a page, by their numbers: from `first` up to `next`. */
interface WordRun {
  readonly page: PageWords;
  readonly sentence: Span;
  readonly first: number;
  readonly next: number;
}

interface FoundWords {
  readonly concepts: readonly Concept[];
  /** Whether a pronoun may stand here. */
  readonly hasPerson: boolean;
  /** Where numbers and proper names may begin in the sentence. */
  readonly numberStarts: readonly number[];
  readonly nameStarts: readonly number[];
}

function readWords(run: WordRun): FoundWords {
  const { page, sentence, first, next } = run;
  const { folded, places, words } = page;
  const concepts: Concept[] = [];
  let hasPerson = false;
  let numberStarts: number[] | undefined;
  let nameStarts: number[] | undefined;
  /** Capitalised words among those that hyphens and apostrophes join to the one before. */
  let capitals: number[] = [];
  let lastEnd = sentence.start;
  for (let at = first; at < next; at++) {
    const word = words[at]!;
    const start = places[2 * at]!;
    hasPerson ||= word.mayBePronoun;
    if (word.mayBeginNumber) (numberStarts ??= []).push(start - sentence.start);
    if (!isJoiner(folded, lastEnd, start) && capitals.length > 0) {
      if (word.isCapitalised && !isSign(folded.charCodeAt(lastEnd))) {
        (nameStarts ??= []).push(...capitals);
      }
      capitals = [];
    }
    if (word.isCapitalised) capitals.push(start - sentence.start);
    lastEnd = places[2 * at + 1]!;
    if (word.meaning === undefined) continue;
    for (const one of meantAt(run, at, word.meaning)) {
      if (!concepts.includes(one)) concepts.push(one);
    }
  }
  return {
    concepts,
    hasPerson,
    numberStarts: numberStarts ?? none,
    nameStarts: nameStarts ?? none,
  };
}

function meantAt({ page, next }: WordRun, at: number, meaning: TokenMeaning): readonly Concept[] {
  return meaning.phrases.length === 0
    ? meaning.concepts
    : conceptsAt(meaning, at, (one) => (one < next ? page.words[one]!.folded : undefined));
}

function meaningsOf(run: WordRun): WordMeaning[] {
  const { page, first, next } = run;
  const meanings: WordMeaning[] = [];
  for (let at = first; at < next; at++) {
    const { meaning } = page.words[at]!;
    const concepts = meaning ? meantAt(run, at, meaning) : none;
    if (concepts.length === 0) continue;
    meanings.push({ start: page.places[2 * at]!, end: page.places[2 * at + 1]!, concepts });
  }
  return meanings;
}

function wordsOf(run: WordRun): StemmedWord[] {
  const { sentence } = run;
  const found: StemmedWord[] = [];
  forEachStem(run, (stem, start, end) => {
    found.push({ start: start - sentence.start, end: end - sentence.start, stem });
  });
  return found;
}

/** Words that apostrophes join to others are one, as "china's" is. */
function forEachStem(
  { page, sentence, first, next }: WordRun,
  each: (stem: string, start: number, end: number) => void,
): void {
  const { folded, places, words } = page;
  for (let at = first; at < next;) {
    const start = places[2 * at]!;
    let end = places[2 * at + 1]!;
    let { stem } = words[at++]!;
    if (end < sentence.end && folded.charCodeAt(end) === apostrophe) {
      while (end < sentence.end && folded.charCodeAt(end) === apostrophe) {
        end++;
        if (at < next && places[2 * at] === end) end = places[2 * at++ + 1]!;
      }
      stem = meaningfulStem(folded.slice(start, end));
    }
    if (stem !== undefined) each(stem, start, end);
  }
}

/** Whether no more than a hyphen or an apostrophe stands between two words. */
function isJoiner(folded: string, from: number, to: number): boolean {
  if (to !== from + 1) return false;
  const unit = folded.charCodeAt(from);
  return unit === hyphen || unit === apostrophe;
}

/** Whether no white space stands there, but a sign that parts names. */
function isSign(unit: number): boolean {
  return (unit > 0x20 && unit < 0x30) || (unit > 0x39 && unit < 0x41);
}

const apostrophe = 0x27;
const hyphen = 0x2d;

/** The values of those numbers of a sentence that are no part of a date, each once. */
function withoutDates(
  numbers: readonly NamedNumber[],
  span: Span,
  dates: readonly DatedWords[],
): number[] {
  const values = numbers.filter(({ start }) => !isWithin(start + span.start, dates));
  return [...new Set(values.map(({ value }) => value))];
}

/** A place in a sentence, in the page's text. */
function placed({ start, end }: Span, sentence: Span): Span {
  return { start: sentence.start + start, end: sentence.start + end };
}
