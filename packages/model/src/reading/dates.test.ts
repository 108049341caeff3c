import { describe, expect, test } from 'vitest';
import { formatDay, parseDay, type Day } from '../time/day.ts';
import { dateCases } from './dates.cases.ts';
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

describe.each(readLanguages)('dates in %s', (language) => {
  const rows = Object.entries(dateCases[language]).flatMap(([kind, texts]) =>
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
