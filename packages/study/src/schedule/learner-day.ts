import { addDays, dayOf, type Day } from '@backgrounder/model';

const hour = 3_600_000;
const minute = 60_000;

/** Making a formatter costs a thousand times what using it does. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** Clocks were set back by no more than this since 1970, the date line aside; hours. */
const furthestBack = 3;

/**
 * The learner's day at a time (milliseconds since the epoch): the date on the wall clock of an
 * IANA zone, where the hours before `rolloverHour` (0 to 23) still belong to the day before. A day
 * that has begun stays begun where the clock is then set back to before the rollover hour.
 * Throws a RangeError for a zone that the platform does not know.
 */
export function learnerDay(time: number, zone: string, rolloverHour: number): Day {
  const wall = wallClock(time, zone);
  const day = dayOfWall(wall, rolloverHour);
  const untilRollover = (rolloverHour - wall.hour + 24) % 24;
  if (untilRollover === 0 || untilRollover > furthestBack) return day;
  const back = lastSetBack(time, zone);
  if (back === undefined) return day;
  return Math.max(day, dayOfWall(wallClock(back - 1, zone), rolloverHour)) as Day;
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

interface WallClock {
  readonly date: Day;
  readonly hour: number;
  /** How far it is ahead of UTC, in milliseconds. */
  readonly offset: number;
}

function dayOfWall(wall: WallClock, rolloverHour: number): Day {
  return wall.hour < rolloverHour ? addDays(wall.date, -1) : wall.date;
}

/** The first millisecond after the clock was set back, where that was within the last hours. */
function lastSetBack(time: number, zone: string): number | undefined {
  let before = time - furthestBack * hour;
  let after = time;
  const { offset } = wallClock(time, zone);
  if (wallClock(before, zone).offset <= offset) return undefined;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (wallClock(middle, zone).offset > offset) before = middle;
    else after = middle;
  }
  return after;
}

function wallClock(time: number, zone: string): WallClock {
  const read = { year: 0, month: 0, day: 0, hour: 0, minute: 0, second: 0 };
  for (const { type, value } of formatterOf(zone).formatToParts(time)) {
    if (type in read) read[type as keyof typeof read] = Number(value);
  }
  const date = dayOf(read.year, read.month, read.day);
  if (date === undefined) throw new RangeError(`No date at ${time} in ${zone}`);
  const shown = date * 24 * hour + read.hour * hour + read.minute * minute + read.second * 1000;
  return { date, hour: read.hour, offset: shown - Math.floor(time / 1000) * 1000 };
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
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(zone, made);
  return made;
}
