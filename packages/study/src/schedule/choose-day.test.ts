import { addDays, type Day } from '@backgrounder/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meanReviews, peakOverMean, studySampleDeck } from '../optimize/sample-deck.ts';
import { askedDay, quietestDay, type ChooseInterval, type DayQuestion } from './choose-day.ts';
import { weekdayOf } from './weekday.ts';

const from = 19_500 as Day;
const everyDay = [1, 1, 1, 1, 1, 1, 1];
const question: DayQuestion = {
  from,
  interval: 10,
  range: { earliest: 8, latest: 12 },
  due: { count: () => 0, hasSibling: () => false },
  shares: everyDay,
  seed: 'p/f@1/who 3',
};
const inDays = (days: number) => addDays(from, days);

describe('the quietest day', () => {
  test('is taken', () => {
    const count = (day: Day) => (day === inDays(11) ? 2 : 9);
    expect(quietestDay({ ...question, due: { count, hasSibling: () => false } })).toBe(11);
  });

  test('is not the day of a sibling, however quiet', () => {
    const count = (day: Day) => (day === inDays(11) ? 0 : 99);
    const hasSibling = (day: Day) => day === inDays(11) || day === inDays(8);
    const chosen = quietestDay({ ...question, due: { count, hasSibling } });
    expect([9, 10, 12]).toContain(chosen);
  });

  test('is the day of a sibling where there is no other', () => {
    const due = { count: () => 0, hasSibling: () => true };
    expect(quietestDay({ ...question, range: { earliest: 1, latest: 1 }, due })).toBe(1);
  });

  test('is not an easy day while others are as quiet', () => {
    const shares = everyDay.map((_, weekday) => (weekday === weekdayOf(inDays(10)) ? 0.5 : 1));
    const seeds = Array.from({ length: 50 }, (_, index) => `${index}`);
    const chosen = seeds.map((seed) => quietestDay({ ...question, shares, seed }));
    expect(new Set(chosen)).toEqual(new Set([8, 9, 11, 12]));
  });

  test('lies in the range, and is the same each time', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.nat(30),
        fc.array(fc.nat(50), { minLength: 31, maxLength: 31 }),
        fc.string(),
        (earliest, width, counts, seed) => {
          const asked: DayQuestion = {
            ...question,
            interval: earliest + Math.floor(width / 2),
            range: { earliest, latest: earliest + width },
            due: {
              count: (day) => counts[day - from - earliest] ?? 0,
              hasSibling: (day) => day % 3 === 0,
            },
            seed,
          };
          const chosen = quietestDay(asked);
          expect(chosen).toBeGreaterThanOrEqual(earliest);
          expect(chosen).toBeLessThanOrEqual(earliest + width);
          expect(quietestDay({ ...asked })).toBe(chosen);
        },
      ),
    );
  });
});

describe('over 30 days of a simulated deck', () => {
  test.each([5, 10])('with %i new cards a day the peak is at most 1.3 of the mean', (newPerDay) => {
    const days = studySampleDeck({ after: 210, settings: { newPerDay } });
    expect(peakOverMean(days)).toBeLessThanOrEqual(1.3);
  });

  test('nor is it more after a story of 500 cards on one day', () => {
    const deck = { after: 20, atOnce: 500, settings: { newPerDay: 5 } };
    expect(peakOverMean(studySampleDeck(deck))).toBeLessThanOrEqual(1.3);
    // They would go on to come together.
    expect(peakOverMean(studySampleDeck({ ...deck, choose: askedDay }))).toBeGreaterThan(2);
  });

  test('easy days come to at most half of the mean', () => {
    const easyDays = [0.5, 1, 1, 1, 1, 1, 0.5];
    const share = (choose: ChooseInterval) => {
      const days = studySampleDeck({ after: 210, settings: { easyDays }, choose });
      const easy = days.filter(({ day }) => (easyDays[weekdayOf(day)] ?? 1) < 1);
      return meanReviews(easy) / meanReviews(days);
    };
    expect(share(quietestDay)).toBeLessThanOrEqual(0.5);
    // Without a choice they would be days like others.
    expect(share(askedDay)).toBeGreaterThan(0.8);
  });

  test('intervals come out as long as FSRS asks for, on average', () => {
    let asked = 0;
    let chosen = 0;
    let count = 0;
    const choose: ChooseInterval = (each) => {
      const days = quietestDay(each);
      if (each.range.latest > each.range.earliest) {
        asked += Math.log(each.interval);
        chosen += Math.log(days);
        count += 1;
      }
      return days;
    };
    studySampleDeck({ after: 210, choose });
    expect(count).toBeGreaterThan(1000);
    expect(Math.abs(chosen - asked) / count).toBeLessThan(0.02);
  });
});
