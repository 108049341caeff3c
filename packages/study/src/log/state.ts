import type { Day, FactKey, PackId } from '@backgrounder/model';
import type { CardId } from '@backgrounder/model/cards';
import type { FlagReason, Memory, Rating, Wording } from './event.ts';
import type { StudySettings } from './settings.ts';

/** What the log says, as of its last event. A card that no event names is absent: new, in study. */
export interface StudyState {
  readonly cards: ReadonlyMap<CardId, CardState>;
  readonly days: ReadonlyMap<Day, DayTally>;
  readonly exposures: ReadonlyMap<FactKey, Exposure>;
  /** Facts that were wrong: none of their cards is to be asked. */
  readonly retired: ReadonlySet<FactKey>;
  readonly deck: Deck;
  readonly settings: StudySettings;
}

export interface CardState {
  /** Absent while the card is new. */
  readonly last?: LastReview;
  readonly suspended: boolean;
  /** Was forgotten again and again after it had been learnt; absent where not. */
  readonly leech?: true;
  /** Out of study on this learner's day. */
  readonly buriedOn?: Day;
  /** What is wrong with the card, in the learner's words; may be empty. */
  readonly flag?: string;
  /** Absent where none was chosen, and where there is no flag. */
  readonly flagReason?: FlagReason;
  /** The learner's own words; absent where all are the pack's. */
  readonly wording?: Wording;
}

export interface LastReview {
  readonly memory: Memory;
  /** Milliseconds since the epoch. */
  readonly time: number;
  readonly day: Day;
  /** The day of the card's first review. */
  readonly introduced: Day;
  /** Milliseconds; 0 where not measured. */
  readonly duration: number;
}

/** What was done on one learner's day. */
export interface DayTally {
  readonly reviews: number;
  readonly ratings: Readonly<Record<Rating, number>>;
  /** Cards seen for the first time. */
  readonly introduced: number;
  /** Reviews of cards that were due by day (past their learning steps), and those not forgotten. */
  readonly tested: number;
  readonly recalled: number;
  /** Milliseconds, all reviews together. */
  readonly duration: number;
}

export interface Exposure {
  /** The latest learner's day on which the fact was read. */
  readonly day: Day;
  readonly times: number;
}

/** What is chosen for study: whole packs, and single facts for or against. */
export interface Deck {
  readonly packs: ReadonlySet<PackId>;
  readonly included: ReadonlySet<FactKey>;
  readonly excluded: ReadonlySet<FactKey>;
}
