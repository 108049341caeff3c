import { describe, expect, it } from 'vitest';
import { fact } from './facts.cases.ts';
import { countEntities, filterFacts, type TimelineEntity } from './filter.ts';

const facts = [
  fact('a', '2023-01-01', { summary: 'Ana Ruiz opened the café', entities: [0, 2] }),
  fact('b', '2023-01-02', { summary: 'The café closed', entities: [1, 2] }),
  fact('c', '2023-01-03', { summary: 'Ana Ruiz wrote to the mayor', entities: [0, 1] }),
];
const entities: readonly TimelineEntity[] = [
  { name: 'Ana Ruiz', kind: 'person', language: 'en' },
  { name: 'the council', kind: 'organization', language: 'en' },
  { name: 'the café', kind: 'place', language: 'en' },
  { name: 'nobody', kind: 'person', language: 'en' },
];

describe('filterFacts', () => {
  it.each([
    [[], '', 'abc'],
    [[0], '', 'ac'],
    [[0, 1], '', 'abc'],
    [[2], 'closed', 'b'],
    [[], 'CAFE', 'ab'],
    [[], 'ana  mayor', 'c'],
    [[], 'ship', ''],
  ])('keeps of entities %j and words "%s": %s', (chosen, search, kept) => {
    const left = filterFacts(facts, { entities: chosen, search });
    expect(left.map(({ key }) => key).join('')).toBe(kept);
  });
});

it('counts persons and organizations that have a part', () => {
  expect(countEntities(facts, entities).map(({ number, count }) => [number, count])).toEqual([
    [0, 2],
    [1, 2],
  ]);
});
