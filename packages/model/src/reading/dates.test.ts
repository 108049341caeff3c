import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, formatDay, parseDay, type Day } from '../time/day.ts';
import { datedWords } from './dates.ts';
import { readLanguages, type ReadLanguage } from './language.ts';

/** A Friday. */
const published = parseDay('2023-07-07');

/** The words of a text that tell dates, each with the days that it may mean. */
function read(language: ReadLanguage, text: string, day: Day | undefined): string[] {
  return datedWords(text, language, day).map(
    ({ start, end, ranges }) =>
      `${text.slice(start, end)}: ${ranges
        .map(({ earliest, latest }) =>
          [...new Set([formatDay(earliest), formatDay(latest)])].join('..'),
        )
        .join(' | ')}`,
  );
}

/** A text, and the dates that it tells. */
type DateCase = readonly [text: string, ...dates: string[]];

const cases: Readonly<Record<ReadLanguage, Readonly<Record<string, readonly DateCase[]>>>> = {
  en: {
    'full dates': [
      ['On 3 July 2023 it rained.', '3 July 2023: 2023-07-03'],
      ['on July 3, 2023,', 'July 3, 2023: 2023-07-03'],
      ['the 3rd of July 2023', '3rd of July 2023: 2023-07-03'],
      ['Oct. 17, 2022', 'Oct. 17, 2022: 2022-10-17'],
      ['on 29 February 2024', '29 February 2024: 2024-02-29'],
      ['3 October of last year', '3 October of last year: 2022-10-03'],
      ['October 3, last year', 'October 3, last year: 2022-10-03'],
    ],
    'days without a year': [
      ['on July 3rd', 'July 3rd: 2023-07-03'],
      ['on Dec. 20', 'Dec. 20: 2023-12-20 | 2022-12-20'],
      ['on 2 January', '2 January: 2023-01-02 | 2024-01-02'],
      ['the first of May', 'first of May: 2023-05-01 | 2024-05-01'],
      [
        'In 2021 it began, on 3 July it ended.',
        '2021: 2021-01-01..2021-12-31',
        '3 July: 2021-07-03 | 2023-07-03',
      ],
    ],
    months: [
      ['in September 2022', 'September 2022: 2022-09-01..2022-09-30'],
      ['in mid-July', 'July: 2023-07-01..2023-07-31'],
      ['in June', 'June: 2023-06-01..2023-06-30 | 2024-06-01..2024-06-30'],
      ['October of last year', 'October of last year: 2022-10-01..2022-10-31'],
      ['last October', 'last October: 2022-10-01..2022-10-31'],
      ['last March', 'last March: 2023-03-01..2023-03-31 | 2022-03-01..2022-03-31'],
      ['this March', 'this March: 2023-03-01..2023-03-31'],
      ['next March', 'next March: 2024-03-01..2024-03-31'],
    ],
    years: [
      ['in 2019', '2019: 2019-01-01..2019-12-31'],
      ['last year', 'last year: 2022-01-01..2022-12-31'],
      ['Earlier this year', 'Earlier this year: 2023-01-01..2023-12-31'],
      ['next year', 'next year: 2024-01-01..2024-12-31'],
      ['the end of the year', 'end of the year: 2023-01-01..2023-12-31'],
    ],
    seasons: [
      ['summer 2022', 'summer 2022: 2022-06-01..2022-08-31'],
      ['the spring of 2021', 'spring of 2021: 2021-03-01..2021-05-31'],
      ['the fall of 2020', 'fall of 2020: 2020-09-01..2020-11-30'],
      ['winter 2023', 'winter 2023: 2023-12-01..2024-02-29'],
      ['last winter', 'last winter: 2022-12-01..2023-02-28'],
    ],
    weekdays: [
      ['on Monday', 'Monday: 2023-07-03 | 2023-07-10'],
      ['on Friday', 'Friday: 2023-07-07'],
      ['last Monday', 'last Monday: 2023-07-03 | 2023-06-26'],
      ['next Monday', 'next Monday: 2023-07-10 | 2023-07-17'],
    ],
    'days beside the page’s': [
      ['Yesterday', 'Yesterday: 2023-07-06'],
      ['the day before yesterday', 'the day before yesterday: 2023-07-05'],
      ['this morning', 'this morning: 2023-07-07'],
      ['tomorrow', 'tomorrow: 2023-07-08'],
      ['last week', 'last week: 2023-06-26..2023-07-02'],
      ['this month', 'this month: 2023-07-01..2023-07-31'],
    ],
    'steps from the page’s day': [
      ['two days ago', 'two days ago: 2023-07-05'],
      ['Three weeks ago', 'Three weeks ago: 2023-06-13..2023-06-19'],
      ['a month ago', 'a month ago: 2023-06-01..2023-06-30'],
      ['10 years ago', '10 years ago: 2013-07-01..2013-07-31'],
      ['In two weeks', 'In two weeks: 2023-07-18..2023-07-24'],
    ],
    'steps from what was told': [
      ['On 1 May 2022; two days later', '1 May 2022: 2022-05-01', 'two days later: 2022-05-03'],
      ['On 1 May 2022. Two days later', '1 May 2022: 2022-05-01', 'Two days later: 2022-05-03'],
      [
        'In May 2022; a year earlier',
        'May 2022: 2022-05-01..2022-05-31',
        'a year earlier: 2021-05-01..2021-05-31',
      ],
      ['On 1 May 2022. The day after', '1 May 2022: 2022-05-01', 'The day after: 2022-05-02'],
      ['On 1 May 2022. The same day', '1 May 2022: 2022-05-01', 'The same day: 2022-05-01'],
      ['Two days later'],
      ['The same day'],
    ],
    none: [
      ['He may march on, may he not?'],
      ['a second time'],
      ['31 February 2023'],
      ['February 31'],
      ['in 1812 and 2150'],
      ['2,023 people, 2023.5 metres'],
      ['an hour ago'],
      ['the 1990s'],
      ['Mayor, Marching, Augustus'],
    ],
  },
  es: {
    'full dates': [
      ['el 3 de julio de 2023', '3 de julio de 2023: 2023-07-03'],
      ['el 3 de julio del año 2023', '3 de julio del año 2023: 2023-07-03'],
      ['el 3 de octubre del año pasado', '3 de octubre del año pasado: 2022-10-03'],
      ['el pasado 3 de octubre', 'pasado 3 de octubre: 2022-10-03'],
    ],
    'days without a year': [
      ['el 3 de julio', '3 de julio: 2023-07-03'],
      ['el 1.º de mayo', '1.º de mayo: 2023-05-01 | 2024-05-01'],
      ['el primero de mayo', 'primero de mayo: 2023-05-01 | 2024-05-01'],
      [
        'Empezó en 2021. El 3 de julio acabó.',
        '2021: 2021-01-01..2021-12-31',
        '3 de julio: 2021-07-03 | 2023-07-03',
      ],
    ],
    months: [
      ['en julio de 2022', 'julio de 2022: 2022-07-01..2022-07-31'],
      ['en julio', 'julio: 2023-07-01..2023-07-31'],
      ['en octubre del año pasado', 'octubre del año pasado: 2022-10-01..2022-10-31'],
      ['en marzo de este año', 'marzo de este año: 2023-03-01..2023-03-31'],
      ['el pasado mes de octubre', 'pasado mes de octubre: 2022-10-01..2022-10-31'],
      ['octubre pasado', 'octubre pasado: 2022-10-01..2022-10-31'],
    ],
    years: [
      ['en 2019', '2019: 2019-01-01..2019-12-31'],
      ['el año pasado', 'año pasado: 2022-01-01..2022-12-31'],
      ['el año que viene', 'año que viene: 2024-01-01..2024-12-31'],
    ],
    seasons: [
      ['el otoño de 2020', 'otoño de 2020: 2020-09-01..2020-11-30'],
      ['el pasado invierno', 'pasado invierno: 2022-12-01..2023-02-28'],
      ['la primavera pasada', 'primavera pasada: 2023-03-01..2023-05-31 | 2022-03-01..2022-05-31'],
    ],
    weekdays: [
      ['el miércoles', 'miércoles: 2023-07-05 | 2023-07-12'],
      ['el viernes', 'viernes: 2023-07-07'],
      ['el pasado lunes', 'pasado lunes: 2023-07-03 | 2023-06-26'],
      ['el lunes próximo', 'lunes próximo: 2023-07-10 | 2023-07-17'],
    ],
    'days beside the page’s': [
      ['Ayer', 'Ayer: 2023-07-06'],
      ['anteayer', 'anteayer: 2023-07-05'],
      ['Esta mañana', 'Esta mañana: 2023-07-07'],
      ['Mañana por la mañana', 'Mañana: 2023-07-08'],
      ['la semana pasada', 'semana pasada: 2023-06-26..2023-07-02'],
      ['la próxima semana', 'próxima semana: 2023-07-10..2023-07-16'],
    ],
    'steps from the page’s day': [
      ['Hace dos meses', 'Hace dos meses: 2023-05-01..2023-05-31'],
      ['hace 3 días', 'hace 3 días: 2023-07-04'],
      ['Dentro de dos semanas', 'Dentro de dos semanas: 2023-07-18..2023-07-24'],
    ],
    'steps from what was told': [
      [
        'El 3 de julio. Dos días después. Al día siguiente. Ese mismo día.',
        '3 de julio: 2023-07-03',
        'Dos días después: 2023-07-05',
        'Al día siguiente: 2023-07-06',
        'Ese mismo día: 2023-07-06',
      ],
      [
        'El 3 de julio; un mes antes',
        '3 de julio: 2023-07-03',
        'un mes antes: 2023-06-01..2023-06-30',
      ],
    ],
    none: [
      ['por la mañana'],
      ['31 de febrero de 2023'],
      ['Marte'],
      ['la Semana Santa'],
      ['mil años'],
    ],
  },
  fr: {
    'full dates': [
      ['le 3 juillet 2023', '3 juillet 2023: 2023-07-03'],
      ['le 1er mai 2022', '1er mai 2022: 2022-05-01'],
      ['le 3 octobre de l’année dernière', '3 octobre de l’année dernière: 2022-10-03'],
      ['le 3 octobre dernier', '3 octobre dernier: 2022-10-03'],
    ],
    'days without a year': [
      ['le 3 juillet', '3 juillet: 2023-07-03'],
      ['le premier mai', 'premier mai: 2023-05-01 | 2024-05-01'],
      ['le 3 juillet cette loi', '3 juillet: 2023-07-03'],
      [
        'En 2021, puis le 3 juillet.',
        '2021: 2021-01-01..2021-12-31',
        '3 juillet: 2021-07-03 | 2023-07-03',
      ],
    ],
    months: [
      ['en août 2021', 'août 2021: 2021-08-01..2021-08-31'],
      ['en juillet', 'juillet: 2023-07-01..2023-07-31'],
      ['en octobre dernier', 'octobre dernier: 2022-10-01..2022-10-31'],
      ['octobre de l’an dernier', 'octobre de l’an dernier: 2022-10-01..2022-10-31'],
      ['en mars prochain', 'mars prochain: 2024-03-01..2024-03-31'],
    ],
    years: [
      ['en 2019', '2019: 2019-01-01..2019-12-31'],
      ['l’année dernière', 'l’année dernière: 2022-01-01..2022-12-31'],
      ['l’an prochain', 'l’an prochain: 2024-01-01..2024-12-31'],
      ['Cette année', 'Cette année: 2023-01-01..2023-12-31'],
    ],
    seasons: [
      ['à l’automne 2020', 'automne 2020: 2020-09-01..2020-11-30'],
      ['l’été 2022', 'été 2022: 2022-06-01..2022-08-31'],
      ['cet été', 'cet été: 2023-06-01..2023-08-31'],
      ['l’hiver dernier', 'hiver dernier: 2022-12-01..2023-02-28'],
    ],
    weekdays: [
      ['lundi', 'lundi: 2023-07-03 | 2023-07-10'],
      ['vendredi', 'vendredi: 2023-07-07'],
      ['lundi dernier', 'lundi dernier: 2023-07-03 | 2023-06-26'],
      ['lundi prochain', 'lundi prochain: 2023-07-10 | 2023-07-17'],
    ],
    'days beside the page’s': [
      ['Hier', 'Hier: 2023-07-06'],
      ['avant-hier', 'avant-hier: 2023-07-05'],
      ['Aujourd’hui', 'Aujourd’hui: 2023-07-07'],
      ['demain', 'demain: 2023-07-08'],
      ['la semaine dernière', 'semaine dernière: 2023-06-26..2023-07-02'],
      ['ce mois-ci', 'ce mois: 2023-07-01..2023-07-31'],
    ],
    'steps from the page’s day': [
      ['Il y a deux mois', 'Il y a deux mois: 2023-05-01..2023-05-31'],
      ['il y a 3 jours', 'il y a 3 jours: 2023-07-04'],
      ['Dans deux semaines', 'Dans deux semaines: 2023-07-18..2023-07-24'],
      ['sous 30 jours', 'sous 30 jours: 2023-08-06'],
    ],
    'steps from what was told': [
      [
        'Le 3 juillet. Deux jours plus tard. Le lendemain. Le même jour.',
        '3 juillet: 2023-07-03',
        'Deux jours plus tard: 2023-07-05',
        'Le lendemain: 2023-07-06',
        'Le même jour: 2023-07-06',
      ],
      [
        'Le 3 juillet; un an plus tôt',
        '3 juillet: 2023-07-03',
        'un an plus tôt: 2022-07-01..2022-07-31',
      ],
    ],
    none: [['la planète Mars'], ['il a été élu'], ['31 février 2023'], ['Maire, marsouin']],
  },
  de: {
    'full dates': [
      ['am 3. Juli 2023', '3. Juli 2023: 2023-07-03'],
      ['am 3. Oktober des vergangenen Jahres', '3. Oktober des vergangenen Jahres: 2022-10-03'],
      ['am 3. Juli dieses Jahres', '3. Juli dieses Jahres: 2023-07-03'],
    ],
    'days without a year': [
      ['am 3. Juli', '3. Juli: 2023-07-03'],
      ['am ersten Mai', 'ersten Mai: 2023-05-01 | 2024-05-01'],
      ['am 3. Dez.', '3. Dez.: 2023-12-03 | 2022-12-03'],
      ['Seit 2021, am 3. Juli', '2021: 2021-01-01..2021-12-31', '3. Juli: 2021-07-03 | 2023-07-03'],
    ],
    months: [
      ['im März 2022', 'März 2022: 2022-03-01..2022-03-31'],
      ['im Juli', 'Juli: 2023-07-01..2023-07-31'],
      ['im Jänner 2023', 'Jänner 2023: 2023-01-01..2023-01-31'],
      ['im vergangenen Oktober', 'vergangenen Oktober: 2022-10-01..2022-10-31'],
      ['im Oktober vergangenen Jahres', 'Oktober vergangenen Jahres: 2022-10-01..2022-10-31'],
      [
        'im Oktober des vergangenen Jahres',
        'Oktober des vergangenen Jahres: 2022-10-01..2022-10-31',
      ],
      ['im Oktober des Jahres 2021', 'Oktober des Jahres 2021: 2021-10-01..2021-10-31'],
    ],
    years: [
      ['im Jahr 2019', '2019: 2019-01-01..2019-12-31'],
      ['im letzten Jahr', 'letzten Jahr: 2022-01-01..2022-12-31'],
      ['in diesem Jahr', 'diesem Jahr: 2023-01-01..2023-12-31'],
      ['Nächstes Jahr', 'Nächstes Jahr: 2024-01-01..2024-12-31'],
    ],
    seasons: [
      ['im Herbst des Jahres 2020', 'Herbst des Jahres 2020: 2020-09-01..2020-11-30'],
      ['im Frühjahr 2021', 'Frühjahr 2021: 2021-03-01..2021-05-31'],
      ['im vergangenen Winter', 'vergangenen Winter: 2022-12-01..2023-02-28'],
    ],
    weekdays: [
      ['am Montag', 'Montag: 2023-07-03 | 2023-07-10'],
      ['am Freitag', 'Freitag: 2023-07-07'],
      ['am Sonnabend', 'Sonnabend: 2023-07-01 | 2023-07-08'],
      ['vergangenen Montag', 'vergangenen Montag: 2023-07-03 | 2023-06-26'],
      ['am kommenden Montag', 'kommenden Montag: 2023-07-10 | 2023-07-17'],
    ],
    'days beside the page’s': [
      ['Gestern', 'Gestern: 2023-07-06'],
      ['vorgestern', 'vorgestern: 2023-07-05'],
      ['heute', 'heute: 2023-07-07'],
      ['erst morgen', 'morgen: 2023-07-08'],
      ['übermorgen', 'übermorgen: 2023-07-09'],
      ['vergangene Woche', 'vergangene Woche: 2023-06-26..2023-07-02'],
    ],
    'steps from the page’s day': [
      ['Vor zwei Monaten', 'Vor zwei Monaten: 2023-05-01..2023-05-31'],
      ['vor 3 Tagen', 'vor 3 Tagen: 2023-07-04'],
      ['In zwei Wochen', 'In zwei Wochen: 2023-07-18..2023-07-24'],
    ],
    'steps from what was told': [
      [
        'Am 3. Juli. Zwei Tage später. Am nächsten Tag. Am selben Tag.',
        '3. Juli: 2023-07-03',
        'Zwei Tage später: 2023-07-05',
        'Am nächsten Tag: 2023-07-06',
        'Am selben Tag: 2023-07-06',
      ],
      [
        'Am 3. Juli; ein Jahr zuvor',
        '3. Juli: 2023-07-03',
        'ein Jahr zuvor: 2022-07-01..2022-07-31',
      ],
    ],
    none: [
      ['am Morgen, am morgen'],
      ['31. Februar 2023'],
      ['der Marsch, die Maistärke'],
      ['3.7.2023'],
    ],
  },
  zh: {
    'full dates': [
      ['2023年7月3日', '2023年7月3日: 2023-07-03'],
      ['２０２３年０７月０３日', '２０２３年０７月０３日: 2023-07-03'],
      ['二〇二三年七月三日', '二〇二三年七月三日: 2023-07-03'],
      ['2023年7月3号', '2023年7月3号: 2023-07-03'],
      ['去年10月3日', '去年10月3日: 2022-10-03'],
    ],
    'days without a year': [
      ['7月3日', '7月3日: 2023-07-03'],
      ['十二月二十五日', '十二月二十五日: 2023-12-25 | 2022-12-25'],
      [
        '2021年开始，7月3日结束',
        '2021年: 2021-01-01..2021-12-31',
        '7月3日: 2021-07-03 | 2023-07-03',
      ],
    ],
    'bare days': [
      ['三日在北京', '三日: 2023-07-03 | 2023-06-03'],
      ['23日电', '23日: 2023-07-23 | 2023-06-23'],
      ['三十一日', '三十一日: 2023-07-31'],
    ],
    months: [
      ['2022年10月', '2022年10月: 2022-10-01..2022-10-31'],
      ['2022年的10月', '2022年的10月: 2022-10-01..2022-10-31'],
      ['去年十月', '去年十月: 2022-10-01..2022-10-31'],
      ['今年3月', '今年3月: 2023-03-01..2023-03-31'],
      ['明年1月', '明年1月: 2024-01-01..2024-01-31'],
      ['十一月', '十一月: 2023-11-01..2023-11-30 | 2022-11-01..2022-11-30'],
      ['5月份', '5月: 2023-05-01..2023-05-31 | 2024-05-01..2024-05-31'],
    ],
    years: [
      ['2019年', '2019年: 2019-01-01..2019-12-31'],
      ['一九九八年', '一九九八年: 1998-01-01..1998-12-31'],
      ['去年', '去年: 2022-01-01..2022-12-31'],
      ['今年', '今年: 2023-01-01..2023-12-31'],
    ],
    seasons: [
      ['2022年夏天', '2022年夏天: 2022-06-01..2022-08-31'],
      ['去年秋季', '去年秋季: 2022-09-01..2022-11-30'],
    ],
    weekdays: [
      ['周一', '周一: 2023-07-03 | 2023-07-10'],
      ['星期五', '星期五: 2023-07-07'],
      ['上周一', '上周一: 2023-07-03 | 2023-06-26'],
      ['下周三', '下周三: 2023-07-12 | 2023-07-19'],
    ],
    'days beside the page’s': [
      ['昨天', '昨天: 2023-07-06'],
      ['前日', '前日: 2023-07-05'],
      ['今晚', '今晚: 2023-07-07'],
      ['明天', '明天: 2023-07-08'],
      ['上周', '上周: 2023-06-26..2023-07-02'],
      ['上个月', '上个月: 2023-06-01..2023-06-30'],
    ],
    'steps from the page’s day': [
      ['三天前', '三天前: 2023-07-04'],
      ['两个月前', '两个月前: 2023-05-01..2023-05-31'],
      ['半年前', '半年前: 2023-01-01..2023-01-31'],
      ['二十年前', '二十年前: 2003-07-01..2003-07-31'],
      ['20年前', '20年前: 2003-07-01..2003-07-31'],
    ],
    'steps from what was told': [
      [
        '7月3日。两天后。次日。同日。',
        '7月3日: 2023-07-03',
        '两天后: 2023-07-05',
        '次日: 2023-07-06',
        '同日: 2023-07-06',
      ],
    ],
    none: [
      ['日本'],
      ['三日本'],
      ['2023年2月31日'],
      ['1812年'],
      ['一个月'],
      ['几十年前'],
      ['第三天后'],
    ],
  },
};

describe.each(readLanguages)('dates in %s', (language) => {
  const rows = Object.entries(cases[language]).flatMap(([kind, texts]) =>
    texts.map(([text, ...dates]) => ({ kind, text, dates })),
  );

  test.each(rows)('$kind: $text', ({ text, dates }) => {
    expect(read(language, text, published)).toEqual(dates);
  });
});

describe('without the page’s day', () => {
  test.each<[language: ReadLanguage, text: string, ...dates: string[]]>([
    ['en', 'On 3 July 2023', '3 July 2023: 2023-07-03'],
    ['en', 'In 2021 it began; on 3 July it ended.', '2021: 2021-01-01..2021-12-31'],
    ['en', 'yesterday, last year, on Monday, two days ago, in May, last summer'],
    ['es', 'en julio de 2023, ayer', 'julio de 2023: 2023-07-01..2023-07-31'],
    ['fr', 'l’été 2022, hier', 'été 2022: 2022-06-01..2022-08-31'],
    ['de', 'im Jahr 2022, am 3. Juli', '2022: 2022-01-01..2022-12-31'],
    ['zh', '2023年7月3日，三日，去年十月', '2023年7月3日: 2023-07-03'],
  ])('in %s: %s', (language, text, ...dates) => {
    expect(read(language, text, undefined)).toEqual(dates);
  });
});

test('a date does not go on in the next paragraph', () => {
  expect(read('en', 'He left in July\n2021 was dry', published)).toEqual([
    'July: 2023-07-01..2023-07-31',
    '2021: 2021-01-01..2021-12-31',
  ]);
});

test('a day near the end of a year may be of the year before or after', () => {
  expect(read('en', 'on 30 December', parseDay('2024-01-02'))).toEqual(['30 December: 2023-12-30']);
  expect(read('en', 'on 2 January', parseDay('2023-12-30'))).toEqual(['2 January: 2024-01-02']);
  expect(read('zh', '30日', parseDay('2024-01-02'))).toEqual(['30日: 2024-01-30 | 2023-12-30']);
});

const hostile: Readonly<Record<ReadLanguage, readonly string[]>> = {
  en: [
    '3 July 2023',
    'May',
    'the day after',
    '999 years later',
    '999 years earlier',
    'last Friday',
  ],
  es: ['3 de julio', 'mayo', 'al día siguiente', '999 años después', '999 años antes', 'el lunes'],
  fr: ['3 juillet', 'mai', 'le lendemain', '999 ans plus tard', '999 ans avant', 'lundi dernier'],
  de: ['3. Juli', 'Mai', 'tags darauf', '999 Jahre später', '999 Jahre zuvor', 'letzten Montag'],
  zh: ['7月3日', '五月', '次日', '亿年后', '百万年前', '上周五'],
};

describe('for any text', () => {
  const anyText = (language: ReadLanguage): fc.Arbitrary<string> =>
    fc
      .array(
        fc.oneof(
          fc.constantFrom(
            ...hostile[language],
            ' ',
            '. ',
            '\n',
            '31',
            '2024',
            '0',
            '二',
            '月',
            '年前',
          ),
          fc.string({ unit: 'grapheme', maxLength: 6 }),
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join(''));
  const anyDay = fc
    .integer({ min: parseDay('0001-01-01')!, max: parseDay('9999-12-31')! })
    .map((day) => addDays(parseDay('1970-01-01')!, day));

  test.each(readLanguages)(
    'in %s: dates in order and apart, each of days in their order',
    (language) => {
      fc.assert(
        fc.property(anyText(language), fc.option(anyDay, { nil: undefined }), (text, day) => {
          let last = 0;
          for (const { start, end, ranges } of datedWords(text, language, day)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(ranges).not.toEqual([]);
            for (const { earliest, latest } of ranges) {
              expect(latest).toBeGreaterThanOrEqual(earliest);
              expect(formatDay(earliest)).toMatch(/^\d{4}-/);
              expect(formatDay(latest)).toMatch(/^\d{4}-/);
            }
            last = end;
          }
        }),
        { numRuns: 300 },
      );
    },
  );

  test.each(readLanguages)('in %s: steps from step to step end where years do', (language) => {
    const [first, , , later, earlier] = hostile[language];
    for (const step of [later, earlier]) {
      const found = datedWords([first, ...Array(400).fill(step)].join('. '), language, published);
      expect(found.length).toBeGreaterThan(0);
      expect(found.length).toBeLessThan(20);
    }
  });

  /** A pattern that goes back over what it read would take hours for these. */
  test.each(readLanguages)('in %s: long runs are read once', (language) => {
    const runs = ['1', '20', ' ', '1 ', 'a ', '二', '年', '1月', '.', '3,', ...hostile[language]];
    for (const run of runs) {
      for (const long of [run.repeat(50_000 / run.length), `${run}${' '.repeat(50_000)}${run}`]) {
        expect(datedWords(`${long}x`, language, published).length).toBeLessThanOrEqual(50_000);
      }
    }
  });
});
