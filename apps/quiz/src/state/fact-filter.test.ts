import { keyOf } from '@backgrounder/model';
import { expect, test } from 'vitest';
import { everyFact, isShown, type FactFilter } from './fact-filter.ts';
import { factsInTime, indexFacts } from './fact-index.ts';
import type { FactState } from './fact-state.ts';
import { ferryPack } from './sample-story.ts';

const index = indexFacts([ferryPack]);
const states: Readonly<Record<string, FactState>> = {
  'ferry/closing': { kind: 'new' },
  'ferry/strike': { kind: 'learning' },
};

function shown(filter: Partial<FactFilter>): string[] {
  return factsInTime(ferryPack, index)
    .filter((fact) => {
      const state = states[keyOf(fact)] ?? { kind: 'notChosen' };
      return isShown(fact, state, { ...everyFact, ...filter }, index);
    })
    .map(({ id }) => id);
}

test.each([
  [{}, ['zoe-mayor', 'right-figure', 'closing', 'strike', 'otto-mayor']],
  [{ state: 'toLearn' }, ['closing']],
  [{ state: 'learning' }, ['strike']],
  [{ state: 'known' }, []],
  [{ entity: 'line' }, ['right-figure', 'closing']],
  [{ year: '2023' }, ['closing', 'strike']],
  [{ entity: 'line', year: '2023', state: 'toLearn' }, ['closing']],
  [{ entity: 'zoe', year: '2023' }, []],
] as const)('%j leaves %j, in the order of time and without what was wrong', (filter, facts) => {
  expect(shown(filter)).toEqual(facts);
});
