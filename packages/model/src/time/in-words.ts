import { addDays, formatDay, type Day } from './day.ts';
import type { DateValue, DayRange, Edtf } from './edtf.ts';

export const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** "7 July 2023". */
export function dayInWords(day: Day): string {
  const [year, month, dayOfMonth] = formatDay(day).split('-');
  return `${Number(dayOfMonth)} ${monthNames[Number(month) - 1]} ${year}`;
}

/** "July 2023". */
export function monthInWords(day: Day): string {
  return dayInWords(day).replace(/^\d+ /, '');
}

/** The date alone, at its precision: "7 July 2023", "July 2023", "some day between 3 and 7 July 2023". */
export function dateInWords(date: DateValue): string {
  const [year, month, dayOfMonth] = date.text.replace(/[~?%]$/, '').split('-');
  switch (date.precision) {
    case 'day':
      return `${Number(dayOfMonth)} ${monthNames[Number(month) - 1]} ${year}`;
    case 'month':
      return `${monthNames[Number(month) - 1]} ${year}`;
    case 'year':
      return year!;
    case 'range': {
      const span = spanInWords(date.earliest, date.latest, ' and ');
      return monthInWords(date.earliest) === monthInWords(date.latest)
        ? `some day between ${span}`
        : `between ${span}`;
    }
  }
}

/** The date as a label: "7 July 2023", "July 2023", "7–9 July 2023", "29 June – 3 July 2023". */
export function dateLabel(date: DateValue): string {
  const words = date.precision === 'range' ? rangeLabel(date) : dateInWords(date);
  if (date.qualifier === 'none') return words;
  return `${date.qualifier === 'approximate' ? 'about' : 'perhaps'} ${words}`;
}

function rangeLabel({ earliest, latest }: DayRange): string {
  const month = monthInWords(earliest);
  if (month !== monthInWords(latest)) return spanInWords(earliest, latest, ' – ');
  const isWhole =
    monthInWords(addDays(earliest, -1)) !== month && monthInWords(addDays(latest, 1)) !== month;
  return isWhole ? month : spanInWords(earliest, latest, '–');
}

/** "3 and 7 July 2023", "29 June and 3 July 2023", "29 December 2022 and 3 January 2023". */
function spanInWords(first: Day, last: Day, joint: ' and ' | ' to ' | '–' | ' – '): string {
  const from = dayInWords(first).split(' ');
  const to = dayInWords(last).split(' ');
  const shared = from[2] !== to[2] ? 3 : from[1] !== to[1] ? 2 : 1;
  return from.slice(0, shared).join(' ') + joint + to.join(' ');
}

/** When something happened: "on 7 July 2023", "in July 2023", "some day between 3 and 7 July 2023". */
export function whenPhrase(when: Edtf): string {
  if (when.kind === 'interval') return throughPhrase(when);
  const words = dateInWords(when);
  const about = when.qualifier === 'approximate' || when.qualifier === 'both';
  const perhaps = when.qualifier === 'uncertain' || when.qualifier === 'both' ? 'perhaps ' : '';
  if (when.precision === 'range') return perhaps + words;
  return `${perhaps}${about ? 'around' : when.precision === 'day' ? 'on' : 'in'} ${words}`;
}

/**
 * When it happened, or all through which days, as a label: "7 July 2023", "3–7 July 2023" (some day of
 * these), "about July 2023", "since July 2023"; empty where neither end of an interval is a date.
 */
export function whenLabel(when: Edtf): string {
  return when.kind === 'date' ? dateLabel(when) : throughPhrase(when);
}

/** Whether a text tells a date in just these words, and not only one within it ("3 July 2023" for "July 2023"). */
export function saysDate(text: string, words: string): boolean {
  return new RegExp(`(?<!\\d|\\d |(?:${monthNames.join('|')}) )${words}(?!\\d)`).test(text);
}

function throughPhrase(when: Extract<Edtf, { kind: 'interval' }>): string {
  const { from, to } = when;
  const known = (bound: typeof from): bound is DateValue => typeof bound === 'object';
  if (known(from) && known(to)) {
    if (from.precision === 'day' && to.precision === 'day') {
      const pair = to.earliest - from.latest === 1;
      if (pair) return `on ${spanInWords(from.earliest, to.latest, ' and ')}`;
      return `from ${spanInWords(from.earliest, to.latest, ' to ')}`;
    }
    return `from ${boundInWords(from)} to ${boundInWords(to)}`;
  }
  if (known(from)) return `since ${boundInWords(from)}`;
  return known(to) ? `until ${boundInWords(to)}` : '';
}

/** As it stands after "since": "some day between 17 October and 17 November 2023". */
function boundInWords(date: DateValue): string {
  return dateInWords(date).replace(/^between/, 'some day between');
}

/** The interval alone: "6 to 9 July 2023". */
export function edtfInWords(when: Edtf): string {
  return when.kind === 'date'
    ? dateInWords(when)
    : throughPhrase(when).replace(/^(?:from|on) /, '');
}
