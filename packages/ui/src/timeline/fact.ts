import type { Day, FactKey, FactStatus, FactType, Language } from '@backgrounder/model';

/** First and last of the days among which one day lies; the same twice where it is known. */
export type DaySpan = readonly [Day, Day];

/** What the timeline draws of a fact. Plain data: it survives JSON. */
export interface TimelineFact {
  readonly key: FactKey;
  readonly type: FactType;
  readonly language: Language;
  readonly summary: string;
  /** Left out where it is plainly reported: that goes without saying. */
  readonly status?: Exclude<FactStatus, 'reported'>;
  readonly importance: 1 | 2 | 3;
  /** Days among which it happened or began; left out where that is not recorded. */
  readonly from?: DaySpan;
  /** Of what lasts, when it was over; left out of what happened on one day. */
  readonly to?: DaySpan | 'open' | 'unknown';
  /** Whether it began or became known only after the page's day. */
  readonly isSince: boolean;
  /** The sentence by which the page tells it, in UTF-16 code units into the page's text. */
  readonly sentence?: Span;
  /** 0 to 1: how much it concerns a page that does not tell it. */
  readonly rank?: number;
  /** Those that have a part in it, by number. */
  readonly entities: readonly number[];
  readonly respondsTo?: readonly FactKey[];
  readonly succeeds?: readonly FactKey[];
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Whether it holds all through (a post, a measure), and no longer after its end. */
export function isState({ type, to }: Pick<TimelineFact, 'type' | 'to'>): boolean {
  switch (type) {
    case 'role':
    case 'relation':
    case 'measure':
    case 'proposal':
      return to !== undefined;
    case 'event':
    case 'statement':
    case 'claim':
    case 'figure':
      return false;
  }
}
