import { fold } from '../match/fold.ts';
import { sentencesOf, type Span } from '../match/sentences.ts';
import type { PageText } from '../page/types.ts';
import { meaningsIn, type WordMeaning } from './concepts.ts';
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
  readonly meanings: readonly WordMeaning[];
  readonly dates: readonly DatedWords[];
  /** Numbers that are no part of a date. */
  readonly numbers: ReadonlySet<number>;
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
  const sentences = sentencesOf(text).map((span): PageSentence => {
    while (block + 1 < blocks.length && blocks[block + 1]!.start <= span.start) block++;
    while (nextDate < dates.length && dates[nextDate]!.start < span.start) nextDate++;
    const own: DatedWords[] = [];
    while (nextDate < dates.length && dates[nextDate]!.end <= span.end)
      own.push(dates[nextDate++]!);
    const sentence = text.slice(span.start, span.end);
    const folded = fold(sentence);
    const isDate = (start: number): boolean =>
      own.some((date) => date.start <= start + span.start && start + span.start < date.end);
    return {
      ...span,
      text: sentence,
      folded,
      inHeadline: blocks[block]?.kind === 'headline',
      block,
      meanings: language
        ? meaningsIn(folded, language).map(({ start, end, concepts }) => ({
            start: start + span.start,
            end: end + span.start,
            concepts,
          }))
        : [],
      dates: own,
      numbers: new Set(
        (language ? namedNumbers(folded, language) : [])
          .filter(({ start }) => !isDate(start))
          .map(({ value }) => value),
      ),
    };
  });
  return { language, sentences };
}
