import { addDays, dayOf, type Day } from '@backgrounder/model';

const hour = 3_600_000;

/** Making a formatter costs a thousand times what using it does. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/**
 * The learner's day at a time (milliseconds since the epoch): the date on the wall clock of an
 * IANA zone, where the hours before `rolloverHour` (0 to 23) still belong to the day before.
 * Throws a RangeError for a zone that the platform does not know.
 */
export function learnerDay(time: number, zone: string, rolloverHour: number): Day {
  const wall = wallClock(time, zone);
  return wall.hour < rolloverHour ? addDays(wall.date, -1) : wall.date;
}

/** The first millisecond at which `learnerDay` is `day` or, where the zone skipped it, later. */
export function startOfDay(day: Day, zone: string, rolloverHour: number): number {
  // Zones keep within 14 hours of UTC; one more for those that once did not.
  let before = day * 24 * hour + (rolloverHour - 16) * hour;
  let from = before + 32 * hour;
  while (from - before > 1) {
    const middle = Math.floor((before + from) / 2);
    if (learnerDay(middle, zone, rolloverHour) < day) before = middle;
    else from = middle;
  }
  return from;
}

function wallClock(time: number, zone: string): { readonly date: Day; readonly hour: number } {
  const read = { year: 0, month: 0, day: 0, hour: 0 };
  for (const { type, value } of formatterOf(zone).formatToParts(time)) {
    if (type === 'year' || type === 'month' || type === 'day' || type === 'hour') {
      read[type] = Number(value);
    }
  }
  const date = dayOf(read.year, read.month, read.day);
  if (date === undefined) throw new RangeError(`No date at ${time} in ${zone}`);
  return { date, hour: read.hour };
}

function formatterOf(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}
