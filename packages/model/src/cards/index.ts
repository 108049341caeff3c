/**
 * Makes flashcards from facts, holds them to the card rules, and judges answers that were typed.
 *
 * @module
 */
export { checkAnswer } from './answer.ts';
export { cardRules, type CardRule } from './card-rules.ts';
export {
  generateCards,
  surveyCards,
  type CardSurvey,
  type RejectedPrompt,
  type Uncovered,
  type Withdrawn,
} from './generate.ts';
export { checkCard, checkCards } from './rules.ts';
export { spoils } from './spoils.ts';
export type {
  Answer,
  Card,
  CardId,
  CardView,
  CloseAnswer,
  Judgement,
  RightAnswer,
  RuleViolation,
  WrongAnswer,
} from './types.ts';
