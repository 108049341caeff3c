import { checkAnswer } from '@backgrounder/model/cards';
import { expect, test } from 'vitest';
import { library } from './sample-quiz.ts';
import { worded } from './worded.ts';

test('every kind of answer takes own words, and still takes the pack’s', () => {
  const kinds = new Set<string>();
  for (const card of library.cards) {
    kinds.add(card.answer.kind);
    const own = worded(card, { answer: 'As I would say it' });
    expect(own.question).toBe(card.question);
    expect(own.answer.text).toBe('As I would say it');
    for (const text of ['As I would say it', card.answer.text]) {
      expect(checkAnswer(own.answer, text).verdict, `${card.id}: ${text}`).toBe('right');
    }
  }
  expect([...kinds].sort()).toEqual(['date', 'entity', 'number', 'text']);
});

test('the question alone', () => {
  const [card] = library.cards;
  expect(worded(card!, { question: 'Who?' })).toEqual({ ...card, question: 'Who?' });
});
