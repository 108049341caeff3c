import type { Memory, Rating, ReviewEvent } from '@backgrounder/study';
import type { Day } from '@backgrounder/model';
import { expect, test } from 'vitest';
import {
  goneOn,
  isTimeUp,
  parseSession,
  reviewStep,
  startSession,
  summarize,
  withoutStep,
  withStep,
  type Session,
} from './session.ts';

const minute = 60_000;
const dayMilliseconds = 86_400_000;

function review(
  card: string,
  rating: Rating,
  from: ReviewEvent['from'],
  due: Memory['due'] = { kind: 'day', day: 20_003 as Day },
): ReviewEvent {
  return {
    v: 1,
    type: 'review',
    id: `${card}-${rating}-${from}`,
    device: 'device',
    sequence: 1,
    time: 1_000_000,
    day: 20_000 as Day,
    zone: 'Europe/Berlin',
    card,
    rating,
    from,
    elapsedDays: 0,
    duration: 6000,
    scheduler: { weights: 'fsrs-6/default', retention: 0.85 },
    after: { stage: 'review', step: 0, stability: 3, difficulty: 5, reps: 1, lapses: 0, due },
  };
}

function sessionOf(...events: readonly ReviewEvent[]): Session {
  return events.reduce((session, event) => withStep(session, reviewStep(event)), startSession(7));
}

test('a sitting is summed up', () => {
  const session = sessionOf(
    review('learnt-1', 'good', 'review'),
    review('learnt-2', 'again', 'review'),
    review('learnt-2', 'good', 'relearning'),
    review('learnt-3', 'hard', 'review'),
    review('new-1', 'again', 'new'),
    review('new-1', 'easy', 'learning'),
  );
  expect(summarize(session)).toEqual({
    cards: 4,
    reviews: 6,
    fresh: 1,
    duration: 36_000,
    tested: 3,
    recalled: 2,
    ratings: { again: 2, hard: 1, good: 2, easy: 1 },
    // The card that was met for the first time is no trouble yet.
    hard: ['learnt-2', 'learnt-3'],
  });
});

test('what was undone does not count, and a set-aside card is no review', () => {
  const event = review('learnt-1', 'again', 'review');
  const session = withStep(sessionOf(event), { kind: 'bury', event: 'aside' });
  expect(summarize(session)).toMatchObject({ reviews: 1, hard: ['learnt-1'] });
  expect(summarize(withoutStep(session, event.id))).toMatchObject({ reviews: 0, hard: [] });
});

test.each<[Memory['due'], number]>([
  [{ kind: 'time', at: 1_000_000 + 10 * minute }, 10 * minute],
  [{ kind: 'day', day: 20_003 as Day }, 3 * dayMilliseconds],
])('a review due at %o comes again in %i ms', (due, again) => {
  expect(reviewStep(review('card', 'good', 'new', due)).again).toBe(again);
});

test('a session survives being kept', () => {
  const session = withStep(sessionOf(review('card', 'good', 'new')), {
    kind: 'suspend',
    event: 'aside',
  });
  expect(parseSession(JSON.stringify(session))).toEqual(session);
  const asking = { ...session, asked: { day: 20_000, introduced: 15 } };
  expect(parseSession(JSON.stringify(asking))).toEqual(asking);
});

test.each([
  undefined,
  '',
  'null',
  '{',
  '{"startedAt":"7","steps":[]}',
  '{"startedAt":7}',
  '{"startedAt":7,"steps":[{}]}',
  '{"startedAt":7,"steps":[{"kind":"bury"}]}',
  '{"startedAt":7,"steps":[{"kind":"review","event":"e","card":"c","rating":"fine","from":"new","duration":1,"again":1}]}',
])('%j is no session', (text) => {
  expect(parseSession(text)).toBeUndefined();
});

test('time is up after so many minutes of work, not of waiting, and can be had again', () => {
  const work = (count: number) =>
    Array.from({ length: count }, (_, index) => review(`card-${index}`, 'good', 'review'));
  const boxed = (count: number) =>
    work(count).reduce(
      (session, event) => withStep(session, reviewStep(event)),
      startSession(7, 5),
    );
  expect(isTimeUp(boxed(49))).toBe(false);
  expect(isTimeUp(boxed(50))).toBe(true);
  expect(parseSession(JSON.stringify(boxed(50)))).toEqual(boxed(50));
  const on = goneOn(boxed(50), 5);
  expect(isTimeUp(on)).toBe(false);
  expect(on.limit).toBe(10 * minute);
  expect(isTimeUp(goneOn(boxed(50), 0))).toBe(false);
  expect(isTimeUp(sessionOf(...work(100)))).toBe(false);
});
