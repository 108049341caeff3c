import { addDays, formatDay, type DateValue, type Day } from '@backgrounder/model';
import type { Upcoming } from '@backgrounder/study';
import { roundDuration } from './durations.ts';
import { formatLocale, strings } from './strings.ts';
import type { QuizTranslate } from './words/use-translate.ts';

const dayFormat = new Intl.DateTimeFormat(formatLocale, {
  timeZone: 'UTC',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});
const monthFormat = new Intl.DateTimeFormat(formatLocale, {
  timeZone: 'UTC',
  month: 'long',
  year: 'numeric',
});

function utc(day: Day): Date {
  return new Date(formatDay(day));
}

/** A source's date at the precision that is known: "7 July 2023", "July 2023", "7–9 July 2023". */
export function dateInWords(date: DateValue): string {
  const written = plainDate(date);
  switch (date.qualifier) {
    case 'none':
      return written;
    case 'approximate':
      return strings.source.about(written);
    case 'uncertain':
    case 'both':
      return strings.source.perhaps(written);
  }
}

function plainDate(date: DateValue): string {
  switch (date.precision) {
    case 'day':
      // `~` widens the range around the day that was written.
      return dayFormat.format(utc(((date.earliest + date.latest) / 2) as Day));
    case 'month':
      return monthFormat.format(utc(middle(date)));
    case 'year':
      return String(utc(middle(date)).getUTCFullYear());
    case 'range':
      return dayFormat.formatRange(utc(date.earliest), utc(date.latest));
  }
}

function middle(date: DateValue): Day {
  return Math.floor((date.earliest + date.latest) / 2) as Day;
}

/** "Monday 23 November", of a learner's day. */
export function weekdayInWords(day: Day, t: QuizTranslate): string {
  const format = new Intl.DateTimeFormat(t('locale'), {
    timeZone: 'UTC',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  });
  return format.format(utc(day));
}

/** "in 9 minutes"; `now` and `at` in milliseconds since the epoch. */
export function untilInWords(at: number, now: number, t: QuizTranslate): string {
  if (at <= now) return t('when.now');
  return t('when.inDuration', [strings.longDuration(roundDuration(at - now))]);
}

/** "tomorrow, from 04:00", "on Thursday 26 November". */
export function upcomingInWords(
  upcoming: Upcoming,
  today: Day,
  rolloverHour: number,
  t: QuizTranslate,
): string {
  if (upcoming.day <= addDays(today, 1)) {
    return t('when.tomorrowFrom', [hourInWords(rolloverHour)]);
  }
  return t('when.onDay', [weekdayInWords(upcoming.day, t)]);
}

/** "04:00". */
export function hourInWords(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
