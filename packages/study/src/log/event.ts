import type { Day, FactId, FactKey, PackId } from '@backgrounder/model';
import type { CardId } from '@backgrounder/model/cards';
import type { LeechAction, StudySettings, Weights } from './settings.ts';

/** Unique in all logs of all devices. */
export type EventId = string & { readonly __id?: 'event' };
/** One browser profile's storage: made with it, gone with it. */
export type DeviceId = string & { readonly __id?: 'device' };
export const ratings = ['again', 'hard', 'good', 'easy'] as const;
export type Rating = (typeof ratings)[number];

/**
 * One record of the log, never changed once written. The log is ordered by (time, device,
 * sequence) and says what was decided, so that reading it back never schedules anew.
 */
export type StudyEvent =
  | ReviewEvent
  | UndoEvent
  | ExposureEvent
  | SuspendEvent
  | UnsuspendEvent
  | BuryEvent
  | CaptureEvent
  | ReleaseEvent
  | ChooseEvent
  | SettingsEvent
  | RetireEvent
  | ForgetEvent
  | RescheduleEvent
  | FlagEvent
  | UnflagEvent
  | WeightsEvent;

export type EventType = StudyEvent['type'];
export type EventOf<T extends EventType> = Extract<StudyEvent, { readonly type: T }>;

interface EventHeader {
  /** Version of the record's form. */
  readonly v: 1;
  readonly id: EventId;
  readonly device: DeviceId;
  /** 1, 2, 3 … without gaps for each device, in the order of writing; allotted by the store. */
  readonly sequence: number;
  /**
   * Milliseconds since the epoch. Never before an event that it builds on, even where a clock
   * was set back: the later decision must come later in the order.
   */
  readonly time: number;
}

/** Where and when the learner was: never worked out again from `time`. */
interface Locality {
  /** The learner's day, which begins at the rollover hour of their time zone. */
  readonly day: Day;
  /** IANA time zone, such as `Asia/Kolkata`. */
  readonly zone: string;
}

/** An answer given, and what was decided from it. */
export interface ReviewEvent extends EventHeader, Locality {
  readonly type: 'review';
  readonly card: CardId;
  readonly rating: Rating;
  /** The card's stage before the answer. */
  readonly from: 'new' | Stage;
  /** Learner's days since the card's last review; 0 where there was none. */
  readonly elapsedDays: number;
  /** Milliseconds from seeing the question to rating; 0 where not measured. */
  readonly duration: number;
  /** What `after` was computed with. */
  readonly scheduler: SchedulerUse;
  readonly after: Memory;
  /** What was done about the card, where this answer made it a leech. */
  readonly leech?: LeechAction;
}

export interface SchedulerUse {
  /** Model and weights: `StudySettings.weights.id`. */
  readonly weights: string;
  /** Desired retention, 0 to 1: the pack's, where it has its own. */
  readonly retention: number;
}

export type Stage = 'learning' | 'review' | 'relearning';

/** What is believed about a card once it has been reviewed. */
export interface Memory {
  readonly stage: Stage;
  /** Index of the current learning or relearning step; 0 in review. */
  readonly step: number;
  /** Days until recall falls to 90 %. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
  /** Reviews so far. */
  readonly reps: number;
  /** Times forgotten after it had been learnt. */
  readonly lapses: number;
  readonly due: Due;
}

/** A learning step falls due at a time, a review on a learner's day. */
export type Due =
  | { readonly kind: 'time'; /** Milliseconds since the epoch. */ readonly at: number }
  | { readonly kind: 'day'; readonly day: Day };

/** Takes another event back as if it had never been; may name an undo, which restores. */
export interface UndoEvent extends EventHeader {
  readonly type: 'undo';
  readonly target: EventId;
}

/** Facts seen while reading, not tested: never a review; their due cards wait a day. */
export interface ExposureEvent extends EventHeader, Locality {
  readonly type: 'exposure';
  readonly facts: readonly FactKey[];
}

/** Out of study until unsuspended. */
export interface SuspendEvent extends EventHeader {
  readonly type: 'suspend';
  readonly cards: readonly CardId[];
}

export interface UnsuspendEvent extends EventHeader {
  readonly type: 'unsuspend';
  readonly cards: readonly CardId[];
}

/** Out of study for the rest of the learner's day. */
export interface BuryEvent extends EventHeader, Locality {
  readonly type: 'bury';
  readonly cards: readonly CardId[];
}

/** A pack, or one fact of a pack. */
export type DeckTarget =
  | { readonly kind: 'pack'; readonly pack: PackId }
  | { readonly kind: 'fact'; readonly pack: PackId; readonly fact: FactId };

/** Chosen for study. Of several words about one fact the last counts; a pack speaks for its facts. */
export interface CaptureEvent extends EventHeader {
  readonly type: 'capture';
  readonly target: DeckTarget;
}

/** No longer chosen for study; the history stays. */
export interface ReleaseEvent extends EventHeader {
  readonly type: 'release';
  readonly target: DeckTarget;
}

/** Facts of a pack chosen for study, or no longer, in one decision; each as by a word about it alone. */
export interface ChooseEvent extends EventHeader {
  readonly type: 'choose';
  readonly pack: PackId;
  readonly facts: readonly FactId[];
  readonly chosen: boolean;
}

/** Per field the last event counts, and of `packRetention` per pack. */
export interface SettingsEvent extends EventHeader {
  readonly type: 'settings';
  readonly changes: Partial<StudySettings>;
}

/** Facts that were wrong: their cards are never asked again. An undo brings them back. */
export interface RetireEvent extends EventHeader {
  readonly type: 'retire';
  readonly facts: readonly FactKey[];
  /** The fact that corrects them, where there is one. */
  readonly by?: FactKey;
}

/** Cards are new again, as if never reviewed; suspensions and flags stay. */
export interface ForgetEvent extends EventHeader, Locality {
  readonly type: 'forget';
  readonly cards: readonly CardId[];
}

/** Cards given another due day than their review decided. One that is new stays as it is. */
export interface RescheduleEvent extends EventHeader, Locality {
  readonly type: 'reschedule';
  readonly reason: RescheduleReason;
  readonly dues: readonly { readonly card: CardId; readonly day: Day }[];
}

/** `by-hand`: the learner; `catch-up`: after a pause; `balance`: days of unequal load. */
export type RescheduleReason = (typeof rescheduleReasons)[number];
export const rescheduleReasons = ['by-hand', 'catch-up', 'balance'] as const;

/** Cards with something wrong about them. Their schedule is not touched. */
export interface FlagEvent extends EventHeader {
  readonly type: 'flag';
  readonly cards: readonly CardId[];
  /** What is wrong, in the learner's words; may be empty. */
  readonly note: string;
}

export interface UnflagEvent extends EventHeader {
  readonly type: 'unflag';
  readonly cards: readonly CardId[];
}

/** The same as a change of the setting `weights`, with why. */
export interface WeightsEvent extends EventHeader {
  readonly type: 'weights';
  readonly change: WeightsChange;
  readonly weights: Weights;
  /** On later reviews that the weights were not fitted on; absent where none were looked at. */
  readonly logLoss?: { readonly before: number; readonly after: number };
}

/** `adopted`: fitted to the learner's reviews; `reverted`: taken from before. */
export type WeightsChange = (typeof weightsChanges)[number];
export const weightsChanges = ['adopted', 'reverted'] as const;

type WithoutSequence<E> = E extends StudyEvent ? Omit<E, 'sequence'> : never;

/** An event before the store has allotted its sequence number. */
export type EventDraft = WithoutSequence<StudyEvent>;
