import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { certaintyByThen, certaintyOfBoth, certaintyBefore, type Certainty } from './compare.ts';
import type { Day } from './day.ts';
import type { DayRange } from './edtf.ts';

function days(earliest: number, latest = earliest): DayRange {
  return { earliest: earliest as Day, latest: latest as Day };
}

/** The day of `a` against the day of `b`. */
const cases: readonly {
  readonly a: DayRange;
  readonly b: DayRange;
  readonly before: Certainty;
  readonly byThen: Certainty;
}[] = [
  { a: days(1), b: days(2), before: 'certainly', byThen: 'certainly' },
  { a: days(2), b: days(2), before: 'no', byThen: 'certainly' },
  { a: days(3), b: days(2), before: 'no', byThen: 'no' },
  { a: days(1, 2), b: days(3, 4), before: 'certainly', byThen: 'certainly' },
  { a: days(1, 3), b: days(3, 4), before: 'possibly', byThen: 'certainly' },
  { a: days(1, 4), b: days(3, 4), before: 'possibly', byThen: 'possibly' },
  { a: days(3, 9), b: days(3), before: 'no', byThen: 'possibly' },
  { a: days(4, 9), b: days(1, 4), before: 'no', byThen: 'possibly' },
  { a: days(5, 9), b: days(1, 4), before: 'no', byThen: 'no' },
];

test.each(cases)('$a against $b: before $before, by then $byThen', ({ a, b, ...expected }) => {
  expect({ before: certaintyBefore(a, b), byThen: certaintyByThen(a, b) }).toEqual(expected);
});

describe('the answers agree with trying every pair of days', () => {
  const range = fc
    .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }))
    .map(([one, other]) => days(Math.min(one, other), Math.max(one, other)));

  function tried(a: DayRange, b: DayRange, holds: (a: number, b: number) => boolean): Certainty {
    const answers = new Set<boolean>();
    for (let one: number = a.earliest; one <= a.latest; one++) {
      for (let other: number = b.earliest; other <= b.latest; other++) {
        answers.add(holds(one, other));
      }
    }
    if (answers.size === 2) return 'possibly';
    return answers.has(true) ? 'certainly' : 'no';
  }

  test('certaintyBefore', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        expect(certaintyBefore(a, b)).toBe(tried(a, b, (one, other) => one < other));
      }),
    );
  });

  test('certaintyByThen', () => {
    fc.assert(
      fc.property(range, range, (a, b) => {
        expect(certaintyByThen(a, b)).toBe(tried(a, b, (one, other) => one <= other));
      }),
    );
  });
});

test.each<[Certainty, Certainty, Certainty]>([
  ['certainly', 'certainly', 'certainly'],
  ['certainly', 'possibly', 'possibly'],
  ['possibly', 'possibly', 'possibly'],
  ['possibly', 'no', 'no'],
  ['certainly', 'no', 'no'],
  ['no', 'no', 'no'],
])('%s and %s is %s, in either order', (a, b, expected) => {
  expect(certaintyOfBoth(a, b)).toBe(expected);
  expect(certaintyOfBoth(b, a)).toBe(expected);
});
