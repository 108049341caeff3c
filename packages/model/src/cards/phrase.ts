import { formatDay, type Day } from '../time/day.ts';
import type { DateValue, Edtf } from '../time/edtf.ts';

const monthNames =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** "7 July 2023". */
export function dayInWords(day: Day): string {
  const [year, month, dayOfMonth] = formatDay(day).split('-');
  return `${Number(dayOfMonth)} ${monthNames[Number(month) - 1]} ${year}`;
}

/** "July 2023". */
function monthInWords(day: Day): string {
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
      const span = spanInWords(date.earliest, date.latest, 'and');
      return monthInWords(date.earliest) === monthInWords(date.latest)
        ? `some day between ${span}`
        : `between ${span}`;
    }
  }
}

/** "3 and 7 July 2023", "29 June and 3 July 2023", "29 December 2022 and 3 January 2023". */
function spanInWords(first: Day, last: Day, joint: 'and' | 'to'): string {
  const from = dayInWords(first).split(' ');
  const to = dayInWords(last).split(' ');
  const shared = from[2] !== to[2] ? 3 : from[1] !== to[1] ? 2 : 1;
  return `${from.slice(0, shared).join(' ')} ${joint} ${to.join(' ')}`;
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

function throughPhrase(when: Extract<Edtf, { kind: 'interval' }>): string {
  const { from, to } = when;
  const known = (bound: typeof from): bound is DateValue => typeof bound === 'object';
  if (known(from) && known(to)) {
    if (from.precision === 'day' && to.precision === 'day') {
      const pair = to.earliest - from.latest === 1;
      if (pair) return `on ${spanInWords(from.earliest, to.latest, 'and')}`;
      return `from ${spanInWords(from.earliest, to.latest, 'to')}`;
    }
    return `from ${dateInWords(from)} to ${dateInWords(to)}`;
  }
  if (known(from)) return `since ${dateInWords(from)}`;
  return known(to) ? `until ${dateInWords(to)}` : '';
}

/** The interval alone: "6 to 9 July 2023". */
export function edtfInWords(when: Edtf): string {
  return when.kind === 'date'
    ? dateInWords(when)
    : throughPhrase(when).replace(/^(?:from|on) /, '');
}

/**
 * Dates on which a lasting thing is known to have held, roughest first: "as of July 2023",
 * "as of 7 July 2023". The roughest reads best; a finer one tells two holders within a month apart.
 */
export function asOfPhrases(date: DateValue): string[] {
  if (date.precision !== 'range' && date.precision !== 'day') {
    return [`as of ${dateInWords(date)}`];
  }
  const day = `as of ${dayInWords(date.earliest)}`;
  if (date.precision === 'day') return [day];
  return monthInWords(date.earliest) === monthInWords(date.latest)
    ? [`as of ${monthInWords(date.earliest)}`, day]
    : [day];
}

/**
 * How a question dates what it asks about, best first. A rough date reads better than a range of days
 * and is as true; the exact one stays in store for where the rough one fits two facts.
 */
export function cuePhrases(when: Edtf): string[] {
  if (when.kind === 'interval' || when.precision !== 'range') return [whenPhrase(when)];
  const first = monthInWords(when.earliest).split(' ') as [string, string];
  const last = monthInWords(when.latest).split(' ') as [string, string];
  const exact = whenPhrase(when);
  if (first.join() === last.join()) return [`in ${first.join(' ')}`, exact];
  const adjacent = monthNames.indexOf(last[0]) - monthNames.indexOf(first[0]) === 1;
  return first[1] === last[1] && adjacent
    ? [`in ${first[0]} or ${last.join(' ')}`, exact]
    : [exact];
}

/** For what somebody said in the course of some days: "between 18 and 19 June 2023". */
export function sayingPhrases(when: Edtf): string[] {
  return cuePhrases(when).map((phrase) => phrase.replace(/^from (.*) to /, 'between $1 and '));
}

/** What a question that asks for this date opens with; it tells how exact the answer has to be. */
export function whenAsked(date: Edtf): string {
  return whichDate(date).asking;
}

/** The words around a date that is asked, by how exact the answer has to be. */
export function whichDate(date: Edtf): {
  readonly asking: string;
  readonly before: string;
  readonly hint: string;
} {
  if (date.kind === 'interval') {
    const both = typeof date.from === 'object' && typeof date.to === 'object';
    return both && date.from.precision === 'day'
      ? { asking: 'on which days', before: 'from', hint: '(Which days?)' }
      : { asking: 'when', before: 'in', hint: '(When?)' };
  }
  if (date.qualifier !== 'none') return { asking: 'about when', before: 'around', hint: '(When?)' };
  switch (date.precision) {
    case 'day':
      return { asking: 'on which day', before: 'on', hint: '(Which day?)' };
    case 'month':
      return { asking: 'in which month', before: 'in', hint: '(Which month?)' };
    case 'year':
      return { asking: 'in which year', before: 'in', hint: '(Which year?)' };
    case 'range':
      return { asking: 'when', before: 'on', hint: '(When?)' };
  }
}
