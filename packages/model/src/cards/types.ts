import type { CardRule } from './card-rules.ts';
import type { Citation, EntityId, FactId, FactStatus, Language, PackId } from '../pack/types.ts';

/** `pack/fact@revision/view`: the same for the same meaning, whatever else in the pack changes. */
export type CardId = string & { readonly __id?: 'card' };

/** Which side of a fact a card asks for. */
export type CardView =
  | 'who'
  | 'what'
  | 'when'
  | 'from-when'
  | 'until-when'
  | 'where'
  | 'to-whom'
  | 'carried-by'
  | 'said-what'
  | 'why'
  | 'scope'
  | 'how-much'
  | 'cloze'
  | 'what-changed'
  /** Where a fact took over from several: of which one, after the first. */
  | `what-changed-${FactId}`
  /** Whether it came before the other fact, or after it. */
  | `order-${FactId}`
  | `prompt-${number}`;

/** One question with one answer, made from one fact. */
export interface Card {
  readonly id: CardId;
  readonly pack: PackId;
  readonly fact: FactId;
  readonly view: CardView;
  readonly language: Language;
  /** At most 25 words; understandable with nothing else in sight. */
  readonly question: string;
  readonly answer: Answer;
  /** Wrong answers of the same kind and like length, never true at any stored date; may be empty. */
  readonly distractors: readonly string[];
  /** One sentence shown with the answer. */
  readonly context: string;
  readonly sources: readonly [Citation, ...Citation[]];
  /** Whether one of the sources has an address. */
  readonly linked: boolean;
  readonly status: FactStatus;
  readonly importance: 1 | 2 | 3;
  /** Entities the card is about, for spacing siblings. */
  readonly about: readonly EntityId[];
  /** Facts this card's fact took over from or was replaced by: the dated wording stays true. */
  readonly standing: 'lasting' | 'succeeded';
}

/** What counts as right; `text` is what is shown, at most 8 words. */
export type Answer =
  | { readonly kind: 'text'; readonly text: string; readonly accept: readonly string[] }
  | {
      readonly kind: 'entity';
      readonly text: string;
      readonly entity: EntityId;
      readonly accept: readonly string[];
      /** Names of others that a slip of the finger could lead to: never taken for a slip. */
      readonly rivals?: readonly string[];
    }
  | {
      readonly kind: 'date';
      readonly text: string;
      /** EDTF; an answer at this precision, or finer and within it, is right. */
      readonly edtf: string;
      readonly accept: readonly string[];
    }
  | {
      readonly kind: 'number';
      readonly text: string;
      readonly value: number;
      readonly unit: string;
      readonly tolerance: number;
      readonly accept: readonly string[];
    };

/** What to make of a typed answer, and why. */
export type Judgement = RightAnswer | CloseAnswer | WrongAnswer;

/** What counts: the answer itself, or another way to write it. */
export interface RightAnswer {
  readonly verdict: 'right';
  readonly why:
    | 'same'
    | 'spelling'
    | 'other-name'
    | 'other-wording'
    | 'title'
    | 'word-order'
    | 'endings'
    | 'slip'
    | 'finer-date'
    | 'within-tolerance'
    | 'converted-unit';
  /** One sentence for the learner, as for the others. */
  readonly reason: string;
}

/** Nearly, or only in part: the learner decides. */
export interface CloseAnswer {
  readonly verdict: 'close';
  readonly why:
    | 'slip'
    | 'part'
    | 'more'
    | 'several'
    | 'rough-date'
    | 'overlapping-date'
    | 'day-off'
    | 'no-year'
    | 'near-number'
    | 'other-unit'
    | 'range';
  readonly reason: string;
}

/** What does not count: another thing, nothing that can be read, or the answer denied. */
export interface WrongAnswer {
  readonly verdict: 'wrong';
  readonly why:
    | 'nothing'
    | 'unreadable'
    | 'denied'
    | 'somebody-else'
    | 'several'
    | 'rough-date'
    | 'other';
  readonly reason: string;
}

/** What is wrong with a card, by the number of the rule in `cardRules`, and how to mend it in the pack. */
export interface RuleViolation {
  readonly rule: CardRule;
  readonly what: string;
  readonly mend: string;
}
