import type { Day, FactId, FactKey, PackId } from '@backgrounder/model';
import type { Card, CardId } from '@backgrounder/model/cards';
import type { BackupError } from '../exchange/backup.ts';
import type {
  DeckTarget,
  EventId,
  FlagReason,
  Rating,
  RescheduleReason,
  ReviewEvent,
  StudyEvent,
  WeightsEvent,
  Wording,
} from '../log/event.ts';
import type { EventProblem } from '../log/problem.ts';
import type { StudySettings } from '../log/settings.ts';
import type { ReviewColumns } from '../log/review-columns.ts';
import type { DayTally, Deck, Exposure, LastReview } from '../log/state.ts';
import type { Counts, Next, QueueStage } from '../queue/types.ts';
import type { Result } from '../result.ts';
import type { Preview } from '../schedule/types.ts';
import type { LogStore, MergeCount, StoreError } from '../store/log-store.ts';

export interface OpenStudyOptions {
  readonly store: LogStore;
  /** Every card that could be studied; the deck says which are. The log is read while they are awaited. */
  readonly cards: readonly Card[] | Promise<readonly Card[]>;
  /** Brings the words of cards whose question is still empty. Absent where all come with their words. */
  readonly loadWords?: (cards: readonly Card[]) => Promise<void>;
  /** Milliseconds since the epoch: `Date.now`. */
  readonly clock: () => number;
  /** IANA time zone, asked each time: learners travel. */
  readonly zone: () => string;
  /** A new unique id each time: `() => crypto.randomUUID()`. */
  readonly newId: () => string;
  /**
   * Runs work that nobody waits for: sealing old records, keeping a snapshot. At once where absent;
   * `requestIdleCallback` where there is one.
   */
  readonly whenIdle?: (work: () => void) => void;
  /**
   * Runs one command at a time among all tabs that share the log, so that none starts from what another is about to
   * change; at once by default.
   */
  readonly alone?: <T>(work: () => Promise<T>) => Promise<T>;
}

/**
 * The learner's memory as an app uses it. Commands resolve once their event is on disk; a command
 * that fails leaves everything as it was. They run one at a time: `rate` and `undo` are refused as
 * `busy` while another command is being written (a key held down, say), the rest wait their turn.
 */
export interface Study {
  /** The same object until something changes. */
  snapshot(): StudySnapshot;
  /** Calls back after every change, another tab's included. Returns the function that ends it. */
  subscribe(listener: (snapshot: StudySnapshot) => void): () => void;
  /** What to do now: `snapshot().next`. */
  next(): StudyNext;
  /**
   * Looks at the clock again (a learning step may have fallen due, a new day begun) and at other
   * tabs' writes. Call it when `next` was `wait` and its time has come, and on return to the page.
   */
  refresh(): Promise<Result<StudySnapshot, StudyError>>;
  /**
   * Answers a card. `duration` in milliseconds; by default since the card became `next`, at most
   * a minute, and 0 (not measured) for any other card. `changed` where another tab has rated the
   * card since it was shown.
   */
  rate(
    card: CardId,
    rating: Rating,
    options?: { readonly duration?: number },
  ): Promise<Result<ReviewEvent, StudyError>>;
  /**
   * Takes back the given event, or the last of this device that `Undoable` names and that still
   * stands, however long ago. Its card is shown again. `nothing` where there is none.
   */
  undo(event?: EventId): Promise<Result<StudyEvent, StudyError>>;
  /** Facts read in an article; each is logged once a learner's day. */
  exposure(facts: readonly FactKey[]): Promise<Result<void, StudyError>>;
  capture(target: DeckTarget): Promise<Result<StudyEvent, StudyError>>;
  release(target: DeckTarget): Promise<Result<StudyEvent, StudyError>>;
  /** Takes facts of a pack into study, or out of it, in one event, which `undo` takes back as a whole. */
  choose(
    pack: PackId,
    facts: readonly FactId[],
    chosen: boolean,
  ): Promise<Result<StudyEvent, StudyError>>;
  suspend(cards: readonly CardId[]): Promise<Result<StudyEvent, StudyError>>;
  unsuspend(cards: readonly CardId[]): Promise<Result<StudyEvent, StudyError>>;
  /** Out of study until the next learner's day. */
  bury(cards: readonly CardId[]): Promise<Result<StudyEvent, StudyError>>;
  /** Facts were wrong: their cards are never asked again. `by` is the fact that corrects them. */
  retire(facts: readonly FactKey[], by?: FactKey): Promise<Result<StudyEvent, StudyError>>;
  /**
   * Retires those facts that have cards, or were ever chosen by themselves or studied, and chooses what
   * corrects a fact that was chosen by itself. Resolves to how many were retired now.
   */
  withdraw(facts: readonly WithdrawnFact[]): Promise<Result<number, StudyError>>;
  /** The cards are new again; what was reviewed stays in the log. */
  forget(cards: readonly CardId[]): Promise<Result<StudyEvent, StudyError>>;
  /** Gives cards another day on which they fall due. */
  reschedule(
    dues: readonly { readonly card: CardId; readonly day: Day }[],
    reason?: RescheduleReason,
  ): Promise<Result<StudyEvent, StudyError>>;
  /** Something is wrong with the cards: `note` says what, in the learner's words, or is empty. */
  flag(
    cards: readonly CardId[],
    note: string,
    reason?: FlagReason,
  ): Promise<Result<StudyEvent, StudyError>>;
  unflag(cards: readonly CardId[]): Promise<Result<StudyEvent, StudyError>>;
  /** The learner's own words for a card; an empty `wording` brings back the pack's. */
  reword(card: CardId, wording: Wording): Promise<Result<StudyEvent, StudyError>>;
  /** The learner's own words for a card, and those for an earlier revision of its fact. */
  wordings(card: CardId): CardWordings;
  /** Weights are used from the next answer on; `undo` of the event brings back those before. */
  changeWeights(
    change: Pick<WeightsEvent, 'change' | 'weights' | 'logLoss'>,
  ): Promise<Result<StudyEvent, StudyError>>;
  /**
   * Lets so many more new cards come on this learner's day, in this tab: the daily limit itself
   * stays as it is. At most `snapshot().ahead` are there to come.
   */
  learnAhead(cards: number): void;
  /** `invalid` where a value is out of its range (see `StudySettings`). */
  changeSettings(
    changes: Partial<Omit<StudySettings, 'weights'>>,
  ): Promise<Result<StudyEvent, StudyError>>;
  /** What a rating would lead to now; `unknown-card` where the card is not among the cards. */
  preview(card: CardId): Result<Preview, StudyError>;
  /** What this session and this learner's day came to. */
  summary(): StudySummary;
  /** How a card stands, for lists and for marks; `undefined` where the card is not known. */
  standing(card: CardId): CardStanding | undefined;
  /** Facts with a card past its learning steps; also those whose cards are no longer among the cards. */
  learntFacts(): ReadonlySet<FactKey>;
  /** When the fact was last read, and how often; `undefined` where it never was. */
  exposureOf(fact: FactKey): Exposure | undefined;
  /**
   * Reads all reviews that stand, in the order of the log, but for those of retired facts: what
   * weights are fitted to.
   */
  reviews(): Promise<Result<readonly ReviewEvent[], StudyError>>;
  /** The same reviews in columns, for figures over all of them: no event is made of them. */
  reviewColumns(): Promise<Result<ReviewColumns, StudyError>>;
  /** Cards that may come soon, at most some twenty: their words can be loaded before they come. */
  upcoming(): readonly Card[];
  /** A pack was added or updated. */
  replaceCards(cards: readonly Card[]): void;
  /** The whole log as the text of a JSON file, in pieces: docs/backup.md tells its form. */
  backup(): Promise<Result<readonly string[], StudyError>>;
  /** Adds a backup's events to what is here; all or nothing. */
  restore(text: string): Promise<Result<MergeCount, StudyError>>;
  /** Every card with how it stands, as the text of a CSV file in pieces. */
  cardsCsv(): Promise<Result<readonly string[], StudyError>>;
  /** Every review of the log, as the text of a CSV file in pieces. */
  reviewsCsv(): Promise<Result<readonly string[], StudyError>>;
  /** Ends listening and closes the store. */
  close(): void;
}

/** A fact that its pack, or another, says was wrong. */
export interface WithdrawnFact {
  readonly fact: FactKey;
  /** The fact that corrects it, where one does. */
  readonly by?: FactKey;
}

/** Immutable; all that a screen needs. */
export interface StudySnapshot {
  /** Milliseconds since the epoch: when this was true. */
  readonly time: number;
  readonly day: Day;
  readonly deck: Deck;
  readonly settings: StudySettings;
  readonly counts: Counts;
  /** New cards that today's limit keeps for later: what `learnAhead` could let come. */
  readonly ahead: number;
  /** Cards due by day that today's limits keep for later. */
  readonly postponed: number;
  /** Minutes that `counts` may take, rounded up; from past durations, or 8 s a card. */
  readonly minutes: number;
  readonly next: StudyNext;
  /** What `undo()` would take back. */
  readonly undo?: Undoable;
  readonly today: DayTally;
  /** Set while the log cannot be read: commands fail with it. */
  readonly problem?: StudyError;
}

export type StudyNext =
  | (Extract<Next, { readonly kind: 'card' }> & { readonly preview: Preview })
  | Exclude<Next, { readonly kind: 'card' }>;

export interface Undoable {
  readonly event: EventId;
  readonly type:
    | 'review'
    | 'suspend'
    | 'unsuspend'
    | 'bury'
    | 'forget'
    | 'reschedule'
    | 'flag'
    | 'unflag'
    | 'reword';
  readonly cards: readonly CardId[];
  /** Of a review. */
  readonly rating?: Rating;
}

export interface StudySummary {
  /** What was done in this session, since `openStudy`; what was undone does not count. */
  readonly session: DayTally;
  /** What was done on this learner's day, on all devices. */
  readonly today: DayTally;
  readonly counts: Counts;
  readonly next: StudyNext;
}

export interface CardStanding {
  readonly stage: QueueStage;
  readonly inDeck: boolean;
  readonly suspended: boolean;
  readonly buried: boolean;
  /** Forgotten again and again after it had been learnt: see `StudySettings.leechThreshold`. */
  readonly leech: boolean;
  /** Its fact was wrong. */
  readonly retired: boolean;
  /** What is wrong with it, in the learner's words. */
  readonly flag?: string;
  /** Its last review, and what is believed since; absent while new. */
  readonly last?: LastReview;
  readonly flagReason?: FlagReason;
  /** Chance of recall now, 0 to 1; absent while new. */
  readonly retrievability?: number;
}

export interface CardWordings {
  readonly own?: Wording;
  /** Of the latest revision before this one that had any: they may no longer be true. */
  readonly earlier?: { readonly card: CardId; readonly wording: Wording };
}

/**
 * `busy`: a command is still being written; `changed`: the card was rated elsewhere meanwhile;
 * `nothing`: there is nothing to undo; `invalid`: a value is out of its range, or a list empty;
 * `unreadable`: the log holds records of a newer version, or damaged ones, and is left as it is.
 */
export type StudyError =
  | StoreError
  | BackupError
  | {
      readonly code: RefusalCode;
      readonly message: string;
    }
  | {
      readonly code: 'unreadable';
      readonly message: string;
      readonly problems: readonly [EventProblem, ...EventProblem[]];
    };

export type RefusalCode =
  | 'busy'
  | 'changed'
  | 'nothing'
  | 'unknown-card'
  | 'unknown-event'
  | 'invalid';
