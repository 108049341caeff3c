import { parseDay, type Day } from '@backgrounder/model';

/**
 * The reader's own day, for the names of files.
 * @param time milliseconds since the epoch
 */
export function dayOf(time: number): Day {
  const date = new Date(time);
  const day = [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part, place) => String(part).padStart(place === 0 ? 4 : 2, '0'))
    .join('-');
  return parseDay(day)!;
}
