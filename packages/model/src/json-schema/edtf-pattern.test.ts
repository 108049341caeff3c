import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDate, parseEdtf } from '../time/edtf.ts';
import { datePattern, edtfPattern } from './edtf-pattern.ts';

const number = (max: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max }).map((value) => String(value).padStart(2, '0'));
const year = fc.integer({ min: 0, max: 9999 }).map((value) => String(value).padStart(4, '0'));
const part = (max: number): fc.Arbitrary<string> =>
  fc.oneof(
    number(max).map((value) => `-${value}`),
    fc.constantFrom('', '', '-XX', '-7'),
  );
const one = fc
  .tuple(year, part(13), part(32), fc.constantFrom('', '', '~', '?', '%', '~?'))
  .map((parts) => parts.join(''));
const either = fc.oneof(
  one,
  fc.tuple(one, one).map(([from, to]) => `[${from}..${to}]`),
);
const bound = fc.oneof(either, fc.constantFrom('', '..', '.'));
const likely = fc.oneof(
  either,
  fc.tuple(bound, bound).map(([from, to]) => `${from}/${to}`),
  fc.tuple(bound, bound, bound).map((bounds) => bounds.join('/')),
  fc.string({ unit: fc.constantFrom('2', '0', '-', '/', '.', '[', ']', '~', 'X', '\n') }),
);

/** What only a calendar can tell, not a pattern. */
const ofTheCalendar = /is not in the calendar$|ends before it begins$/;

describe.each([
  ['edtf', parseEdtf, edtfPattern],
  ['date', parseDate, datePattern],
] as const)('the pattern of %s', (_, parse, source) => {
  const pattern = new RegExp(source, 'u');

  test('lets pass what is parsed, and nothing else but what the calendar forbids', () => {
    const seen = { parsed: 0, calendar: 0 };
    fc.assert(
      fc.property(likely, (text) => {
        const result = parse(text);
        const calendar = !result.ok && ofTheCalendar.test(result.message);
        const passes = pattern.test(text);
        if (result.ok) seen.parsed++;
        if (calendar && passes) seen.calendar++;
        expect(passes || calendar).toBe(result.ok || calendar);
      }),
      { numRuns: 5000 },
    );
    expect(seen.parsed).toBeGreaterThan(100);
    expect(seen.calendar).toBeGreaterThan(10);
  });
});
