import { meetsAny, type Span } from '../match/sentences.ts';
import { addDays, dayOf, formatDay, lastDayOfMonth, weekdayOf, type Day } from '../time/day.ts';
import { monthNames } from '../time/in-words.ts';

/** A phrase of a text that says when something was, and the date it means. */
export interface DatedPhrase extends Span {
  /** EDTF, of the subset that packs are written in. */
  readonly when: string;
}

/**
 * Finds what English news says of past days ("on Friday", "earlier this week", "in March") and resolves it
 * against the day of publication. A vague phrase gives all the days it may mean; one that tells no day
 * ("recently", "since March", "next week") gives nothing.
 */
export function datedPhrases(text: string, published: Day): DatedPhrase[] {
  const phrases: DatedPhrase[] = [];
  for (const { pattern, resolve } of table) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (meetsAny({ start, end }, phrases)) continue;
      if (bounds.test(text.slice(Math.max(0, start - 12), start))) continue;
      const when = resolve(match.groups ?? {}, published);
      if (when !== undefined) phrases.push({ start, end, when });
    }
  }
  return phrases.sort((a, b) => a.start - b.start);
}

/** After these a date bounds a time and is not when something was. */
const bounds = /\b(?:since|until|till|by|before|after|from|through|between|next|every|to)\s+$/i;

type Groups = Readonly<Record<string, string | undefined>>;

interface Row {
  readonly pattern: RegExp;
  /** No date where the phrase means none, or one after the day of publication. */
  readonly resolve: (groups: Groups, published: Day) => string | undefined;
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const weekday = `(?<weekday>${weekdays.map(capitalised).join('|')})`;
const months = monthNames.map((name) => name.toLowerCase());
const month = `(?<month>${monthNames.join('|')}|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.?)`;
const dayNumber = '(?<day>[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?';
const year = '(?<year>(?:19|20)\\d\\d)';
const counts = ['a', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const count = `(?<count>${counts.join('|')}|an|one|\\d{1,3})`;

/** First the phrases that hold others: "July 3, 2022" before "July 3" before "in July". */
const table: readonly Row[] = [
  row(`\\b${month} ${dayNumber},? ${year}\\b`, exactDay),
  row(`\\b${dayNumber} ${month},? ${year}\\b`, exactDay),
  row(`\\b${month} ${dayNumber}\\b(?!,? \\d)`, exactDay),
  row(`\\b${dayNumber} ${month}(?!\\w)`, exactDay),
  row(`\\b(?<part>early|mid|late)[ -]${month} ${year}\\b`, partOfMonth),
  row(`\\b(?<part>early|mid|late)[ -]${month}(?!\\w)`, partOfMonth),
  row(`\\b${month},? ${year}\\b`, wholeMonth),
  row(`\\b(?:in|last) ${month}(?!\\w)`, wholeMonth),
  row(`\\blast ${weekday}\\b`, lastWeekday),
  row(`\\b${weekday}(?! to \\w+day)\\b`, recentWeekday),
  row('\\byesterday\\b', (_, published) => formatDay(addDays(published, -1))),
  row('\\b(?:today|tonight|this (?:morning|afternoon|evening))\\b', (_, published) =>
    formatDay(published),
  ),
  row('\\b(?:over|at|during) the weekend\\b|\\blast weekend\\b', (_, published) => {
    const saturday = addDays(published, -((weekdayOf(published) + 1) % 7));
    return span(saturday, earlier(addDays(saturday, 1), published));
  }),
  row('\\bearlier this (?<unit>week|month|year)\\b', (groups, published) => {
    const first = beginning(groups, published);
    return span(first, later(addDays(published, -1), first));
  }),
  row('\\bthis (?<unit>week|month|year)\\b', (groups, published) =>
    span(beginning(groups, published), published),
  ),
  row('\\blast (?<unit>week|month|year)\\b', (groups, published) => lastWhole(groups, published)),
  row(`\\b${count} (?<unit>day|week|month|year)s? ago\\b`, ago),
  row(
    `\\bin (?<part>early|mid|late)[ -]${year}\\b|\\bin ${year.replace('year', 'whole')}\\b`,
    wholeYear,
  ),
];

function row(source: string, resolve: Row['resolve']): Row {
  return { pattern: new RegExp(source, 'gu'), resolve };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function span(first: Day, last: Day): string {
  return first === last ? formatDay(first) : `[${formatDay(first)}..${formatDay(last)}]`;
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}

function partsOf(day: Day): { year: number; month: number } {
  const [year, month] = formatDay(day).split('-').map(Number);
  return { year: year!, month: month! };
}

function monthNumber(name: string | undefined): number {
  return months.findIndex((full) => full.startsWith((name ?? '').slice(0, 3).toLowerCase())) + 1;
}

/** The year given, or the one in which the month last began by the day of publication. */
function yearOf(groups: Groups, published: Day): number {
  if (groups['year'] !== undefined) return Number(groups['year']);
  const today = partsOf(published);
  return monthNumber(groups['month']) > today.month ? today.year - 1 : today.year;
}

function exactDay(groups: Groups, published: Day): string | undefined {
  const day = dayOf(yearOf(groups, published), monthNumber(groups['month']), Number(groups['day']));
  // Later in the month of publication: what is told is yet to come.
  return day === undefined || day > published ? undefined : formatDay(day);
}

function wholeMonth(groups: Groups, published: Day): string | undefined {
  return daysOfMonth(yearOf(groups, published), monthNumber(groups['month']), published);
}

/** All days of a month, none after the day of publication. */
function daysOfMonth(year: number, month: number, published: Day): string | undefined {
  const first = dayOf(year, month, 1)!;
  const last = dayOf(year, month, lastDayOfMonth(year, month))!;
  if (first > published) return undefined;
  return last > published ? span(first, published) : formatDay(first).slice(0, 7);
}

function partOfMonth(groups: Groups, published: Day): string | undefined {
  const year = yearOf(groups, published);
  const month = monthNumber(groups['month']);
  const days = { early: [1, 10], mid: [11, 20], late: [21, lastDayOfMonth(year, month)] } as const;
  const [from, to] = days[groups['part'] as keyof typeof days];
  const first = dayOf(year, month, from)!;
  if (first > published) return undefined;
  return span(first, earlier(dayOf(year, month, to)!, published));
}

function wholeYear(groups: Groups, published: Day): string | undefined {
  const year = Number(groups['whole'] ?? groups['year']);
  const today = partsOf(published).year;
  const ofYear = { early: [1, 4], mid: [5, 8], late: [9, 12] } as const;
  const [from, to] = groups['part'] ? ofYear[groups['part'] as keyof typeof ofYear] : [1, 12];
  const first = dayOf(year, from, 1)!;
  if (first > published) return undefined;
  const last = earlier(dayOf(year, to, lastDayOfMonth(year, to))!, published);
  return groups['part'] === undefined && year < today ? String(year) : span(first, last);
}

/** "Friday" is the latest one, the day of publication included. */
function recentWeekday(groups: Groups, published: Day): string {
  const wanted = weekdays.indexOf((groups['weekday'] ?? '').toLowerCase());
  return formatDay(addDays(published, -((weekdayOf(published) - wanted + 7) % 7)));
}

/** "Last Friday": where this week's is past already, either that one or the one before. */
function lastWeekday(groups: Groups, published: Day): string {
  const wanted = weekdays.indexOf((groups['weekday'] ?? '').toLowerCase());
  const back = (weekdayOf(published) - wanted + 7) % 7 || 7;
  const latest = addDays(published, -back);
  if (latest < mondayOf(published)) return formatDay(latest);
  return span(addDays(latest, -7), latest);
}

function mondayOf(day: Day): Day {
  return addDays(day, -((weekdayOf(day) + 6) % 7));
}

function beginning(groups: Groups, published: Day): Day {
  const { year, month } = partsOf(published);
  switch (groups['unit']) {
    case 'week':
      return mondayOf(published);
    case 'month':
      return dayOf(year, month, 1)!;
    default:
      return dayOf(year, 1, 1)!;
  }
}

function lastWhole(groups: Groups, published: Day): string {
  const first = beginning(groups, published);
  const before = formatDay(addDays(first, -1));
  switch (groups['unit']) {
    case 'week':
      return span(addDays(first, -7), addDays(first, -1));
    case 'month':
      return before.slice(0, 7);
    default:
      return before.slice(0, 4);
  }
}

/** Days are counted; weeks, months and years are about that long. */
function ago(groups: Groups, published: Day): string {
  const named = counts.indexOf(groups['count'] ?? '') + 1;
  const number = named > 0 ? named : Number(groups['count']) || 1;
  const { year, month } = partsOf(published);
  switch (groups['unit']) {
    case 'day':
      return formatDay(addDays(published, -number));
    case 'week':
      return span(addDays(published, -7 * number - 3), addDays(published, -7 * number + 3));
    case 'month': {
      const monthsSince = year * 12 + month - 1 - number;
      return formatDay(dayOf(Math.floor(monthsSince / 12), (monthsSince % 12) + 1, 1)!).slice(0, 7);
    }
    default:
      return String(year - number);
  }
}
