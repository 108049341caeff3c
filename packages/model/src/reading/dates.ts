import { foldKeepingCase } from '../match/fold.ts';
import { tokensOf } from '../match/tokens.ts';
import { addDays, dayOf, formatDay, lastDayOfMonth, weekdayOf, type Day } from '../time/day.ts';
import type { DayRange } from '../time/edtf.ts';
import {
  dateWords,
  type DatePattern,
  type DateWords,
  type Season,
  type Turn,
  type Unit,
} from './date-words.ts';
import { beginningsOf } from './date-beginnings.ts';
import type { ReadLanguage } from './language.ts';
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
  const reader = readerOf(language);
  const { groups, patterns } = reader;
  const found: DatedWords[] = [];
  let told: DayRange | undefined;
  const years: number[] = [];
  for (const match of matchesIn(foldKeepingCase(text), reader)) {
    const row = patterns.find(({ first }) => match[first] !== undefined);
    if (!row) continue;
    const said: Said = {};
    for (let at = row.first + 1; at <= row.last; at++) {
      const role = groups[at];
      if (role !== undefined && match[at] !== undefined) said[role] = match[at];
    }
    const year = said.year === undefined ? undefined : valueOfHan(said.year);
    if (year !== undefined && !years.includes(year)) years.unshift(year);
    const ranges = rangesOf(row.says, said, dateWords[language], published, told, years).filter(
      isOfCalendar,
    );
    if (ranges.length === 0) continue;
    found.push({ start: match.index, end: match.index + match[0].length, ranges });
    told = ranges[0];
  }
  return found;
}

/** "999 years later", said again and again, leads out of the years that days are written with. */
function isOfCalendar({ earliest, latest }: DayRange): boolean {
  return earliest >= calendar.earliest && latest <= calendar.latest;
}

const calendar: DayRange = { earliest: dayOf(1, 1, 1)!, latest: dayOf(9999, 12, 31)! };

type Role =
  | 'day'
  | 'ordinal'
  | 'month'
  | 'year'
  | 'yearTurn'
  | 'turn'
  | 'season'
  | 'unit'
  | 'count'
  | 'weekday';
type Said = { [role in Role]?: string | undefined };

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

/** The places at which the pattern stands; only at words with which a date may begin is it held against the text. */
function matchesIn(text: string, { pattern, mayBegin }: Reader): Iterable<RegExpExecArray> {
  if (!mayBegin) return text.matchAll(pattern);
  const matches: RegExpExecArray[] = [];
  const places = tokensOf(text);
  let end = 0;
  for (let at = 0; at < places.length; at += 2) {
    const start = places[at]!;
    if (start < end || !mayBegin(text.slice(start, places[at + 1]))) continue;
    pattern.lastIndex = start;
    const match = pattern.exec(text);
    if (!match) continue;
    matches.push(match);
    end = match.index + match[0].length;
  }
  return matches;
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

function rangesOf(
  says: DatePattern['says'],
  said: Said,
  words: DateWords,
  published: Day | undefined,
  told: DayRange | undefined,
  years: readonly number[],
): DayRange[] {
  if (says === 'date') return calendarRanges(said, words, published, told, years);
  if (published === undefined) return [];
  if (says === 'unit') return turnRanges(said, words, published);
  if ('sameAsTold' in says) return told ? [told] : [];
  if ('daysFromPublished' in says) return [single(addDays(published, says.daysFromPublished))];
  const unit = nameOf(words.units, said.unit) ?? (said.season === undefined ? 'day' : 'year');
  const count = said.count === undefined ? 1 : countOf(said.count, words);
  const from = says.from === 'told' ? told : single(published);
  if (!from) return [];
  const sign = says.towards === 'past' ? -1 : 1;
  return [stepped(from, unit, sign * count)].filter((range) => range !== undefined);
}

/** "3 July 2023", "July", "last October", "autumn 2022". */
function calendarRanges(
  said: Said,
  words: DateWords,
  published: Day | undefined,
  told: DayRange | undefined,
  years: readonly number[],
): DayRange[] {
  const month = said.month === undefined ? undefined : numberOf(words.months, said.month) + 1;
  const day =
    said.day !== undefined
      ? valueOfHan(said.day)
      : said.ordinal !== undefined
        ? numberOf(words.ordinals, said.ordinal) + 1
        : undefined;
  const season = nameOf(words.seasons, said.season);
  const inYear = (year: number): DayRange | undefined =>
    season ? seasonOf(season, year) : partOfYear(year, month, day);
  const given = (years: readonly number[]): DayRange[] =>
    [...new Set(years)].map(inYear).filter((range) => range !== undefined);
  if (said.year !== undefined) return given([valueOfHan(said.year)]);
  if (published === undefined) return [];
  if (month === undefined && season === undefined) {
    // "三日": of the page's month, or the one before.
    const bare =
      day === undefined
        ? []
        : [0, -1].map((months) => partOfYear(...monthAway(published, months), day));
    return bare.filter((range) => range !== undefined);
  }
  const now = yearOf(published);
  const yearTurn = nameOf(words.turns, said.yearTurn);
  if (yearTurn) return given([now + steps[yearTurn]]);
  const turn = nameOf(words.turns, said.turn);
  if (turn === 'this') return given([now]);
  if (turn !== undefined) {
    // "Last October" is that of last year or the one just past.
    const past = given([now, now - 1]).filter(({ earliest }) => earliest <= published);
    return turn === 'last'
      ? past
      : given([now, now + 1]).filter(({ latest }) => latest >= published);
  }
  const near = given([now, now - 1, now + 1]).filter(
    ({ earliest, latest }) => latest >= published - yearSpan && earliest <= published + yearSpan,
  );
  const asTold = given([...(told ? [yearOf(told.earliest)] : []), ...years.slice(0, yearsKept)]);
  // A text that tells of another year stays in it.
  const ranges = [...asTold, ...near];
  return ranges.filter(
    ({ earliest }, at) => ranges.findIndex((one) => one.earliest === earliest) === at,
  );
}

function monthAway(day: Day, months: number): [year: number, month: number] {
  const index = yearOf(day) * 12 + monthOf(day) - 1 + months;
  return [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
}

/** So many years, named before, a date without one may be of. */
const yearsKept = 3;

/** Days around the page's within which a date without a year lies. */
const yearSpan = 330;

/** "Last week", "this year", "Friday". */
function turnRanges(said: Said, words: DateWords, published: Day): DayRange[] {
  const turn = nameOf(words.turns, said.turn);
  if (said.weekday !== undefined) {
    const weekday = numberOf(words.weekdays, said.weekday);
    const past = addDays(published, -((weekdayOf(published) - weekday + 7) % 7));
    const before = single(past);
    if (turn === 'last') return [before, single(addDays(past, -7))];
    if (turn === 'next') return [single(addDays(past, 7)), single(addDays(past, 14))];
    return past === published ? [before] : [before, single(addDays(past, 7))];
  }
  const unit = nameOf(words.units, said.unit);
  if (!unit || unit === 'day') return [];
  return [stepped(wholeOf(unit, published), unit, steps[turn ?? 'this'])].filter(
    (range) => range !== undefined,
  );
}

const steps = { last: -1, this: 0, next: 1 } as const satisfies Record<Turn, number>;

/** The week, month or year that a day lies in. */
function wholeOf(unit: Unit, day: Day): DayRange {
  if (unit === 'day') return single(day);
  if (unit === 'week') {
    const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
    return { earliest: monday, latest: addDays(monday, 6) };
  }
  return partOfYear(yearOf(day), unit === 'month' ? monthOf(day) : undefined)!;
}

/** As far away as so many units; the coarser the unit, the less sure the day. */
function stepped(range: DayRange, unit: Unit, count: number): DayRange | undefined {
  if (unit === 'day' || unit === 'week') {
    const days = Math.round(count * (unit === 'week' ? 7 : 1));
    const slack = unit === 'week' && range.earliest === range.latest ? 3 : 0;
    return {
      earliest: addDays(range.earliest, days - slack),
      latest: addDays(range.latest, days + slack),
    };
  }
  const months = Math.round(count * (unit === 'year' ? 12 : 1));
  const first = partOfYear(...monthAway(range.earliest, months));
  const last = partOfYear(...monthAway(range.latest, months));
  return first && last && { earliest: first.earliest, latest: last.latest };
}

const firstMonths = { spring: 3, summer: 6, autumn: 9, winter: 12 } as const satisfies Record<
  Season,
  number
>;

/** By the months of the northern half, where most news is written. */
function seasonOf(season: Season, year: number): DayRange | undefined {
  const first = partOfYear(year, firstMonths[season]);
  const last = first && partOfYear(...monthAway(first.earliest, 2));
  return first && last && { earliest: first.earliest, latest: last.latest };
}

function partOfYear(year: number, month?: number, day?: number): DayRange | undefined {
  const earliest = dayOf(year, month ?? 1, day ?? 1);
  const latest = dayOf(year, month ?? 12, day ?? lastDayOfMonth(year, month ?? 12));
  return earliest === undefined || latest === undefined ? undefined : { earliest, latest };
}

function single(day: Day): DayRange {
  return { earliest: day, latest: day };
}

function yearOf(day: Day): number {
  return Number(formatDay(day).slice(0, 4));
}

function monthOf(day: Day): number {
  return Number(formatDay(day).slice(5, 7));
}

const wholes = new Map<string, RegExp>();

function numberOf(sources: readonly string[], found: string): number {
  return sources.findIndex((source) => {
    let whole = wholes.get(source);
    if (!whole) wholes.set(source, (whole = new RegExp(`^(?:${source})$`, 'u')));
    return whole.test(found);
  });
}

function nameOf<N extends string>(
  sources: Readonly<Record<N, string>>,
  found: string | undefined,
): N | undefined {
  if (found === undefined) return undefined;
  const names = Object.keys(sources) as N[];
  return names[numberOf(Object.values(sources), found)];
}

function countOf(found: string, words: DateWords): number {
  return words.counts[found.toLowerCase()] ?? valueOfHan(found);
}
