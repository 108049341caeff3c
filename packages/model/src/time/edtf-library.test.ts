import edtf from 'edtf';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDay, type Day } from './day.ts';
import { parseEdtf, type DateValue } from './edtf.ts';

/** First and last day, `..` or nothing for an open or unknown end; `undefined` for what is no date. */
type Bounds = readonly [from: string, to: string] | undefined;

function ours(text: string): Bounds {
  const result = parseEdtf(text);
  if (!result.ok) return undefined;
  const { value } = result;
  if (value.kind === 'date') return [formatDay(value.earliest), formatDay(value.latest)];
  const end = (bound: DateValue | 'open' | 'unknown', day: 'earliest' | 'latest'): string =>
    typeof bound === 'object' ? formatDay(bound[day]) : bound === 'open' ? '..' : '';
  return [end(value.from, 'earliest'), end(value.to, 'latest')];
}

function theirs(text: string): Bounds {
  const day = (moment: number | null): string => {
    if (moment === null) return '';
    return Number.isFinite(moment) ? formatDay(Math.floor(moment / 86_400_000) as Day) : '..';
  };
  try {
    const { min, max } = edtf(text);
    return [day(min), day(max)];
  } catch {
    return undefined;
  }
}

const two = (max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));
const year = fc
  .oneof(fc.integer({ min: 100, max: 9999 }), fc.integer({ min: 1990, max: 2030 }))
  .map((value) => String(value).padStart(4, '0'));
const leapDay = /(\d{4})-02-29/g;

/** With months and days that there are not, but for 29 February, of which below. */
const plain = fc
  .oneof(
    fc.tuple(year, two(14), two(33)).map((parts) => parts.join('-')),
    fc.tuple(year, two(13)).map((parts) => parts.join('-')),
    year,
  )
  .filter((text) => [...text.matchAll(leapDay)].every(([, y]) => isLeap(Number(y))));
const unspecified = fc
  .tuple(year, two(13))
  .chain(([y, month]) => fc.constantFrom(`${y}-${month}-XX`, `${y}-XX`, `${y}-XX-XX`));
const date = fc.oneof(
  plain,
  plain.map((text) => `${text}?`),
  unspecified,
);

function isLeap(y: number): boolean {
  return new Date(Date.UTC(y + 400, 1, 29)).getUTCMonth() === 1;
}

describe('the library "edtf" gives the same days', () => {
  test('for any date', () => {
    const seen = { dates: 0, others: 0 };
    fc.assert(
      fc.property(date, (text) => {
        const bounds = ours(text);
        seen[bounds ? 'dates' : 'others']++;
        expect(bounds).toEqual(theirs(text));
      }),
      { numRuns: 500 },
    );
    expect(seen.dates).toBeGreaterThan(100);
    expect(seen.others).toBeGreaterThan(20);
  });

  test('for any interval', () => {
    // Of one precision: others are refused there, unless they are far apart.
    const bounded = [/^\d+$/, /^\d+-\d+$/, /^\d+-\d+-\d+$/].map((precision) => {
      const end = plain.filter((text) => precision.test(text));
      return fc.tuple(end, fc.oneof({ weight: 5, arbitrary: end }, fc.constantFrom('', '..')));
    });
    const interval = fc
      .tuple(fc.oneof(...bounded), fc.boolean(), fc.constantFrom('', '?'))
      .filter(([[one, other]]) => one !== other)
      .map(([[one, other], swap, mark]) =>
        swap ? `${other}/${one}${mark}` : `${one}${mark}/${other}`,
      );
    const seen = { intervals: 0, others: 0 };
    fc.assert(
      fc.property(interval, (text) => {
        const bounds = ours(text);
        seen[bounds ? 'intervals' : 'others']++;
        expect(bounds).toEqual(theirs(text));
      }),
      { numRuns: 300 },
    );
    expect(seen.intervals).toBeGreaterThan(30);
    expect(seen.others).toBeGreaterThan(30);
  });

  test('for about a date, within the days by which it is widened here', () => {
    fc.assert(
      fc.property(
        plain.filter((text) => parseEdtf(text).ok),
        fc.constantFrom('~', '%'),
        (text, mark) => {
          expect(theirs(text + mark)).toEqual(ours(text));
          expect(theirs(text + mark)).not.toEqual(ours(text + mark));
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('the library is wrong', () => {
  test.each([
    // The end of a range is ignored.
    ['[2023-07-03..2023-07-07]', ['2023-07-03', '2023-07-07'], ['2023-07-03', '2023-07-03']],
    // A range that ends before it begins is none.
    ['[2024..2023]', undefined, ['2024-01-01', '2024-12-31']],
    // A range may begin with a year and end with a month.
    ['[2022..2023-07]', ['2022-01-01', '2023-07-31'], undefined],
    // Something may go on from a month to some time later in its year.
    ['1990-02/1990', ['1990-02-01', '1990-12-31'], undefined],
    // What lasts a day lasts from and to that day.
    ['2023-07-07/2023-07-07', ['2023-07-07', '2023-07-07'], undefined],
    // A mark does not make a day two; in the first century it does there.
    ['0000-02-28?', ['0000-02-28', '0000-02-28'], ['0000-02-28', '0000-02-29']],
    // There is no such day.
    ['2023-02-29', undefined, ['2023-03-01', '2023-03-01']],
    // What is partly unknown may be uncertain too.
    ['2023-XX?', ['2023-01-01', '2023-12-31'], undefined],
    // Winter begins in December; seasons are not read here.
    ['2023-24', undefined, ['2023-10-01', '2023-12-31']],
    // A day of some month is not the time from one such day to the last.
    ['2023-XX-07', undefined, ['2023-01-07', '2023-12-07']],
  ] as const)('about %s', (text, here, there) => {
    expect(ours(text)).toEqual(here);
    expect(theirs(text)).toEqual(there);
  });
});
