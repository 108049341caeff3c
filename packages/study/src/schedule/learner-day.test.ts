import { formatDay, parseDay, type Day } from '@backgrounder/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sweepDays } from './day-sweep.ts';
import { learnerDay, startOfDay } from './learner-day.ts';

/** Zone, rollover hour, UTC time, the learner's day there; each pair is one second apart. */
const cases: readonly [string, string, number, string, string][] = [
  ['UTC before four', 'UTC', 4, '2023-07-07T03:59:59Z', '2023-07-06'],
  ['UTC at four', 'UTC', 4, '2023-07-07T04:00:00Z', '2023-07-07'],
  ['a half-hour zone, before', 'Asia/Kolkata', 4, '2023-07-06T22:29:59Z', '2023-07-06'],
  ['a half-hour zone, at', 'Asia/Kolkata', 4, '2023-07-06T22:30:00Z', '2023-07-07'],
  ['a quarter-hour zone, before', 'Asia/Kathmandu', 4, '2023-07-06T22:14:59Z', '2023-07-06'],
  ['a quarter-hour zone, at', 'Asia/Kathmandu', 4, '2023-07-06T22:15:00Z', '2023-07-07'],
  [
    'the night clocks go forward, before',
    'America/New_York',
    4,
    '2023-03-12T07:59:59Z',
    '2023-03-11',
  ],
  ['the night clocks go forward, at', 'America/New_York', 4, '2023-03-12T08:00:00Z', '2023-03-12'],
  ['the night clocks go back, before', 'America/New_York', 4, '2023-11-05T08:59:59Z', '2023-11-04'],
  ['the night clocks go back, at', 'America/New_York', 4, '2023-11-05T09:00:00Z', '2023-11-05'],
  ['an hour that is skipped, before', 'Europe/Berlin', 2, '2023-03-26T00:59:59Z', '2023-03-25'],
  ['an hour that is skipped, after', 'Europe/Berlin', 2, '2023-03-26T01:00:00Z', '2023-03-26'],
  ['Newfoundland in summer, before', 'America/St_Johns', 4, '2023-07-07T06:29:59Z', '2023-07-06'],
  ['Newfoundland in summer, at', 'America/St_Johns', 4, '2023-07-07T06:30:00Z', '2023-07-07'],
  ['Newfoundland in winter, before', 'America/St_Johns', 4, '2023-01-07T07:29:59Z', '2023-01-06'],
  ['Newfoundland in winter, at', 'America/St_Johns', 4, '2023-01-07T07:30:00Z', '2023-01-07'],
  ['half an hour of summer time', 'Australia/Lord_Howe', 4, '2023-10-01T17:00:00Z', '2023-10-02'],
  ['Samoa before it skipped a day', 'Pacific/Apia', 0, '2011-12-30T09:59:59Z', '2011-12-29'],
  ['Samoa after it skipped a day', 'Pacific/Apia', 0, '2011-12-30T10:00:00Z', '2011-12-31'],
  ['the first zone', 'Pacific/Kiritimati', 4, '2023-07-06T14:00:00Z', '2023-07-07'],
  ['the last zone', 'Etc/GMT+12', 4, '2023-07-07T15:59:59Z', '2023-07-06'],
  ['midnight', 'Europe/London', 0, '2023-06-30T23:00:00Z', '2023-07-01'],
  ['a leap day', 'Asia/Tokyo', 4, '2024-02-28T19:00:00Z', '2024-02-29'],
  ['Newfoundland after midnight', 'America/St_Johns', 0, '2010-11-07T02:30:00Z', '2010-11-07'],
  [
    'and when it is set back to before it',
    'America/St_Johns',
    0,
    '2010-11-07T02:31:00Z',
    '2010-11-07',
  ],
  ['Troll after two o’clock', 'Antarctica/Troll', 2, '2023-10-29T00:59:59Z', '2023-10-29'],
  ['and when it is set back to one', 'Antarctica/Troll', 2, '2023-10-29T01:00:00Z', '2023-10-29'],
  ['new year', 'Asia/Tokyo', 4, '2023-12-31T18:59:59Z', '2023-12-31'],
];

describe('learnerDay', () => {
  test.each(cases)('%s', (_, zone, rollover, time, expected) => {
    expect(formatDay(learnerDay(Date.parse(time), zone, rollover))).toBe(expected);
  });

  test('throws for a zone that does not exist', () => {
    expect(() => learnerDay(0, 'Mars/Olympus', 4)).toThrow(RangeError);
  });

  test('goes by what the zone’s offsets from UTC say, about each change of its clock', () => {
    const { changes, checked, wrong } = sweepDays({
      // Half an hour; two hours; seven hours back; days skipped; a minute past midnight.
      zones: [
        'Australia/Lord_Howe',
        'Antarctica/Troll',
        'Antarctica/Vostok',
        'Pacific/Apia',
        'America/St_Johns',
        'America/New_York',
        'Africa/Casablanca',
        'Asia/Gaza',
        'UTC',
      ],
      rolloverHours: [0, 2, 22],
      from: 1993,
      to: 2012,
    });
    expect(wrong).toEqual([]);
    expect(changes).toBeGreaterThan(190);
    expect(checked).toBeGreaterThan(10_000);
  });

  test('agrees with a clock read as text, in every zone at every hour', () => {
    const zones = Intl.supportedValuesOf('timeZone');
    expect(zones.length).toBeGreaterThan(300);
    const times = fc.integer({ min: Date.UTC(2000, 0), max: Date.UTC(2060, 0) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), times, fc.nat(23), (zone, time, rollover) => {
        // The Swedish clock reads 2023-07-07 03:59:59.
        const text = new Date(time).toLocaleString('sv-SE', { timeZone: zone });
        const date = parseDay(text.slice(0, 10)) ?? 0;
        const late = Number(text.slice(11, 13)) < rollover;
        const day = learnerDay(time, zone, rollover);
        // Where the clock was set back, the day that had begun goes on.
        const before = learnerDay(time - 7 * 3_600_000, zone, rollover);
        expect([date - (late ? 1 : 0), before + 1]).toContain(day);
        expect(day).toBeGreaterThanOrEqual(date - (late ? 1 : 0));
      }),
      { numRuns: 3000 },
    );
  });
});

test('startOfDay is the first millisecond of the learner’s day', () => {
  const zones = [
    'America/New_York',
    'Asia/Kolkata',
    'Pacific/Kiritimati',
    'Etc/GMT+12',
    'Europe/Berlin',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...zones),
      fc.integer({ min: 15_000, max: 25_000 }),
      fc.nat(23),
      (zone, number, rollover) => {
        const day = number as Day;
        const start = startOfDay(day, zone, rollover);
        expect(learnerDay(start, zone, rollover)).toBe(day);
        expect(learnerDay(start - 1, zone, rollover)).toBe(day - 1);
      },
    ),
    { numRuns: 500 },
  );
});
