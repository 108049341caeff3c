import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, formatDay, parseDay } from '../time/day.ts';
import { datedWords } from './dates.ts';
import { readLanguages, type ReadLanguage } from './language.ts';

const published = parseDay('2023-07-07');

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
