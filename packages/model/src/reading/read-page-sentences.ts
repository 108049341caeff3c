import { fold } from '../match/fold.ts';
import { sentencesOf, type Span } from '../match/sentences.ts';
import { stemmedWords, type StemmedWord } from '../match/stem.ts';
import type { PageText } from '../page/types.ts';
import type { DayRange } from '../time/edtf.ts';
import { meaningsIn, type Concept, type WordMeaning } from './concepts.ts';
import { datedWords, type DatedWords } from './dates.ts';
import { languageOf, type ReadLanguage } from './language.ts';
import { namedNumbers } from './numbers.ts';

/** What a sentence says in terms that no language or pack owns. Places are in the page's text. */
export interface PageSentence extends Span {
  readonly text: string;
  readonly folded: string;
  /** Whether it stands in the headline. */
  readonly inHeadline: boolean;
  /** Of its paragraph; counts from 0. */
  readonly block: number;
  /** Those that carry meaning; their places are in the sentence. */
  readonly words: readonly StemmedWord[];
  readonly meanings: readonly WordMeaning[];
  readonly concepts: ReadonlySet<Concept>;
  readonly dates: readonly DatedWords[];
  /** Days that its dates may mean. */
  readonly ranges: readonly DayRange[];
  /** Numbers that are no part of a date. */
  readonly numbers: ReadonlySet<number>;
  /** What is written as people are named. */
  readonly properNames: readonly Span[];
  readonly hasPronoun: boolean;
}

/** A page's sentences, read once for all packs. */
export interface PageSentences {
  /** `undefined` where it is none of those whose words are known. */
  readonly language: ReadLanguage | undefined;
  readonly sentences: readonly PageSentence[];
}

export function readPageSentences(page: PageText): PageSentences {
  const { text, blocks, published } = page;
  const language = languageOf(text, page.language);
  const dates = language ? datedWords(text, language, published?.day) : [];
  let block = 0;
  let nextDate = 0;
  const foldedText = fold(text);
  const pronoun = language === undefined ? undefined : pronouns[language];
  const sentences = sentencesOf(text).map((span): PageSentence => {
    while (block + 1 < blocks.length && blocks[block + 1]!.start <= span.start) block++;
    while (nextDate < dates.length && dates[nextDate]!.start < span.start) nextDate++;
    const own: DatedWords[] = [];
    while (nextDate < dates.length && dates[nextDate]!.end <= span.end)
      own.push(dates[nextDate++]!);
    const sentence = text.slice(span.start, span.end);
    const folded = foldedText.slice(span.start, span.end);
    const meanings = language ? meaningsIn(folded, language) : [];
    const isDate = (start: number): boolean =>
      own.some((date) => date.start <= start + span.start && start + span.start < date.end);
    return {
      ...span,
      text: sentence,
      folded,
      inHeadline: blocks[block]?.kind === 'headline',
      block,
      words: stemmedWords(folded),
      meanings: meanings.map(({ start, end, concepts }) => ({
        start: start + span.start,
        end: end + span.start,
        concepts,
      })),
      concepts: new Set(meanings.flatMap(({ concepts }) => concepts)),
      dates: own,
      ranges: own.flatMap(({ ranges }) => ranges),
      numbers: new Set(
        (language ? namedNumbers(folded, language) : [])
          .filter(({ start }) => !isDate(start))
          .map(({ value }) => value),
      ),
      properNames: Array.from(sentence.matchAll(properName), ({ 0: name, index }) => ({
        start: span.start + index,
        end: span.start + index + name.length,
      })),
      hasPronoun: pronoun?.test(folded) === true,
    };
  });
  return { language, sentences };
}

/** Words that stand for a person named before. */
const pronouns: Readonly<Record<ReadLanguage, RegExp>> = {
  en: /\b(?:he|she|his|her|him|himself|herself)\b/,
  es: /\b(?:el|ella) (?!mism)|\b(?:su|sus|le)\b/,
  fr: /\b(?:il|elle|son|sa|ses|lui)\b/,
  de: /\b(?:er|sie|sein|seine[mnrs]?|ihre?[mnrs]?|ihm|ihn)\b/,
  zh: /[他她]/,
};

/** Two words or more with capitals, as people are named; the first word of a sentence has one anyway. */
const properName = /(?<=[^\s"'“‘(][\s"'“‘(]+)\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)+/gu;
