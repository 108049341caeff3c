import type { CardId } from '@backgrounder/model/cards';
import { ratings, type EventId, type Rating, type ReviewEvent } from '@backgrounder/study';

/** One sitting in one tab: what was done since it began, in order, without what was undone. */
export interface Session {
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly steps: readonly Step[];
  /** Milliseconds of work after which time is up; absent where it never is. */
  readonly limit?: number;
  /** New cards that shall have come by the end of a learner's day, where more were asked for. */
  readonly asked?: { readonly day: number; readonly introduced: number };
}

export type Step = ReviewStep | AsideStep;

export interface ReviewStep {
  readonly kind: 'review';
  readonly event: EventId;
  readonly card: CardId;
  readonly rating: Rating;
  /** Whether the card was new, in its learning steps, or had been learnt before. */
  readonly from: 'new' | 'learning' | 'learnt';
  /** Milliseconds. */
  readonly duration: number;
  /** Until the card comes again, in milliseconds. */
  readonly again: number;
}

/** What was done with a card but to answer it. */
export interface AsideStep {
  readonly kind: (typeof asideKinds)[number];
  readonly event: EventId;
}

/** `bury`, `suspend`: put out of study, for today or until it is brought back. */
export const asideKinds = ['bury', 'suspend', 'flag', 'reword'] as const;

export interface SessionSummary {
  /** Different cards, each once. */
  readonly cards: number;
  readonly reviews: number;
  readonly fresh: number;
  /** Milliseconds. */
  readonly duration: number;
  /** Cards learnt before today's steps, and those of them that were not forgotten. */
  readonly tested: number;
  readonly recalled: number;
  readonly ratings: Readonly<Record<Rating, number>>;
  /** Cards answered Again or Hard, the hardest first. */
  readonly hard: readonly CardId[];
}

/** @param minutes of work after which time is up; 0 for never */
export function startSession(startedAt: number, minutes = 0): Session {
  return { startedAt, steps: [], ...(minutes > 0 && { limit: minutes * 60_000 }) };
}

/** The same session with so many minutes more from now; 0 for no limit. */
export function goneOn(session: Session, minutes: number): Session {
  const { limit: _, ...rest } = session;
  return minutes > 0 ? { ...rest, limit: workOf(session) + minutes * 60_000 } : rest;
}

export function isTimeUp(session: Session | undefined): boolean {
  return session?.limit !== undefined && workOf(session) >= session.limit;
}

/** Milliseconds. */
function workOf(session: Session): number {
  return reviewsOf(session).reduce((sum, { duration }) => sum + duration, 0);
}

export function withStep(session: Session, step: Step): Session {
  return { ...session, steps: [...session.steps, step] };
}

export function reviewStep(event: ReviewEvent): ReviewStep {
  const { due } = event.after;
  return {
    kind: 'review',
    event: event.id,
    card: event.card,
    rating: event.rating,
    from: event.from === 'new' ? 'new' : event.from === 'review' ? 'learnt' : 'learning',
    duration: event.duration,
    again: due.kind === 'time' ? due.at - event.time : (due.day - event.day) * 86_400_000,
  };
}

export function withoutStep(session: Session, event: EventId): Session {
  return { ...session, steps: session.steps.filter((step) => step.event !== event) };
}

export function reviewsOf(session: Session): readonly ReviewStep[] {
  return session.steps.filter((step) => step.kind === 'review');
}

export function summarize(session: Session): SessionSummary {
  const tally = { again: 0, hard: 0, good: 0, easy: 0 };
  const trouble = new Map<CardId, number>();
  let fresh = 0;
  let duration = 0;
  let tested = 0;
  let recalled = 0;
  const reviews = reviewsOf(session);
  for (const review of reviews) {
    tally[review.rating] += 1;
    duration += review.duration;
    if (review.from === 'new') fresh += 1;
    if (review.from === 'learnt') {
      tested += 1;
      if (review.rating !== 'again') recalled += 1;
    }
    const weight = review.rating === 'again' ? 2 : review.rating === 'hard' ? 1 : 0;
    // A first sight that fails is no trouble: nobody had learnt it yet.
    if (weight > 0 && review.from !== 'new') {
      trouble.set(review.card, (trouble.get(review.card) ?? 0) + weight);
    }
  }
  return {
    cards: new Set(reviews.map((review) => review.card)).size,
    reviews: reviews.length,
    fresh,
    duration,
    tested,
    recalled,
    ratings: tally,
    hard: [...trouble].sort((a, b) => b[1] - a[1]).map(([card]) => card),
  };
}

/** Reads what `JSON.stringify` made of a session; anything else gives `undefined`. */
export function parseSession(text: string | undefined): Session | undefined {
  if (text === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isRecord(value) || typeof value['startedAt'] !== 'number') return undefined;
  const { steps, limit } = value;
  if (!Array.isArray(steps) || !steps.every(isStep)) return undefined;
  const asked = parseAsked(value['asked']);
  return {
    startedAt: value['startedAt'],
    steps,
    ...(typeof limit === 'number' && { limit }),
    ...(asked && { asked }),
  };
}

function parseAsked(value: unknown): Session['asked'] {
  if (!isRecord(value)) return undefined;
  const { day, introduced } = value;
  return typeof day === 'number' && typeof introduced === 'number'
    ? { day, introduced }
    : undefined;
}

function isStep(value: unknown): value is Step {
  if (!isRecord(value) || typeof value['event'] !== 'string') return false;
  if (value['kind'] !== 'review') return (asideKinds as readonly unknown[]).includes(value['kind']);
  return (
    typeof value['card'] === 'string' &&
    typeof value['duration'] === 'number' &&
    typeof value['again'] === 'number' &&
    (ratings as readonly unknown[]).includes(value['rating']) &&
    ['new', 'learning', 'learnt'].includes(value['from'] as string)
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
