import { expect, test } from 'vitest';
import { parseEdtf } from './edtf.ts';
import { saysDate, whenLabel, whenPhrase } from './in-words.ts';

function edtf(text: string) {
  const parsed = parseEdtf(text);
  if (!parsed.ok) throw new Error(parsed.message);
  return parsed.value;
}

test.each([
  ['2023-07-07', '7 July 2023'],
  ['2023-07', 'July 2023'],
  ['2023', '2023'],
  ['2023-07~', 'about July 2023'],
  ['2023-07-07?', 'perhaps 7 July 2023'],
  ['2023%', 'perhaps 2023'],
  ['[2023-07-07..2023-07-09]', '7–9 July 2023'],
  ['[2023-06-29..2023-07-03]', '29 June – 3 July 2023'],
  ['[2022-12-29..2023-01-03]', '29 December 2022 – 3 January 2023'],
  ['[2023-07-01..2023-07-31]', 'July 2023'],
  ['[2023-07-01..2023-07-30]', '1–30 July 2023'],
  ['2023-07-06/2023-07-09', 'from 6 to 9 July 2023'],
  ['2023-07-03/..', 'since 3 July 2023'],
  ['/2023-07', 'until July 2023'],
  ['[2023-07-07..2023-07-09]/..', 'since some day between 7 and 9 July 2023'],
  ['[2023-10-17..2023-11-17]/..', 'since some day between 17 October and 17 November 2023'],
  [
    '2022/[2023-10-17..2023-11-17]',
    'from 2022 to some day between 17 October and 17 November 2023',
  ],
])('%s is labelled "%s"', (text, label) => {
  expect(whenLabel(edtf(text))).toBe(label);
});

test('a sentence says the same of a vague beginning', () => {
  const when = edtf('[2023-10-17..2023-11-17]/..');
  expect(whenPhrase(when)).toBe('since some day between 17 October and 17 November 2023');
});

test.each([
  ['The gate shut on 7 July 2023.', '7 July 2023', true],
  ['The gate shut on 17 July 2023.', '7 July 2023', false],
  ['It rained on 3 and 7 July 2023.', '7 July 2023', true],
  ['The gate shut in July 2023.', 'July 2023', true],
  ['The gate shut on 7 July 2023.', 'July 2023', false],
  ['The gate of 2023 was shut.', '2023', true],
  ['The gate shut in July 2023.', '2023', false],
  ['Lot 20231 was shut.', '2023', false],
  ['The fair ran from 6 to 9 July 2023.', '6 to 9 July 2023', true],
])('"%s" says %s: %s', (sentence, words, says) => {
  expect(saysDate(sentence, words)).toBe(says);
});
