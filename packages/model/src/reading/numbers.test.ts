import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../match/fold.ts';
import { readLanguages, type ReadLanguage } from './language.ts';
import { namedNumbers } from './numbers.ts';
import { valueOfHan } from './numerals.ts';

/** A text, and the numbers that it names. */
type NumberCase = readonly [text: string, ...numbers: number[]];

const cases: Readonly<Record<ReadLanguage, Readonly<Record<string, readonly NumberCase[]>>>> = {
  en: {
    figures: [
      ['1,200 tons for 1,234,567.5', 1200, 1_234_567.5],
      ['12 000', 12_000],
      ['40%, 43.7 percent', 40, 43.7],
      ['7-nanometer', 7],
      ['10-15 people in 2023', 10, 15, 2023],
      ['In 2022 300 people', 2022, 300],
    ],
    words: [
      ['three of seventeen', 3, 17],
      ['twenty-three', 23],
      ['ninety nine', 99],
      ['one in three', 3],
    ],
    scales: [
      ['two hundred', 200],
      ['eighteen hundred', 1800],
      ['a hundred and forty', 140],
      ['three hundred and five', 305],
      ['five hundred thousand', 500_000],
      ['two thousand three hundred', 2300],
      ['$5.5 billion', 5.5e9],
      ['$52.7bn', 52.7e9],
      ['3 trillion', 3e12],
      ['45 million and 50', 45e6, 50],
    ],
    halves: [
      ['three and a half', 3.5],
      ['two and a half million', 2.5e6],
      ['half a million', 500_000],
    ],
    none: [
      ['zero, one or two'],
      ['hundreds of people, thousands, millions'],
      ['A100, 7nm, 25th, 1.2.3, paragraphs 5,6'],
      ['someone often weighed a tenth'],
      ['a dozen, half of it'],
    ],
  },
  es: {
    figures: [
      ['1.200 toneladas, 1.234.567,5', 1200, 1_234_567.5],
      ['1 200, 1200', 1200, 1200],
      ['43,7 por ciento', 43.7],
    ],
    words: [
      ['tres', 3],
      ['treinta y cinco', 35],
      ['veintitrés', 23],
      ['dieciséis', 16],
      ['noventa y nueve por ciento', 99],
    ],
    scales: [
      ['cien', 100],
      ['ciento veinte', 120],
      ['doscientas', 200],
      ['quinientos', 500],
      ['novecientas', 900],
      ['dos mil', 2000],
      ['cien mil', 100_000],
      ['mil doscientos', 1200],
      ['12,5 millones', 12.5e6],
      ['5.000 millones', 5e9],
      ['tres mil millones', 3e9],
      ['un billón', 1e12],
    ],
    halves: [
      ['tres y medio', 3.5],
      ['dos millones y medio', 2.5e6],
      ['medio millón', 500_000],
    ],
    none: [['un, una, dos'], ['millones de personas'], ['el diezmo'], ['dostoievski']],
  },
  fr: {
    figures: [
      ['1 200 tonnes, 1 234 567,5', 1200, 1_234_567.5],
      ['1.200', 1200],
      ['43,7 %', 43.7],
      ['43 pour cent', 43],
    ],
    words: [
      ['vingt-trois', 23],
      ['vingt et un', 21],
      ['soixante-douze', 72],
      ['soixante et onze', 71],
      ['quatre-vingts', 80],
      ['quatre-vingt-quatre', 84],
      ['quatre-vingt-dix-huit', 98],
      ['septante, nonante-huit', 70, 98],
      ['dix-neuf', 19],
      ['un neuf', 9],
    ],
    scales: [
      ['deux cents', 200],
      ['quatre cent vingt', 420],
      ['deux mille', 2000],
      ['cent mille', 100_000],
      ['12,5 millions', 12.5e6],
      ['un milliard', 1e9],
      ['2 billions', 2e12],
    ],
    halves: [
      ['trois et demi', 3.5],
      ['deux millions et demi', 2.5e6],
      ['un demi-million', 500_000],
    ],
    none: [['un ou deux'], ['des millions de gens'], ['les dixièmes, troisième']],
  },
  de: {
    figures: [
      ['1.200 Tonnen, 1.234.567,5', 1200, 1_234_567.5],
      ['1 200, 1200', 1200, 1200],
      ['43,7 Prozent', 43.7],
    ],
    words: [
      ['drei', 3],
      ['elf', 11],
      ['einundzwanzig', 21],
      ['dreiundzwanzig', 23],
      ['achtundneunzig', 98],
      ['dreißig, dreissig', 30, 30],
    ],
    scales: [
      ['hundert, einhundert, zweihundert', 100, 100, 200],
      ['hundertzwanzig', 120],
      ['dreihundertfünf', 305],
      ['siebenhundertfünfundzwanzig', 725],
      ['zehntausend', 10_000],
      ['zweihunderttausend', 200_000],
      ['zweiundvierzigtausend', 42_000],
      ['12,5 Millionen', 12.5e6],
      ['5 Mrd. Euro, 3 Mio. Euro', 5e9, 3e6],
      ['eine Milliarde', 1e9],
      ['2 Billionen', 2e12],
    ],
    halves: [
      ['dreieinhalb', 3.5],
      ['zweieinhalb Millionen', 2.5e6],
      ['eineinhalb Millionen', 1.5e6],
      ['eine halbe Million', 500_000],
    ],
    none: [['ein, eine, zwei'], ['beachten, Elfe, Dreier'], ['Millionen Menschen']],
  },
  zh: {
    figures: [
      ['1200吨，1,200吨', 1200, 1200],
      ['43.7%', 43.7],
      ['７５', 75],
    ],
    words: [
      ['二十三', 23],
      ['十二', 12],
      ['一百零五', 105],
      ['一千二百', 1200],
      ['百分之九十八', 98],
    ],
    scales: [
      ['两亿', 2e8],
      ['三千五百万', 35e6],
      ['5.5亿', 5.5e8],
      ['5千万', 5e7],
      ['3万亿', 3e12],
      ['五千亿', 5e11],
    ],
    none: [['一个，两个'], ['三分之一'], ['第三，几十'], ['十四五']],
  },
};

function numbersIn(text: string, language: ReadLanguage): number[] {
  return namedNumbers(fold(text), language).map(({ value }) => value);
}

describe.each(readLanguages)('numbers in %s', (language) => {
  const rows = Object.entries(cases[language]).flatMap(([kind, texts]) =>
    texts.map(([text, ...numbers]) => ({ kind, text, numbers })),
  );

  test.each(rows)('$kind: $text', ({ text, numbers }) => {
    expect(numbersIn(text, language)).toEqual(numbers);
  });

  test('any whole number in figures', () => {
    const locale = { en: 'en', es: 'de', fr: 'fr', de: 'de', zh: 'en' }[language];
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 999_999_999 }), (number) => {
        expect(numbersIn(`x: ${number.toLocaleString(locale)} y`, language)).toEqual([number]);
      }),
    );
  });

  test('for any text: in order, apart, and within it', () => {
    const parts = Object.values(cases[language]).flatMap((texts) => texts.map(([text]) => text));
    const anyText = fc
      .array(fc.oneof(fc.constantFrom(...parts, ' ', '-', '.', ','), fc.string({ maxLength: 5 })))
      .map((some) => some.join(''));
    fc.assert(
      fc.property(anyText, (text) => {
        let last = 0;
        for (const { start, end, value } of namedNumbers(fold(text), language)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(value).toBeGreaterThanOrEqual(3);
          last = end;
        }
      }),
    );
  });

  /** A pattern that goes back over what it read would take hours for these. */
  test('long runs are read once', () => {
    for (const run of [
      '1',
      '1,000',
      '1 000 ',
      ' ',
      'zwei',
      'hundert',
      'und',
      'quatre-vingt-',
      '百',
    ]) {
      const long = run.repeat(50_000 / run.length);
      expect(numbersIn(`${long}x`, language).length).toBeLessThan(50_000);
    }
  });
});

test('where a number stands', () => {
  const text = 'Of a hundred and forty, or $5.5 billion.';
  expect(namedNumbers(fold(text), 'en').map(({ start, end }) => text.slice(start, end))).toEqual([
    'hundred and forty',
    '5.5 billion',
  ]);
});

test.each<[numeral: string, value: number]>([
  ['0', 0],
  ['23', 23],
  ['〇', 0],
  ['十', 10],
  ['二十', 20],
  ['二十三', 23],
  ['两百零五', 205],
  ['一千零一', 1001],
  ['二〇二三', 2023],
  ['三万五千', 35_000],
  ['一亿', 1e8],
  ['两亿三千万', 230_000_000],
  ['万', 1e4],
  ['十四五', Number.NaN],
  ['三人', Number.NaN],
])('the numeral %s is %d', (numeral, value) => {
  expect(valueOfHan(numeral)).toBe(value);
});
