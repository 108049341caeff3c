import type { Day } from '@backgrounder/model';

const millisecondsPerDay = 86_400_000;
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * `7 July 2023`, as the language writes it.
 * @param locale BCP 47
 */
export function dayInWords(day: Day, locale: string): string {
  let format = formats.get(locale);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
    formats.set(locale, format);
  }
  return format.format(day * millisecondsPerDay);
}
