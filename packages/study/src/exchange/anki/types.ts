/** What an Anki package is made from: plain values, wherever they are kept. */
export interface AnkiExport {
  readonly cards: readonly AnkiCard[];
  readonly calendar: AnkiCalendar;
  readonly scheduler: {
    /** The 21 weights of FSRS-6. */
    readonly weights: readonly number[];
    /** Desired retention, 0 to 1. */
    readonly retention: number;
    /** Days. */
    readonly maximumInterval: number;
  };
  /** Milliseconds since the epoch. */
  readonly now: number;
}

/** Anki counts days from the one on which a collection was made. */
export interface AnkiCalendar {
  /** The day of the first review, or today, as days since 1970. */
  readonly firstDay: number;
  /** When that day began for the learner, in milliseconds since the epoch. */
  readonly firstDayBegan: number;
  /** Hour at which the learner's day begins, 0 to 23. */
  readonly rolloverHour: number;
  /** The learner's time zone on the first day, in minutes west of UTC. */
  readonly minutesWest: number;
}

/** One card with its content, what is believed about it, and all its reviews. All texts are plain. */
export interface AnkiCard {
  /** Unique and lasting: a second import updates what the first one made. */
  readonly id: string;
  readonly story: { readonly id: string; readonly title: string };
  readonly question: string;
  readonly answer: string;
  /** Shown with the answer. */
  readonly context: string;
  readonly source: string;
  readonly url?: string;
  readonly suspended: boolean;
  /** Absent for a card that was never reviewed. */
  readonly memory?: AnkiMemory;
  /** In the order of time. */
  readonly reviews: readonly AnkiReview[];
}

export type AnkiStage = 'learning' | 'review' | 'relearning';

/** A time in milliseconds since the epoch, or a learner's day as days since 1970. */
export type AnkiDue =
  | { readonly kind: 'time'; readonly at: number }
  | { readonly kind: 'day'; readonly day: number };

export interface AnkiMemory {
  readonly stage: AnkiStage;
  /** Days until recall falls to 90 %. */
  readonly stability: number;
  /** 1 to 10. */
  readonly difficulty: number;
  readonly lapses: number;
  readonly due: AnkiDue;
}

export interface AnkiReview {
  /** Milliseconds since the epoch. */
  readonly time: number;
  /** The learner's day, as days since 1970. */
  readonly day: number;
  readonly rating: 'again' | 'hard' | 'good' | 'easy';
  readonly from: 'new' | AnkiStage;
  /** Milliseconds from seeing the question to rating. */
  readonly duration: number;
  /** What the answer led to. */
  readonly difficulty: number;
  readonly due: AnkiDue;
}
