import type { Day } from '@backgrounder/model';
import type { Words } from '../words/index.ts';
import { isState, type DaySpan, type TimelineFact } from './fact.ts';

const millisecondsPerDay = 86_400_000;

type Grain = 'day' | 'month' | 'year';

const options: Readonly<Record<Grain, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short', year: 'numeric' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(locale: string, grain: Grain): Intl.DateTimeFormat {
  const key = `${locale} ${grain}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, { ...options[grain], timeZone: 'UTC' });
    formats.set(key, format);
  }
  return format;
}

/** `7 Jul 2023`, `3–7 Jul 2023`, `Jul 2023`, `2022`: as the language writes it. */
export function spanInWords(span: DaySpan, locale: string): string {
  const grain = grainOf(span);
  const [first, last] = span.map((day) => day * millisecondsPerDay);
  return formatOf(locale, grain).formatRange(first!, last!);
}

/** From month to month, or of one: what a group of facts spans. */
export function monthsInWords([first, last]: DaySpan, locale: string): string {
  const years = last - first > 550;
  return formatOf(locale, years ? 'year' : 'month').formatRange(
    first * millisecondsPerDay,
    last * millisecondsPerDay,
  );
}

/** When a fact happened or held: `7 Jul 2023`, `from 20 Jan 2021`. Empty where no beginning is recorded. */
export function whenInWords(
  fact: Pick<TimelineFact, 'type' | 'from' | 'to'>,
  { t }: Words,
): string {
  const locale = t('locale');
  const { from, to } = fact;
  if (!from) return '';
  const start = spanInWords(from, locale);
  if (typeof to === 'object') {
    if (from[0] === from[1] && to[0] === to[1]) return spanInWords([from[0], to[0]], locale);
    return t('panel.fromTo', [start, spanInWords(to, locale)]);
  }
  return isState(fact) && to === 'open' ? t('panel.from', [start]) : start;
}

/** A whole number of months or years, by the nearer: `7 months`. */
export function stretchInWords(days: number, locale: string): string {
  const months = Math.max(1, Math.round(days / 30.4));
  const unit = months < 24 ? 'month' : 'year';
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
    unit === 'month' ? months : Math.round(months / 12),
  );
}

/** Whether a span is a month or a year, and no other. */
function grainOf([first, last]: DaySpan): Grain {
  if (first === last) return 'day';
  const start = dateOf(first);
  const end = dateOf((last + 1) as Day);
  if (start.getUTCDate() !== 1 || end.getUTCDate() !== 1) return 'day';
  return start.getUTCMonth() === 0 && end.getUTCMonth() === 0 ? 'year' : 'month';
}

function dateOf(day: Day): Date {
  return new Date(day * millisecondsPerDay);
}
