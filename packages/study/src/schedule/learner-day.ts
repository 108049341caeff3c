import { addDays, dayOf, type Day } from '@backgrounder/model';

const hour = 3_600_000;

/** Making a formatter costs a thousand times what using it does. */
const formatters = new Map<string, Intl.DateTimeFormat>();

/** No clock was set back by more since 1970 (Vostok, in 1994); hours. */
const furthestBack = 7;

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
  const middle = day * 24 * hour + rolloverHour * hour;
  return firstSecond(
    middle - 16 * hour,
    middle + 16 * hour,
    (time) => learnerDay(time, zone, rolloverHour) >= day,
  );
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
  const before = (Math.floor(time / 1000) - furthestBack * 3600) * 1000;
  const { offset } = wallClock(time, zone);
  if (wallClock(before, zone).offset <= offset) return undefined;
  return firstSecond(before, time, (earlier) => wallClock(earlier, zone).offset <= offset);
}

/** Zones change on whole seconds. `test` fails at `from`, holds at `to`, and turns once; whole seconds. */
function firstSecond(from: number, to: number, test: (time: number) => boolean): number {
  let before = from / 1000;
  let after = Math.floor(to / 1000);
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (test(middle * 1000)) after = middle;
    else before = middle;
  }
  return after * 1000;
}

function wallClock(time: number, zone: string): WallClock {
  // `7/31/2023, 03:59:59`
  const read = formatterOf(zone).format(time).match(/\d+/g)?.map(Number) ?? [];
  const [month = 0, dayOfMonth = 0, year = 0, hours = 0, minutes = 0, seconds = 0] = read;
  const date = dayOf(year, month, dayOfMonth);
  if (date === undefined) throw new RangeError(`No date at ${time} in ${zone}`);
  const shown = ((date * 24 + hours) * 60 + minutes) * 60 + seconds;
  return { date, hour: hours, offset: (shown - Math.floor(time / 1000)) * 1000 };
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
