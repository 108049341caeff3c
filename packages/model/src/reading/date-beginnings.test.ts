import { expect, test } from 'vitest';
import { parseDay } from '../time/day.ts';
import { datedWords } from './dates.ts';
import type { ReadLanguage } from './language.ts';

const published = parseDay('2023-07-09');

/** A date of each kind, begun by each kind of word: none may be passed over for how it begins. */
const dates: Readonly<Record<Exclude<ReadLanguage, 'zh'>, readonly string[]>> = {
  en: [
    '3 July',
    '3rd of July',
    'first of July',
    'July 3',
    'Sept 2022',
    'May of last year',
    'last October',
    'spring of 2022',
    'Fall 2022',
    'a year ago',
    'two months ago',
    '12 days ago',
    'in three weeks',
    'yesterday',
    'Last night',
    'this evening',
    'Tonight',
    'tomorrow',
    'end of the month',
    'next week',
    'Friday',
    '2022',
  ],
  es: [
    '3 de julio',
    'primero de julio',
    'julio pasado',
    'ultimo julio',
    'verano de 2022',
    'Hace dos meses',
    'dentro de tres dias',
    'ayer',
    'esta tarde',
    'mes pasado',
    'viernes',
    '2022',
  ],
  fr: [
    '1er juillet',
    'premier juillet',
    'juillet dernier',
    'ete 2022',
    'Il y a deux mois',
    'sous trois jours',
    "Aujourd'hui",
    'hier',
    'ce soir',
    "l'annee derniere",
    'annee derniere',
    'vendredi',
    '2022',
  ],
  de: [
    '3. Juli',
    'ersten Juli',
    'Juli 2022',
    'vergangenen Juli',
    'Sommer 2022',
    'Vor zwei Monaten',
    'in drei Tagen',
    'gestern',
    'Heute',
    'letzte Woche',
    'Freitag',
    'kommenden Freitag',
    '2022',
  ],
};

for (const language of ['en', 'es', 'fr', 'de'] as const) {
  test.each(dates[language])(`finds "%s" (${language})`, (date) => {
    const text = `(${date})`;
    expect(datedWords(text, language, published)[0]).toMatchObject({
      start: 1,
      end: text.length - 1,
    });
  });
}
