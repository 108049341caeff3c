import { expect, it } from 'vitest';
import { factLinks } from './fact-links.ts';
import { fact } from './facts.cases.ts';

it('tells what a fact answers and follows, and what answers and follows it', () => {
  const facts = [
    fact('rule', '2023-01-01'),
    fact('ban', '2023-01-02', { respondsTo: ['rule', 'elsewhere'] }),
    fact('new rule', '2023-01-03', { succeeds: ['rule'] }),
  ];
  const linksOf = factLinks(facts);
  const told = facts.map((one) => linksOf(one).map(({ kind, other }) => `${kind} ${other.key}`));
  expect(told).toEqual([
    ['answeredBy ban', 'succeededBy new rule'],
    ['answers rule'],
    ['succeeds rule'],
  ]);
});
