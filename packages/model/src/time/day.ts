declare const dayBrand: unique symbol;

/** A calendar day of the proleptic Gregorian calendar: whole days since 1970-01-01, no time zone. */
export type Day = number & { readonly [dayBrand]: 'Day' };

const millisecondsPerDay = 86_400_000;

/** The day of a year, a month (1–12) and a day of the month, or `undefined` where the calendar has none. */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | undefined {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== dayOfMonth) return undefined;
  return (date.getTime() / millisecondsPerDay) as Day;
}

export function lastDayOfMonth(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
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
