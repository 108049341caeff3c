import { sentencesOf, type Span } from '../match/sentences.ts';
import type { PageText } from '../page/types.ts';
import type { DayRange } from '../time/edtf.ts';
import type { DatedWords } from './dates.ts';
import { languageOf, type ReadLanguage } from './language.ts';
import { spacedReader, unspacedReader, type SentenceWords } from './sentence-words.ts';

/** What a sentence says in terms that no language or pack owns. Places are in the page's text. */
export interface PageSentence extends Span, SentenceWords {
  readonly text: string;
  readonly folded: string;
  /** Whether it stands in the headline. */
  readonly inHeadline: boolean;
  /** Of its paragraph; counts from 0. */
  readonly block: number;
  readonly dates: readonly DatedWords[];
  /** Days that its dates may mean. */
  readonly ranges: readonly DayRange[];
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
  const reader =
    language === 'zh'
      ? unspacedReader(text, published?.day)
      : spacedReader(text, language, published?.day);
  let block = 0;
  let nextDate = 0;
  const sentences = sentencesOf(text).map((span): PageSentence => {
    while (block + 1 < blocks.length && blocks[block + 1]!.start <= span.start) block++;
    const { dates } = reader;
    while (nextDate < dates.length && dates[nextDate]!.start < span.start) nextDate++;
    const firstDate = nextDate;
    while (nextDate < dates.length && dates[nextDate]!.end <= span.end) nextDate++;
    const own = firstDate === nextDate ? none : dates.slice(firstDate, nextDate);
    const folded = reader.folded.slice(span.start, span.end);
    return {
      ...span,
      text: text.slice(span.start, span.end),
      folded,
      inHeadline: blocks[block]?.kind === 'headline',
      block,
      dates: own,
      ranges: own.length === 0 ? none : own.flatMap(({ ranges }) => ranges),
      ...reader.read(span, folded, own),
    };
  });
  return { language, sentences };
}

const none: readonly never[] = [];
