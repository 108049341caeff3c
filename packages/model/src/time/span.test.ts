import { expect, test } from 'vitest';
import { parseEdtf, type DayRange } from './edtf.ts';
import { overlap, spanOf } from './span.ts';

test.each([
  ['2023-07-07', '2023-07-07', true],
  ['2023-07-07', '2023-07-08', false],
  ['2023-07', '2023-07-31', true],
  ['2023-07~', '2023-08-15', true],
  ['[2023-07-03..2023-07-07]', '2023-07-07/2023-07-09', true],
  ['[2023-07-03..2023-07-07]', '2023-07-08/2023-07-09', false],
  ['2022-10/..', '2031', true],
  ['2022-10/..', '2022-09', false],
  ['/2022-10', '1990', true],
  ['/2022-10', '2022-11/..', false],
  ['../2022-10', '2022-10/', true],
])('%s and %s: some day may lie in both: %s', (one, other, expected) => {
  expect(overlap(spanOfText(one), spanOfText(other))).toBe(expected);
  expect(overlap(spanOfText(other), spanOfText(one))).toBe(expected);
});

function spanOfText(text: string): DayRange {
  const result = parseEdtf(text);
  if (!result.ok) throw new Error(result.message);
  return spanOf(result.value);
}
