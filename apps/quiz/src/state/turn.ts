import type { Card, Judgement } from '@backgrounder/model/cards';
import type {
  CardWordings,
  Preview,
  QueueStage,
  Rating,
  StudyNext,
  Upcoming,
} from '@backgrounder/study';
import type { Judge } from './judge.ts';
import { choicesOf } from './choices.ts';
import { worded } from './worded.ts';

/** What review shows: the side of a card, or why there is none. */
export type Turn =
  | (Asked & { readonly side: 'question' })
  | (Asked & {
      readonly side: 'answer';
      /** Absent where the answer was revealed without giving one. */
      readonly given?: Given;
      readonly suggested: Rating;
    })
  /** The session's time has passed, and cards are left. */
  | { readonly side: 'time-up' }
  | { readonly side: 'wait'; /** Milliseconds since the epoch. */ readonly until: number }
  | { readonly side: 'done'; readonly upcoming?: Upcoming }
  | { readonly side: 'empty' };

interface Asked extends Words {
  /** Grows with every card put, so that a card that comes again is a new question. */
  readonly number: number;
  readonly stage: QueueStage;
  readonly preview: Preview;
}

interface Words {
  /** In the learner's own words, where there are any. */
  readonly card: Card;
  /** In the pack's words. */
  readonly original: Card;
  readonly wordings: CardWordings;
  /** Where the card is asked by choice. */
  readonly choices?: readonly string[];
}

export interface Given {
  readonly by: 'typing' | 'choice';
  readonly text: string;
  readonly judgement: Judgement;
}

type WordingsOf = (card: Card) => CardWordings;

export function turnOf(next: StudyNext, number: number, wordingsOf: WordingsOf): Turn {
  switch (next.kind) {
    case 'card': {
      const { card, stage, preview } = next;
      return { side: 'question', number, stage, preview, ...inWords(card, stage, wordingsOf) };
    }
    case 'wait':
      return { side: 'wait', until: next.until };
    case 'done':
      return next.upcoming ? { side: 'done', upcoming: next.upcoming } : { side: 'done' };
    case 'empty':
      return { side: 'empty' };
  }
}

function inWords(original: Card, stage: QueueStage, wordingsOf: WordingsOf): Words {
  const wordings = wordingsOf(original);
  const card = wordings.own ? worded(original, wordings.own) : original;
  const choices = choicesOf(card, stage);
  return { card, original, wordings, ...(choices && { choices }) };
}

/** The same turn, once the learner has changed the card's words. */
export function reworded(turn: Turn, wordingsOf: WordingsOf): Turn {
  if (!('card' in turn)) return turn;
  const { choices: _, ...rest } = turn;
  return { ...rest, ...inWords(turn.original, turn.stage, wordingsOf) };
}

/** Turns the card over; the answer that was given, if any, is judged and suggests a rating. */
export function revealed(
  turn: Extract<Turn, { side: 'question' }>,
  answer: string,
  by: Given['by'],
  judge?: Judge,
): Turn {
  const text = answer.trim();
  if (text === '' || !judge) {
    // Where nothing was chosen it was not known; where nothing was typed it may well have been recalled.
    const isUnknown = text === '' && turn.choices !== undefined;
    return { ...turn, side: 'answer', suggested: isUnknown ? 'again' : 'good' };
  }
  const judgement = judge(turn.card.answer, text);
  const suggested = suggestedRating[judgement.verdict];
  return { ...turn, side: 'answer', suggested, given: { by, text, judgement } };
}

const suggestedRating = { right: 'good', close: 'hard', wrong: 'again' } as const;

/** Whether what is on the table is what study says now; it keeps a card there until it changes. */
export function stillPut(turn: Turn, next: StudyNext): boolean {
  switch (next.kind) {
    case 'card':
      if (turn.side === 'time-up') return true;
      return 'card' in turn && turn.card.id === next.card.id && turn.stage === next.stage;
    case 'wait':
      return turn.side === 'wait' && turn.until === next.until;
    case 'done':
    case 'empty':
      return turn.side === next.kind;
  }
}
