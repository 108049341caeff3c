import { describe, expect, test } from 'vitest';
import { parseDay } from '../time/day.ts';
import { parseEdtf } from '../time/edtf.ts';
import { datedPhrases } from './dates.ts';

// 2023-07-08 was a Saturday, 2023-07-10 a Monday, 2024-03-01 a Friday after a leap day, 2023-01-02 a Monday.
const cases: readonly (readonly [published: string, phrase: string, when: string | undefined])[] = [
  ['2023-07-08', 'on Friday', '2023-07-07'],
  ['2023-07-08', 'Friday', '2023-07-07'],
  ['2023-07-08', 'late on Tuesday night', '2023-07-04'],
  ['2023-07-08', 'on Saturday', '2023-07-08'],
  ['2023-07-08', 'on Sunday', '2023-07-02'],
  ['2023-07-08', 'yesterday', '2023-07-07'],
  ['2023-07-08', 'today', '2023-07-08'],
  ['2023-07-08', 'this morning', '2023-07-08'],
  ['2023-07-08', 'earlier this week', '[2023-07-03..2023-07-07]'],
  ['2023-07-10', 'earlier this week', '2023-07-10'],
  ['2023-07-08', 'this week', '[2023-07-03..2023-07-08]'],
  ['2023-07-08', 'last week', '[2023-06-26..2023-07-02]'],
  ['2023-07-10', 'over the weekend', '[2023-07-08..2023-07-09]'],
  ['2023-07-08', 'over the weekend', '2023-07-08'],
  ['2023-07-08', 'last Friday', '[2023-06-30..2023-07-07]'],
  ['2023-07-10', 'last Friday', '2023-07-07'],
  ['2023-07-08', 'last month', '2023-06'],
  ['2023-01-02', 'last month', '2022-12'],
  ['2023-07-08', 'this month', '[2023-07-01..2023-07-08]'],
  ['2023-07-08', 'earlier this month', '[2023-07-01..2023-07-07]'],
  ['2023-07-08', 'last year', '2022'],
  ['2023-07-08', 'earlier this year', '[2023-01-01..2023-07-07]'],
  ['2023-07-08', 'in March', '2023-03'],
  ['2023-07-08', 'in July', '[2023-07-01..2023-07-08]'],
  ['2023-07-08', 'in October', '2022-10'],
  ['2023-07-08', 'last October', '2022-10'],
  ['2023-07-08', 'in late March', '[2023-03-21..2023-03-31]'],
  ['2024-03-01', 'in late February', '[2024-02-21..2024-02-29]'],
  ['2023-07-08', 'in mid-June 2021', '[2021-06-11..2021-06-20]'],
  ['2023-07-08', 'in March 2021', '2021-03'],
  ['2023-07-08', 'on July 3', '2023-07-03'],
  ['2023-07-08', 'on 3 July', '2023-07-03'],
  ['2023-07-08', 'on July 3rd, 2020', '2020-07-03'],
  ['2023-07-08', 'on 3 July 2020', '2020-07-03'],
  ['2023-07-08', 'on Dec. 24', '2022-12-24'],
  ['2023-07-08', 'on July 20', undefined],
  ['2023-07-08', 'on February 30', undefined],
  ['2023-07-08', 'in 2019', '2019'],
  ['2023-07-08', 'in 2023', '[2023-01-01..2023-07-08]'],
  ['2023-07-08', 'in 2031', undefined],
  ['2023-07-08', 'in early 2019', '[2019-01-01..2019-04-30]'],
  ['2023-07-08', 'three days ago', '2023-07-05'],
  ['2023-07-08', 'two weeks ago', '[2023-06-21..2023-06-27]'],
  ['2023-01-02', 'three months ago', '2022-10'],
  ['2023-07-08', 'a year ago', '2022'],
  ['2023-07-08', '12 years ago', '2011'],
  ['2023-07-08', 'since Friday', undefined],
  ['2023-07-08', 'by Friday', undefined],
  ['2023-07-08', 'until March 2021', undefined],
  ['2023-07-08', 'next Friday', undefined],
  ['2023-07-08', 'recently', undefined],
  ['2023-07-08', 'and may march', undefined],
];

describe('phrases of days, against the day of publication', () => {
  test.each(cases)('on %s, "%s" is %s', (published, phrase, when) => {
    const text = `The mayor met the council ${phrase}.`;
    const found = datedPhrases(text, parseDay(published)!);
    expect(found.map((one) => one.when)).toEqual(when === undefined ? [] : [when]);
    for (const one of found) {
      expect(parseEdtf(one.when).ok).toBe(true);
      expect(phrase).toContain(text.slice(one.start, one.end));
    }
  });

  test('finds several in order, the longer of two that overlap', () => {
    const text = 'In March 2021 she left; on Monday, July 3, she was back.';
    const found = datedPhrases(text, parseDay('2023-07-08')!);
    expect(found.map(({ when }) => when)).toEqual(['2021-03', '2023-07-03', '2023-07-03']);
  });
});
