import { addDays, formatDay, type DateValue, type Day } from '@backgrounder/model';
import type { Upcoming } from '@backgrounder/study';
import { roundDuration } from './durations.ts';
import { formatLocale, strings } from './strings.ts';

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
const weekdayFormat = new Intl.DateTimeFormat(formatLocale, {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
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
export function weekdayInWords(day: Day): string {
  return weekdayFormat.format(utc(day));
}

/** "in 9 minutes"; `now` and `at` in milliseconds since the epoch. */
export function untilInWords(at: number, now: number): string {
  if (at <= now) return strings.when.now;
  return strings.when.inDuration(strings.longDuration(roundDuration(at - now)));
}

/** "tomorrow, from 04:00", "on Thursday 26 November". */
export function upcomingInWords(upcoming: Upcoming, today: Day, rolloverHour: number): string {
  if (upcoming.day <= addDays(today, 1)) {
    return strings.when.tomorrowFrom(hourInWords(rolloverHour));
  }
  return strings.when.onDay(weekdayInWords(upcoming.day));
}

/** "04:00". */
export function hourInWords(hour: number): string {
  return `${String(hour).padStart(2, '0')}:00`;
}
