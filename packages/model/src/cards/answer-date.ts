import { parseEdtf, type DayRange, type Edtf } from '../time/edtf.ts';
import { overlap, spanOf } from '../time/span.ts';
import { dayInWords } from '../time/in-words.ts';
import { close, right, wrong } from './judgement.ts';
import type { Answer, Judgement } from './types.ts';
import { fold } from './words.ts';
import { daysInFigures, findDates, findFigures, type WrittenDate } from './written-dates.ts';

/** A typed date is right at the answer's precision, or finer and within it. */
export function checkDate(answer: Extract<Answer, { kind: 'date' }>, written: string): Judgement {
  const typed = daysInFigures(written);
  const parsed = parseEdtf(answer.edtf);
  if (!parsed.ok) throw new Error(`the card's date is no date: ${parsed.message}`);
  const want = parsed.value;
  const figures = findFigures(typed);
  if (figures.length > 0) {
    const judged = figures.map((reading) => ({
      reading,
      judgement: judge(want, reading, answer.text),
    }));
    const chosen =
      judged.find(({ judgement }) => judgement.verdict === 'right') ??
      judged.find(({ judgement }) => judgement.verdict === 'close') ??
      judged[0]!;
    const ambiguous = figures.some((reading) => reading.earliest !== figures[0]!.earliest);
    const read = ambiguous ? `Read as ${dayInWords(chosen.reading.earliest)}. ` : '';
    return { ...chosen.judgement, reason: read + chosen.judgement.reason };
  }
  const dates = findDates(typed);
  if (dates.length > 1) {
    const first = dates[0]!;
    const last = dates.at(-1)!;
    const joint = fold(typed).slice(first.end, last.start).trim();
    if (dates.length > 2 || !/^(?:-|to|and|until|\/|\.\.)$/.test(joint)) {
      return wrong('several', 'More than one date was typed; write one.');
    }
    return judge(want, { ...first, latest: last.latest, precision: 'range' }, answer.text);
  }
  const date = dates[0];
  if (date) return judge(want, date, answer.text);
  return withoutYear(want, typed, answer.text);
}

function judge(want: Edtf, typed: Omit<WrittenDate, 'start' | 'end'>, text: string): Judgement {
  if (want.kind === 'interval') return judgeInterval(want, typed, text);
  const { earliest, latest } = want;
  if (typed.earliest >= earliest && typed.latest <= latest) {
    const finer = typed.earliest > earliest || typed.latest < latest;
    return finer
      ? right('finer-date', `That lies within the answer, ${text}.`)
      : right('same', 'That is the date.');
  }
  if (typed.earliest <= earliest && typed.latest >= latest) {
    const near = typed.latest - typed.earliest <= 31 || want.precision === 'month';
    return near
      ? close('rough-date', `True, but not exact enough: ${text}.`)
      : wrong('rough-date', `A ${typed.precision} alone is too rough here: ${text}.`);
  }
  if (overlap(typed, { earliest, latest })) {
    return close('overlapping-date', `It overlaps with the answer, ${text}.`);
  }
  const short = typed.precision === 'day' && latest - earliest <= 31;
  const off = typed.latest < earliest ? earliest - typed.latest : typed.earliest - latest;
  if (short && off === 1) return close('day-off', `One day off: ${text}.`);
  const away = typed.precision === 'day' && off < 31 ? `${off} days off: ` : 'Not that date: ';
  return wrong('other', `${away}${text}.`);
}

function judgeInterval(
  want: Extract<Edtf, { kind: 'interval' }>,
  typed: DayRange,
  text: string,
): Judgement {
  const { from, to } = want;
  const starts = typeof from === 'object' ? within(typed.earliest, from) : true;
  const ends =
    typeof to === 'object'
      ? within(typed.latest, to)
      : typeof from === 'object' && within(typed.latest, from);
  if (starts && ends) return right('same', 'That is the time.');
  return overlap(typed, spanOf(want))
    ? close('overlapping-date', `It overlaps with the answer, ${text}.`)
    : wrong('other', `Not that time: ${text}.`);
}

function within(day: number, range: DayRange): boolean {
  return range.earliest <= day && day <= range.latest;
}

/** "7 July" with the year left out is close when the year would make it right. */
function withoutYear(want: Edtf, typed: string, text: string): Judgement {
  const start =
    want.kind === 'date'
      ? want.earliest
      : typeof want.from === 'object'
        ? want.from.earliest
        : undefined;
  const year = start === undefined ? undefined : dayInWords(start).split(' ')[2];
  const completed = year && findDates(`${typed.trim()} ${year}`)[0];
  if (completed && completed.precision !== 'year') {
    const judged = judge(want, completed, text);
    if (judged.verdict === 'right') {
      return close('no-year', `The year is missing: ${text}.`);
    }
    return wrong('other', `Not that date: ${text}.`);
  }
  if (/\b(?:yesterday|today|tomorrow|ago|last|next|week|weekend|recently)\b/.test(fold(typed))) {
    return wrong('unreadable', `Write a date of the calendar, like ${text}.`);
  }
  return wrong('unreadable', `No date could be read in that; the answer is ${text}.`);
}
