import { expect, test } from 'vitest';
import { findQuotation } from './find-quotation.ts';
import { plainText } from './plain-text.ts';

function found(quotation: string, source: string): string | undefined {
  const span = findQuotation(plainText(quotation), plainText(source));
  return span && source.slice(span.start, span.end);
}

test.each<[what: string, quotation: string, source: string, passage: string]>([
  ['as it was said', 'It is late', '“It is late,” she said.', 'It is late'],
  ['a full stop for a comma', 'It is late.', '“It is late,” she said.', 'It is late'],
  ['a capital', 'It is late.', 'She said “it is late”.', 'it is late'],
  ['a small letter', 'it is late', '“It is late.”', 'It is late'],
  ['other marks within', "He said 'no' twice", '“He said “no” twice”', 'He said “no” twice'],
  ['apostrophes', "We don't know", '“We don’t know.”', 'We don’t know'],
  ['white space', 'It is late', 'It\u00A0is\n late', 'It\u00A0is\n late'],
  [
    'interrupted',
    'It is late, and we are tired.',
    '“It is late,” said Ada Brook, who had waited, “and we are tired.”',
    'It is late,” said Ada Brook, who had waited, “and we are tired',
  ],
  [
    'two sentences, with who said them between',
    'It is late. We are tired.',
    '“It is late,” said Ada Brook. “We are tired.”',
    'It is late,” said Ada Brook. “We are tired',
  ],
  [
    'over two paragraphs',
    'It is late. We are tired.',
    '“It is late.\n“We are tired.”',
    'It is late.\n“We are tired',
  ],
  [
    'with an omission',
    'It is late … we are tired',
    'It is late, and so we are tired.',
    'It is late, and so we are tired',
  ],
  ['without spaces', '出口管制', '他说：“宣布出口管制措施”', '出口管制'],
  [
    'signs that patterns are made of',
    'a (b) costs $5+',
    'Now a (b) costs $5+ more',
    'a (b) costs $5+',
  ],
])('stands: %s', (_, quotation, source, passage) => {
  expect(found(quotation, source)).toBe(passage);
});

test.each<[what: string, quotation: string, source: string]>([
  ['another word', 'It is late', '“It is early,” she said.'],
  ['a word too few', 'It is late', '“It is so late.”'],
  ['another order', 'late it is', '“It is late.”'],
  ['a capital within', 'It is Late', '“It is late.”'],
  ['a comma within', 'It is, late', '“It is late.”'],
  ['a part of a longer word', 'It is late', '“It is later.”'],
  ['joined out of the sentence around', 'It is late and dark', 'It is late, she said, and dark.'],
  ['nothing', '“”', 'It is late.'],
])('does not stand: %s', (_, quotation, source) => {
  expect(found(quotation, source)).toBeUndefined();
});
