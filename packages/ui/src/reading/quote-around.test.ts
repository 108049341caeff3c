import { expect, it } from 'vitest';
import { quoteAround } from './quote-around.ts';

const longest = 200;
const long = Array.from({ length: 100 }, (_, at) => `word${at}`).join(' ');

it.each([
  ['a short text', 'Ann met Cy.', 'Ann'],
  ['the beginning', long, 'word0'],
  ['the middle', long, 'word50'],
  ['the end', long, 'word99'],
  ['a very long name', 'x'.repeat(500), 'x'.repeat(300)],
])('quotes the name and what stands around it: %s', (_, text, name) => {
  const start = text.indexOf(name);
  const quote = quoteAround(text, start, start + name.length, longest);
  expect(quote).toContain(name.slice(0, longest));
  expect(quote.length).toBeLessThanOrEqual(longest);
  expect(text).toContain(quote);
});
