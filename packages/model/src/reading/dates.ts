import { foldKeepingCase } from '../match/fold.ts';
import { tokensOf } from '../match/tokens.ts';
import type { Day } from '../time/day.ts';
import type { DayRange } from '../time/edtf.ts';
import { beginningsOf } from './date-beginnings.ts';
import type { DatePattern, DateWords } from './date-pattern.ts';
import { rangesOf, type Role, type Said } from './date-ranges.ts';
import { dateWords } from './date-words.ts';
import type { ReadLanguage } from './language.ts';
import { matchesAt } from './matches-at.ts';
import { hanNumeral, valueOfHan } from './numerals.ts';

/** Words of a text that tell a date, and the days that they may mean. */
export interface DatedWords {
  /** UTF-16 code units into the text. */
  readonly start: number;
  readonly end: number;
  /** One of these: "3 July" is of the last year, this or the next. */
  readonly ranges: readonly DayRange[];
}

/**
 * Finds the words that tell dates, "3 July", "il y a deux mois", "去年十月", and the days that they may mean
 * beside the page's own day and the date told before. Where the page has no day, only dates that have a year.
 */
export function datedWords(
  text: string,
  language: ReadLanguage,
  published: Day | undefined,
): DatedWords[] {
  const cased = foldKeepingCase(text);
  const mayBegin = mayBeginDate(language);
  const places = mayBegin ? tokensOf(cased) : [];
  const starts = places.filter(
    (start, at) => at % 2 === 0 && mayBegin?.(cased.slice(start, places[at + 1])) === true,
  );
  return datedWordsAt(cased, starts, language, published);
}

/**
 * Whether a date may begin with a word, diacritics aside; `undefined` where words are not set apart, and every
 * place may begin one.
 */
export function mayBeginDate(language: ReadLanguage): ((word: string) => boolean) | undefined {
  return readerOf(language).mayBegin;
}

/**
 * As `datedWords` finds them.
 * @param cased the text, folded but for case
 * @param starts where words stand with which a date may begin
 */
export function datedWordsAt(
  cased: string,
  starts: readonly number[],
  language: ReadLanguage,
  published: Day | undefined,
): DatedWords[] {
  const { groups, mayBegin, pattern, patterns } = readerOf(language);
  const found: DatedWords[] = [];
  let told: DayRange | undefined;
  const years: number[] = [];
  const matches = mayBegin ? matchesAt(pattern, cased, starts) : cased.matchAll(pattern);
  for (const match of matches) {
    const row = patterns.find(({ first }) => match[first] !== undefined);
    if (!row) continue;
    const said: Said = {};
    for (let at = row.first + 1; at <= row.last; at++) {
      const role = groups[at];
      if (role !== undefined && match[at] !== undefined) said[role] = match[at];
    }
    const year = said.year === undefined ? undefined : valueOfHan(said.year);
    if (year !== undefined && !years.includes(year)) years.unshift(year);
    const ranges = rangesOf(row.says, said, dateWords[language], { published, told, years });
    if (ranges.length === 0) continue;
    found.push({ start: match.index, end: match.index + match[0].length, ranges });
    told = ranges[0];
  }
  return found;
}

interface Reader {
  readonly pattern: RegExp;
  /** Whether a date may begin with a word; every word may where words are not set apart. */
  readonly mayBegin: ((word: string) => boolean) | undefined;
  /** What each group tells; `undefined` for those around a whole pattern. */
  readonly groups: readonly (Role | undefined)[];
  readonly patterns: readonly (Pick<DatePattern, 'says'> & {
    readonly first: number;
    readonly last: number;
  })[];
}

const readers = new Map<ReadLanguage, Reader>();

function readerOf(language: ReadLanguage): Reader {
  const known = readers.get(language);
  if (known) return known;
  const words = dateWords[language];
  const groups: (Role | undefined)[] = [undefined];
  const sources = sourcesOf(words);
  const patterns = words.patterns.map(({ source, says }) => {
    const first = groups.length;
    groups.push(undefined);
    const body = source.replaceAll(' ', words.space).replaceAll(/<(\w+)>/g, (_, role: Role) => {
      groups.push(role);
      return `(${sources[role]})`;
    });
    return { source: `(${body})`, says, first, last: groups.length - 1 };
  });
  const alternatives = patterns.map(({ source }) => source).join('|');
  const bounds = words.spaced
    ? ['(?<![\\p{L}\\p{N}]|\\d[.,])', '(?![\\p{L}\\p{N}]|[.,]\\d)']
    : ['', ''];
  const reader = {
    pattern: new RegExp(`${bounds[0]}(?:${alternatives})${bounds[1]}`, words.spaced ? 'uy' : 'gu'),
    mayBegin: words.spaced ? beginningsOf(words, sources) : undefined,
    groups,
    patterns,
  };
  readers.set(language, reader);
  return reader;
}

function sourcesOf(words: DateWords): Readonly<Record<Role, string>> {
  const anyOf = (list: readonly string[]): string => list.map((one) => `(?:${one})`).join('|');
  const numeral = words.spaced ? '' : `|${hanNumeral}{1,3}`;
  return {
    day: `\\d{1,2}${numeral}`,
    ordinal: anyOf(words.ordinals),
    // The longer names first: 十一月 before 一月.
    month: anyOf(words.months.toReversed()),
    year: words.spaced
      ? '(?:19|20)\\d{2}'
      : '(?:19|20)\\d{2}|(?:一九|二[〇零])[〇零一二三四五六七八九]{2}',
    turn: anyOf(Object.values(words.turns)),
    yearTurn: anyOf(Object.values(words.turns)),
    season: anyOf(Object.values(words.seasons)),
    unit: anyOf(Object.values(words.units)),
    count: `${anyOf(Object.keys(words.counts).sort(longerFirst).map(eitherCase))}|\\d{1,3}${numeral}`,
    weekday: anyOf(words.weekdays),
  };
}

function longerFirst(one: string, other: string): number {
  return other.length - one.length;
}

/** "Two days later" begins a sentence, too. */
function eitherCase(word: string): string {
  const [first = '', ...rest] = word;
  return `[${first}${first.toUpperCase()}]${rest.join('')}`;
}
