import { parseDay } from '@backgrounder/model';
import type { CardStanding, LastReview } from '@backgrounder/study';
import { expect, test } from 'vitest';
import { factState } from './fact-state.ts';

const chosen: CardStanding = {
  stage: 'new',
  inDeck: true,
  suspended: false,
  buried: false,
  leech: false,
  retired: false,
};
const day = parseDay('2026-11-24')!;

function due(on: LastReview['memory']['due'], stage: LastReview['memory']['stage']): CardStanding {
  const memory = { stage, step: 0, stability: 3, difficulty: 5, reps: 1, lapses: 0, due: on };
  return { ...chosen, stage, last: { memory, time: 0, day, introduced: day, duration: 0 } };
}
const known = (days: number) => due({ kind: 'day', day: (day + days) as typeof day }, 'review');
const inSteps = due({ kind: 'time', at: 0 }, 'learning');
const aside = { ...chosen, suspended: true };

test.each([
  ['without cards', [], { kind: 'noCards' }],
  ['that is not chosen', [{ ...known(3), inDeck: false }], { kind: 'notChosen' }],
  ['that is new', [chosen, chosen], { kind: 'new' }],
  ['in its steps', [inSteps, known(3)], { kind: 'learning' }],
  ['with a card that is new', [chosen, known(3)], { kind: 'learning' }],
  ['that is known', [known(9), known(3)], { kind: 'known', until: day + 3 }],
  ['that is set aside', [aside, aside], { kind: 'setAside' }],
  ['with a card set aside', [aside, known(2)], { kind: 'known', until: day + 2 }],
])('a fact %s', (_, cards, state) => {
  expect(factState(cards)).toEqual(state);
});
