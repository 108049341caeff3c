import type { QuizTranslate } from './words/use-translate.ts';

/** A length of time rounded for reading: how many of which unit. */
export interface Duration {
  readonly count: number;
  readonly unit: 'minute' | 'hour' | 'day' | 'month' | 'year';
}

/** "10 minutes", or where there is little room "10 mins". */
export function durationInWords(
  { count, unit }: Duration,
  t: QuizTranslate,
  unitDisplay: 'long' | 'short' = 'long',
): string {
  return new Intl.NumberFormat(t('locale'), { style: 'unit', unit, unitDisplay }).format(count);
}

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Rounds milliseconds to the unit a person would say them in; months and years keep one decimal. */
export function roundDuration(milliseconds: number): Duration {
  const length = Math.max(0, milliseconds);
  if (Math.round(length / minute) < 60) {
    return { count: Math.max(1, Math.round(length / minute)), unit: 'minute' };
  }
  if (Math.round(length / hour) < 24) return { count: Math.round(length / hour), unit: 'hour' };
  const days = Math.round(length / day);
  if (days <= 30) return { count: days, unit: 'day' };
  if (days < 365) return { count: oneDecimal(days / 30.4375), unit: 'month' };
  return { count: oneDecimal(days / 365.25), unit: 'year' };
}

function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10;
}
