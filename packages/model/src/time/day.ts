declare const dayBrand: unique symbol;

/** A calendar day of the proleptic Gregorian calendar: whole days since 1970-01-01, no time zone. */
export type Day = number & { readonly [dayBrand]: 'Day' };

const millisecondsPerDay = 86_400_000;

/** The day of a year, a month (1–12) and a day of the month, or `undefined` where the calendar has none. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (!(month >= 1 && month <= 12 && dayOfMonth >= 1)) return undefined;
  if (!(dayOfMonth <= lastDayOfMonth(year, month))) return undefined;
  const day = daysSinceEpoch(year, month, dayOfMonth);
  return Number.isInteger(day) && Math.abs(day) <= lastDay ? (day as Day) : undefined;
}

/** As far as `Date` counts, in either direction. */
const lastDay = 100_000_000;

const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

export function lastDayOfMonth(year: number, month: number): number {
  return month === 2 && isLeap(year) ? 29 : daysInMonth[month - 1]!;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days from 0000-03-01, with which the years of this count begin, to 1970-01-01. */
const daysToEpoch = 719_468;

/** Counts years from March, so that a leap day is the last of its year. */
function daysSinceEpoch(year: number, month: number, dayOfMonth: number): number {
  const yearFromMarch = month > 2 ? year : year - 1;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const leapDays =
    Math.floor(yearFromMarch / 4) -
    Math.floor(yearFromMarch / 100) +
    Math.floor(yearFromMarch / 400);
  // The months from March have 31, 30, 31, 30, 31 days, and so on again.
  const daysBefore = Math.floor((153 * monthFromMarch + 2) / 5);
  return 365 * yearFromMarch + leapDays + daysBefore + dayOfMonth - 1 - daysToEpoch;
}

/** Parses `YYYY-MM-DD`; anything else, an impossible date included, gives `undefined`. */
export function parseDay(iso: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The day `count` days later (earlier, where negative). */
export function addDays(day: Day, count: number): Day {
  return (day + count) as Day;
}

/** 0 for Sunday to 6 for Saturday. */
export function weekdayOf(day: Day): number {
  return (((day + 4) % 7) + 7) % 7;
}
