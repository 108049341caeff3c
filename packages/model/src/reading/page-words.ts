import { fold, foldKeepingCase } from '../match/fold.ts';
import { rememberWords } from '../match/remember-words.ts';
import { meaningfulStem } from '../match/stem.ts';
import { tokensOf } from '../match/tokens.ts';
import { meaningOf, type TokenMeaning } from './concepts.ts';
import { mayBeginDate } from './dates.ts';
import type { ReadLanguage } from './language.ts';
import { mayBeginNumber } from './numbers.ts';
import { mayBePronoun } from './pronouns.ts';

/** A language that sets its words apart. */
export type SpacedLanguage = Exclude<ReadLanguage, 'zh'>;

/** What is known of a word by itself. */
export interface KnownWord {
  readonly folded: string;
  /** `undefined` where it carries no meaning. */
  readonly stem: string | undefined;
  readonly meaning: TokenMeaning | undefined;
  readonly isCapitalised: boolean;
  readonly mayBeginDate: boolean;
  readonly mayBeginNumber: boolean;
  readonly mayBePronoun: boolean;
}

/** The words of a page, each looked up once for all that is read of it. */
export interface PageWords {
  /** The page's text, folded but for case. */
  readonly cased: string;
  readonly folded: string;
  /** Where each begins and ends: start, end, start, end, in UTF-16 code units. */
  readonly places: readonly number[];
  readonly words: readonly KnownWord[];
}

/** @param language `undefined` where it is none of those whose words are known */
export function wordsOfPage(text: string, language: SpacedLanguage | undefined): PageWords {
  const cased = foldKeepingCase(text);
  const places = tokensOf(cased);
  const look = knownWords(language);
  const words: KnownWord[] = [];
  for (let at = 0; at < places.length; at += 2) {
    words.push(look(cased.slice(places[at], places[at + 1])));
  }
  return { cased, folded: fold(text), places, words };
}

const tables = new Map<SpacedLanguage | undefined, (word: string) => KnownWord>();

function knownWords(language: SpacedLanguage | undefined): (word: string) => KnownWord {
  let known = tables.get(language);
  if (!known) {
    const beginsDate = language && mayBeginDate(language);
    known = rememberWords((word): KnownWord => {
      const folded = fold(word);
      return {
        folded,
        stem: meaningfulStem(folded),
        meaning: language && meaningOf(folded, language),
        isCapitalised: capital.test(word),
        mayBeginDate: beginsDate?.(word) === true,
        mayBeginNumber: language !== undefined && mayBeginNumber(folded, language),
        mayBePronoun: language !== undefined && mayBePronoun(folded, language),
      };
    });
    tables.set(language, known);
  }
  return known;
}

const capital = /^\p{Lu}/u;
