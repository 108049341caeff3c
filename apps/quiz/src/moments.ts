import { addDays, formatDay, type DateValue, type Day } from '@backgrounder/model';
import type { Upcoming } from '@backgrounder/study';
import { durationInWords, roundDuration } from './durations.ts';
import type { QuizTranslate } from './words/use-translate.ts';

const formats = {
  day: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  year: { year: 'numeric' },
  weekday: { weekday: 'long', day: 'numeric', month: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

function format(name: keyof typeof formats, t: QuizTranslate): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(t('locale'), { ...formats[name], timeZone: 'UTC' });
}

function utc(day: Day): Date {
  return new Date(formatDay(day));
}

/** A source's date at the precision that is known: "7 July 2023", "July 2023", "7–9 July 2023". */
export function dateInWords(date: DateValue, t: QuizTranslate): string {
  const written = plainDate(date, t);
  switch (date.qualifier) {
    case 'none':
      return written;
    case 'approximate':
      return t('source.about', [written]);
    case 'uncertain':
    case 'both':
      return t('source.perhaps', [written]);
  }
}

function plainDate(date: DateValue, t: QuizTranslate): string {
  switch (date.precision) {
    case 'day':
      // `~` widens the range around the day that was written.
      return format('day', t).format(utc(((date.earliest + date.latest) / 2) as Day));
    case 'month':
      return format('month', t).format(utc(middle(date)));
    case 'year':
      return format('year', t).format(utc(middle(date)));
    case 'range':
      return format('day', t).formatRange(utc(date.earliest), utc(date.latest));
  }
}

function middle(date: DateValue): Day {
  return Math.floor((date.earliest + date.latest) / 2) as Day;
}

/** "Monday 23 November", of a learner's day. */
export function weekdayInWords(day: Day, t: QuizTranslate): string {
  return format('weekday', t).format(utc(day));
}

/** "in 9 minutes"; `now` and `at` in milliseconds since the epoch. */
export function untilInWords(at: number, now: number, t: QuizTranslate): string {
  if (at <= now) return t('when.now');
  return t('when.inDuration', [durationInWords(roundDuration(at - now), t)]);
}

/** "tomorrow, from 04:00", "on Thursday 26 November". */
export function upcomingInWords(
  upcoming: Upcoming,
  today: Day,
  rolloverHour: number,
  t: QuizTranslate,
): string {
  if (upcoming.day <= addDays(today, 1)) {
    return t('when.tomorrowFrom', [hourInWords(rolloverHour, t)]);
  }
  return t('when.onDay', [weekdayInWords(upcoming.day, t)]);
}

/** "04:00". */
export function hourInWords(hour: number, t: QuizTranslate): string {
  return new Intl.DateTimeFormat(t('locale'), { timeStyle: 'short', timeZone: 'UTC' }).format(
    hour * 3_600_000,
  );
}

/** "Monday"; of a day of the week, 0 for Sunday to 6. */
export function weekdayName(weekday: number, t: QuizTranslate): string {
  // 4 January 1970 was a Sunday.
  const day = (3 + weekday) * 86_400_000;
  return new Intl.DateTimeFormat(t('locale'), { weekday: 'long', timeZone: 'UTC' }).format(day);
}
