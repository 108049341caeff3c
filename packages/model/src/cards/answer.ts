import { checkDate } from './answer-date.ts';
import { checkNumber } from './answer-number.ts';
import { checkWords, denies, exactly } from './answer-words.ts';
import { close, wrong } from './judgement.ts';
import type { Answer, Judgement } from './types.ts';
import { fold } from './words.ts';

/**
 * Judges an answer typed by the learner. Case, accents, articles and titles do not count; dates and
 * numbers are read in words and in figures; a slip of the finger in a long word is forgiven. Where the
 * answer is denied ("not 80") it is wrong; one of several ("80 or 90") is close at best.
 */
export function checkAnswer(answer: Answer, typed: string): Judgement {
  if (typed.trim() === '') return wrong('nothing', 'Nothing was typed.');
  const exact = exactly(answer, typed);
  const judged = judge(answer, typed, exact);
  if (exact || judged.verdict === 'wrong') return judged;
  const accepted = [answer.text, ...answer.accept];
  if (denies(typed) && !accepted.some(denies))
    return wrong('denied', `The answer is ${answer.text}.`);
  if (offersSeveral(typed) && !accepted.some(offersSeveral)) {
    return close('several', `More than one answer was typed; it is ${answer.text}.`);
  }
  return judged;
}

function judge(answer: Answer, typed: string, exact: Judgement | undefined): Judgement {
  switch (answer.kind) {
    case 'date':
      return best(checkDate(answer, typed), exact);
    case 'number':
      return best(checkNumber(answer, typed), exact);
    case 'entity':
    case 'text':
      return exact ?? checkWords(answer, typed);
  }
}

const rank = { right: 2, close: 1, wrong: 0 } as const;

function best(first: Judgement, second: Judgement | undefined): Judgement {
  return second && rank[second.verdict] > rank[first.verdict] ? second : first;
}

function offersSeveral(text: string): boolean {
  return /\b(?:or|either)\b/.test(fold(text));
}
