import { addDays, dayOf, formatDay, lastDayOfMonth, weekdayOf, type Day } from '../time/day.ts';
import type { DayRange } from '../time/edtf.ts';
import type { DatePattern, DateWords, Season, Turn, Unit } from './date-pattern.ts';
import { valueOfHan } from './numerals.ts';

/** What a part of a date tells. */
export type Role =
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

/** The words found for each part. */
export type Said = { [role in Role]?: string | undefined };

/** What is known beside the words of a date. */
export interface DateSetting {
  /** The page's day. */
  readonly published: Day | undefined;
  /** The date told before. */
  readonly told: DayRange | undefined;
  /** Years told before, the last one first. */
  readonly years: readonly number[];
}

/** "999 years later", said again and again, leads out of the years that days are written with. */
function isOfCalendar({ earliest, latest }: DayRange): boolean {
  return earliest >= calendar.earliest && latest <= calendar.latest;
}

const calendar: DayRange = { earliest: dayOf(1, 1, 1)!, latest: dayOf(9999, 12, 31)! };

/** The days that the words of a date may mean. */
export function rangesOf(
  says: DatePattern['says'],
  said: Said,
  words: DateWords,
  setting: DateSetting,
): DayRange[] {
  return saidRanges(says, said, words, setting).filter(isOfCalendar);
}

function saidRanges(
  says: DatePattern['says'],
  said: Said,
  words: DateWords,
  setting: DateSetting,
): DayRange[] {
  const { published, told } = setting;
  if (says === 'date') return calendarRanges(said, words, setting);
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
  { published, told, years }: DateSetting,
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
