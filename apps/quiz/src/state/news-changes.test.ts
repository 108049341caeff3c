import { keyOf } from '@backgrounder/model';
import { builtInPacks } from '@backgrounder/model/packs';
import { expect, test } from 'vitest';
import { indexFacts } from './fact-index.ts';
import { newsChanges } from './news-changes.ts';
import { ferryPack } from './sample-story.ts';

const index = indexFacts([ferryPack]);

/** Each change, with what it does to which fact. */
function changesFor(learnt: readonly string[], seen: readonly string[] = []): string[] {
  const keys = new Set(learnt.map((fact) => `ferry/${fact}`));
  return newsChanges(index, keys, (key) => seen.includes(key.slice('ferry/'.length))).map(
    ({ fact, concerns }) =>
      `${fact.id}: ${concerns.map(({ relation, known }) => `${relation} ${known.id}`).join(', ')}`,
  );
}

test('who has learnt nothing is told of no change', () => {
  expect(changesFor([])).toEqual([]);
});

test.each([
  ['what took over', ['zoe-mayor'], ['otto-mayor: succeeds zoe-mayor']],
  ['what corrects it', ['wrong-figure'], ['right-figure: corrects wrong-figure']],
  ['what answered it, but for what was taken back', ['closing'], ['strike: respondsTo closing']],
])('of what was learnt it tells %s', (_, learnt, changes) => {
  expect(changesFor(learnt)).toEqual(changes);
});

test('the latest comes first', () => {
  expect(changesFor(['closing', 'zoe-mayor', 'wrong-figure'])).toEqual([
    'otto-mayor: succeeds zoe-mayor',
    'strike: respondsTo closing',
    'right-figure: corrects wrong-figure',
  ]);
});

test('what was learnt as well, or seen, is no news', () => {
  expect(changesFor(['closing', 'strike'])).toEqual([]);
  expect(changesFor(['closing', 'zoe-mayor'], ['otto-mayor'])).toEqual([
    'strike: respondsTo closing',
  ]);
});

test('a change of several facts is told once, and across packs', () => {
  const all = indexFacts(builtInPacks);
  const keys = new Set([...all.facts.values()].map(keyOf));
  const told = [...keys].flatMap((learnt) => newsChanges(all, new Set([learnt]), () => false));
  const across = told.filter(({ fact, concerns }) => concerns[0]!.known.pack !== fact.pack);
  expect(across.length).toBeGreaterThan(0);
  const president = new Set(
    ['biden-president', 'biden-president-2021-2025'].map((id) => `us-china-tech-july-2023/${id}`),
  );
  expect(newsChanges(all, president, () => false).map(({ concerns }) => concerns.length)).toEqual([
    2,
  ]);
});
