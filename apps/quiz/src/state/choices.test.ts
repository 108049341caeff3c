import { expect, test } from 'vitest';
import { choicesOf } from './choices.ts';
import { library } from './sample-quiz.ts';
import { worded } from './worded.ts';

const choosable = library.cards.filter(({ distractors }) => distractors.length >= 2);

test('a choice holds the answer and all wrong ones, each once', () => {
  expect(choosable.length).toBeGreaterThan(50);
  for (const card of choosable) {
    expect(choicesOf(card, 'new')?.toSorted()).toEqual(
      [...card.distractors, card.answer.text].sort(),
    );
  }
});

test('the right answer stands at each place about as often', () => {
  const places = [0, 0, 0, 0];
  const four = choosable.filter(({ distractors }) => distractors.length === 3);
  for (const card of four) places[choicesOf(card, 'new')!.indexOf(card.answer.text)]! += 1;
  for (const count of places) expect(count / four.length).toBeGreaterThan(0.12);
});

test('own words do not move the answer', () => {
  const card = choosable[0]!;
  const place = choicesOf(card, 'new')!.indexOf(card.answer.text);
  expect(choicesOf(worded(card, { answer: 'Mine' }), 'new')![place]).toBe('Mine');
});

test.each(['learning', 'review', 'relearning'] as const)('in %s a card is recalled', (stage) => {
  expect(choicesOf(choosable[0]!, stage)).toBeUndefined();
});

test('two answers are no choice', () => {
  const card = { ...choosable[0]!, distractors: ['One'] };
  expect(choicesOf(card, 'new')).toBeUndefined();
});
