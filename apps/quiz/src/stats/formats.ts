import { addDays, type Day } from '@backgrounder/model';

const millisecondsPerDay = 86_400_000;

/** How figures, days and times are written in the learner's language. */
export interface Formats {
  /** Whole. */
  readonly count: (value: number) => string;
  /** Of a share, 0 to 1: "85 %". */
  readonly percent: (share: number) => string;
  /** "80–88 %". */
  readonly percentRange: (low: number, high: number) => string;
  /** "12 minutes"; "1.4 minutes" or "20 seconds" where it is little. */
  readonly minutes: (minutes: number) => string;
  /** For a table, where the unit stands above. */
  readonly decimal: (value: number) => string;
  /** "3 weeks": in the unit that a person would say. */
  readonly span: (days: number) => string;
  /** "23 November 2026". */
  readonly day: (day: Day) => string;
  /** "23 Nov", for an axis. */
  readonly shortDay: (day: Day) => string;
  /** "Nov 2026", for an axis of years. */
  readonly month: (day: Day) => string;
  /** "23–29 November 2026": a run of so many days. */
  readonly run: (from: Day, days: number) => string;
}

/** @param locale BCP 47 */
export function formatsOf(locale: string): Formats {
  const number = (options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options);
  const date = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    return format;
  };
  const whole = number({ maximumFractionDigits: 0 });
  const one = number({ maximumFractionDigits: 1 });
  const percent = number({ style: 'percent', maximumFractionDigits: 0 });
  const unit = (name: string, digits: number) =>
    number({ style: 'unit', unit: name, unitDisplay: 'long', maximumFractionDigits: digits });
  const minutes = {
    seconds: unit('second', 0),
    few: unit('minute', 1),
    many: unit('minute', 0),
    hours: unit('hour', 1),
  };
  const spans = {
    day: unit('day', 0),
    week: unit('week', 0),
    month: unit('month', 0),
    year: unit('year', 1),
  };
  const longDay = date({ dateStyle: 'long' });
  const shortDay = date({ day: 'numeric', month: 'short' });
  const month = date({ month: 'short', year: 'numeric' });
  const utc = (day: Day) => day * millisecondsPerDay;
  return {
    count: (value) => whole.format(value),
    percent: (share) => percent.format(share),
    percentRange: (low, high) => percent.formatRange(low, high),
    minutes(value) {
      if (value < 1) return minutes.seconds.format(value * 60);
      if (value < 10) return minutes.few.format(value);
      return value < 100 ? minutes.many.format(value) : minutes.hours.format(value / 60);
    },
    decimal: (value) => one.format(value),
    span(days) {
      const rounded = Math.max(1, Math.round(days));
      if (rounded < 7) return spans.day.format(rounded);
      if (rounded < 30) {
        return rounded % 7 === 0 ? spans.week.format(rounded / 7) : spans.day.format(rounded);
      }
      if (rounded < 365) return spans.month.format(Math.round(rounded / 30.4375));
      return spans.year.format(rounded / 365.25);
    },
    day: (day) => longDay.format(utc(day)),
    shortDay: (day) => shortDay.format(utc(day)),
    month: (day) => month.format(utc(day)),
    run: (from, days) =>
      days === 1
        ? longDay.format(utc(from))
        : longDay.formatRange(utc(from), utc(addDays(from, days - 1))),
  };
}
