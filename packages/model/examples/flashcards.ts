// Makes flashcards from facts, and judges answers that a learner typed.
import { checkAnswer, generateCards } from '@backgrounder/model/cards';
import { harbour } from './harbour.ts';

const cards = generateCards(harbour);
for (const { fact, question, answer } of cards) {
  if (fact === 'moss-chair') console.log(`${question} ${answer.text}`);
}

const figure = cards.find((card) => card.fact === 'passengers');
for (const typed of ['47,500', '84,000', 'forty-eight thousand']) {
  if (figure) console.log(typed, '->', checkAnswer(figure.answer, typed).verdict);
}

// Prints:
// Who was chair of the Ravel Harbour Board as of 2 March 2023? Ida Moss
// As of 2 March 2023, which post did Ida Moss hold? chair of the Ravel Harbour Board
// In which year did Ida Moss become chair of the Ravel Harbour Board? 2021
// On which day did Ida Moss cease to be chair of the Ravel Harbour Board? 30 June 2024
// 47,500 -> right
// 84,000 -> wrong
// forty-eight thousand -> right
