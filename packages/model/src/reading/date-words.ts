import type { DateWords } from './date-pattern.ts';
import type { ReadLanguage } from './language.ts';
import { chinese } from './chinese-dates.ts';
import { english } from './english-dates.ts';
import { french } from './french-dates.ts';
import { german } from './german-dates.ts';
import { spanish } from './spanish-dates.ts';

export const dateWords: Readonly<Record<ReadLanguage, DateWords>> = {
  en: english,
  es: spanish,
  fr: french,
  de: german,
  zh: chinese,
};
