import { expect, it } from 'vitest';
import { longestQuote } from '../reports/report.ts';
import { quoteAround } from './card-actions.ts';

const long = Array.from({ length: 100 }, (_, at) => `word${at}`).join(' ');

it.each([
  ['a short text', 'Ann met Cy.', 'Ann'],
  ['the beginning', long, 'word0'],
  ['the middle', long, 'word50'],
  ['the end', long, 'word99'],
  ['a very long name', 'x'.repeat(500), 'x'.repeat(300)],
])('quotes the name and what stands around it: %s', (_, text, name) => {
  const start = text.indexOf(name);
  const quote = quoteAround(text, start, start + name.length);
  expect(quote).toContain(name.slice(0, longestQuote));
  expect(quote.length).toBeLessThanOrEqual(longestQuote);
  expect(text).toContain(quote);
});
