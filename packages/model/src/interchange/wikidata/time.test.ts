import { expect, test } from 'vitest';
import { noValue, someValue, timeSnak, timeValue, valueSnak } from './items.cases.ts';
import { dateIn, edtfOfTime } from './time.ts';

test.each([
  ['+2021-01-20T00:00:00Z', 11, '2021-01-20'],
  ['+2021-01-20T12:00:00Z', 12, '2021-01-20'],
  ['+2021-01-00T00:00:00Z', 10, '2021-01'],
  ['+2021-01-20T00:00:00Z', 10, '2021-01'],
  ['+2021-00-00T00:00:00Z', 9, '2021'],
  ['+2021-00-00T00:00:00Z', 11, '2021'],
  ['+2021-03-00T00:00:00Z', 11, '2021-03'],
  ['+1995-00-00T00:00:00Z', 8, '[1990..1999]'],
  ['+0044-03-15T00:00:00Z', 11, '0044-03-15'],
  ['+2000-00-00T00:00:00Z', 7, undefined],
  ['-0044-03-15T00:00:00Z', 11, undefined],
  ['+0000-00-00T00:00:00Z', 9, undefined],
  ['+12021-01-20T00:00:00Z', 11, undefined],
  ['+2021-02-30T00:00:00Z', 11, undefined],
  ['+2021-13-01T00:00:00Z', 11, undefined],
  ['2021', 9, undefined],
])('the time %s of precision %i is %s', (time, precision, edtf) => {
  expect(edtfOfTime(timeValue({ time, precision }))).toBe(edtf);
});

test.each([
  // The October revolution's day, Newton's birthday, the eve of the reform, the leap day of 1700.
  ['+1917-10-25T00:00:00Z', 11, '1917-11-07'],
  ['+1642-12-25T00:00:00Z', 11, '1643-01-04'],
  ['+1582-10-04T00:00:00Z', 11, '1582-10-14'],
  ['+1700-02-29T00:00:00Z', 11, '1700-03-11'],
  ['+0200-03-01T00:00:00Z', 11, '0200-03-01'],
  ['+1917-10-00T00:00:00Z', 10, '[1917-10-14..1917-11-13]'],
  ['+1917-12-00T00:00:00Z', 10, '[1917-12-14..1918-01-13]'],
  ['+1699-00-00T00:00:00Z', 9, '[1699-01-11..1700-01-10]'],
  ['+1690-00-00T00:00:00Z', 8, '[1690-01-11..1700-01-10]'],
  ['+1600-00-00T00:00:00Z', 7, undefined],
])('the Julian time %s of precision %i is %s', (time, precision, edtf) => {
  expect(edtfOfTime(timeValue({ time, precision, julian: true }))).toBe(edtf);
});

test.each([
  ['nothing', undefined, { kind: 'none' }],
  ['an empty list', [], { kind: 'none' }],
  ['"no value"', [noValue], { kind: 'none' }],
  ['"some value"', [someValue], { kind: 'unknown' }],
  ['a century', [timeSnak('+1900-00-00T00:00:00Z', 7)], { kind: 'unknown' }],
  ['what is no time', [valueSnak({ id: 'Q1' })], { kind: 'unknown' }],
  ['a day', [timeSnak('+2021-01-20T00:00:00Z', 11)], { kind: 'date', edtf: '2021-01-20' }],
] as const)('%s is a date of its kind', (_, snaks, date) => {
  expect(dateIn(snaks as Parameters<typeof dateIn>[0])).toEqual(date);
});
