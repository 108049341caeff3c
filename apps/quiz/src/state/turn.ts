import type { Card } from '@backgrounder/model/cards';
import type { Judgement } from '@backgrounder/model/cards';
import type { Judge } from './judge.ts';
import type { Preview, QueueStage, Rating, StudyNext, Upcoming } from '@backgrounder/study';

/** What review shows: the side of a card, or why there is none. */
export type Turn =
  | (Asked & { readonly side: 'question' })
  | (Asked & {
      readonly side: 'answer';
      /** Absent where the answer was revealed without typing. */
      readonly typed?: Typed;
      readonly suggested: Rating;
    })
  | { readonly side: 'wait'; /** Milliseconds since the epoch. */ readonly until: number }
  | { readonly side: 'done'; readonly upcoming?: Upcoming }
  | { readonly side: 'empty' };

interface Asked {
  /** Grows with every card put, so that a card that comes again is a new question. */
  readonly number: number;
  readonly card: Card;
  readonly stage: QueueStage;
  readonly preview: Preview;
}

export interface Typed {
  readonly text: string;
  readonly judgement: Judgement;
}

export function turnOf(next: StudyNext, number: number): Turn {
  switch (next.kind) {
    case 'card':
      return {
        side: 'question',
        number,
        card: next.card,
        stage: next.stage,
        preview: next.preview,
      };
    case 'wait':
      return { side: 'wait', until: next.until };
    case 'done':
      return next.upcoming ? { side: 'done', upcoming: next.upcoming } : { side: 'done' };
    case 'empty':
      return { side: 'empty' };
  }
}

/** Turns the card over; what was typed, if anything, is judged and suggests a rating. */
export function revealed(
  turn: Extract<Turn, { side: 'question' }>,
  typed: string,
  judge?: Judge,
): Turn {
  const { number, card, stage, preview } = turn;
  const text = typed.trim();
  if (text === '' || !judge) {
    return { side: 'answer', number, card, stage, preview, suggested: 'good' };
  }
  const judgement = judge(card.answer, text);
  const suggested = suggestedRating[judgement.verdict];
  return { side: 'answer', number, card, stage, preview, suggested, typed: { text, judgement } };
}

const suggestedRating = { right: 'good', close: 'hard', wrong: 'again' } as const;

/** Whether what is on the table is what study says now; it keeps a card there until it changes. */
export function stillPut(turn: Turn, next: StudyNext): boolean {
  switch (next.kind) {
    case 'card':
      return 'card' in turn && turn.card.id === next.card.id && turn.stage === next.stage;
    case 'wait':
      return turn.side === 'wait' && turn.until === next.until;
    case 'done':
    case 'empty':
      return turn.side === next.kind;
  }
}
