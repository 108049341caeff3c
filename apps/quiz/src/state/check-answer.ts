// Alone, so that what makes cards is not loaded with it.
export { checkAnswer } from '@backgrounder/model/cards';
