import type { DateValue, Edtf } from '../time/edtf.ts';
import { dateInWords, dayInWords, monthInWords, monthNames, whenPhrase } from '../time/in-words.ts';

/**
 * Dates on which a lasting thing is known to have held, roughest first: "as of July 2023",
 * "as of 7 July 2023". The roughest reads best; a finer one tells two holders within a month apart.
 */
export function asOfPhrases(date: DateValue): string[] {
  if (date.qualifier !== 'none') return [datePhrase(date)];
  if (date.precision !== 'range' && date.precision !== 'day') {
    return [`as of ${dateInWords(date)}`];
  }
  const day = `as of ${dayInWords(date.earliest)}`;
  if (date.precision === 'day') return [day];
  return monthInWords(date.earliest) === monthInWords(date.latest)
    ? [`as of ${monthInWords(date.earliest)}`, day]
    : [day];
}

/** When something was, as a question may claim it: what is about or perhaps a date is "around" it. */
export function datePhrase(when: Edtf): string {
  const isExact = when.kind === 'interval' || when.qualifier === 'none';
  return isExact ? whenPhrase(when) : `around ${dateInWords(when)}`;
}

/**
 * How a question dates what it asks about, best first. A rough date reads better than a range of days
 * and is as true; the exact one stays in store for where the rough one fits two facts.
 */
export function cuePhrases(when: Edtf): string[] {
  if (when.kind === 'interval' || when.precision !== 'range') return [datePhrase(when)];
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
