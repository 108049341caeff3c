import type { Card } from '@backgrounder/model/cards';
import type { Preview, Rating, StudyNext } from '@backgrounder/study';
import { expect, test } from 'vitest';
import { checkAnswer } from './check-answer.ts';
import { revealed, stillPut, turnOf } from './turn.ts';

const card: Card = {
  id: 'pack/fact@1/who',
  pack: 'pack',
  fact: 'fact',
  view: 'who',
  language: 'en',
  question: 'Who is meant?',
  answer: {
    kind: 'entity',
    text: 'Grace Hopper',
    entity: 'hopper',
    accept: ['Rear Admiral Hopper'],
  },
  distractors: [],
  context: 'Grace Hopper is meant.',
  sources: [{ source: 'source' }],
  linked: false,
  status: 'reported',
  importance: 1,
  about: [],
  standing: 'lasting',
};
const preview: Preview = {
  again: { kind: 'minutes', minutes: 1 },
  hard: { kind: 'minutes', minutes: 6 },
  good: { kind: 'minutes', minutes: 10 },
  easy: { kind: 'days', days: 8 },
};
const question = turnOf({ kind: 'card', card, stage: 'new', preview }, 3);

test.each<[string, Rating, string | undefined]>([
  ['', 'good', undefined],
  ['   ', 'good', undefined],
  ['Grace Hopper', 'good', 'right'],
  ['rear admiral hopper ', 'good', 'right'],
  ['Grace', 'hard', 'close'],
  ['Ada Lovelace', 'again', 'wrong'],
])('typing %j suggests %s', (typed, suggested, verdict) => {
  if (question.side !== 'question') throw new Error('no question');
  const turn = revealed(question, typed, checkAnswer);
  expect(turn).toMatchObject({ side: 'answer', number: 3, card, suggested });
  expect(turn.side === 'answer' ? turn.typed?.judgement.verdict : 'none').toBe(verdict);
});

const asked = { kind: 'card', card, stage: 'review', preview } as const;

test.each<[string, StudyNext, StudyNext, boolean]>([
  ['the same card', asked, asked, true],
  ['the same card at another stage', asked, { ...asked, stage: 'relearning' }, false],
  ['another card', asked, { ...asked, card: { ...card, id: 'pack/other@1/who' } }, false],
  ['a pause instead of a card', asked, { kind: 'wait', until: 5 }, false],
  ['a card after a pause', { kind: 'wait', until: 5 }, asked, false],
  ['the same pause', { kind: 'wait', until: 5 }, { kind: 'wait', until: 5 }, true],
  ['a longer pause', { kind: 'wait', until: 5 }, { kind: 'wait', until: 6 }, false],
  ['nothing left, as before', { kind: 'done' }, { kind: 'done' }, true],
  ['an empty deck', { kind: 'done' }, { kind: 'empty' }, false],
])('%s', (_, before, now, same) => {
  expect(stillPut(turnOf(before, 1), now)).toBe(same);
});

test('an answer side stays put', () => {
  if (question.side !== 'question') throw new Error('no question');
  expect(stillPut(revealed(question, ''), { ...asked, stage: 'new' })).toBe(true);
});
