import { addDays, type Day } from '@backgrounder/model';
import * as fc from 'fast-check';
import { default_w, FSRSAlgorithm } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import { ratings, type Rating } from '../log/event.ts';
import { defaultSettings, defaultWeights, type StudySettings } from '../log/settings.ts';
import type { LastReview } from '../log/state.ts';
import { learnerDay } from './learner-day.ts';
import { askedDay, nothingDue } from './choose-day.ts';
import { createScheduler, type Asked, type Decision, type Moment } from './scheduler.ts';

const card = { id: 'p/f@1/who', pack: 'p' };
const ask = (last: LastReview | undefined, now: Moment, id = card.id): Asked => ({
  card: { ...card, id },
  last,
  now,
  due: nothingDue,
});
const scheduler = createScheduler(defaultSettings);
const at = (time: string, zone = 'UTC'): Moment => ({
  time: Date.parse(time),
  day: learnerDay(Date.parse(time), zone, 4),
});
const lastOf = ({ after }: Decision, now: Moment): LastReview => ({
  memory: after,
  time: now.time,
  day: now.day,
  introduced: now.day,
  duration: 5000,
});

/** Rates one after the other, each given as [time, rating]. */
function run(steps: readonly (readonly [Moment, Rating])[]): readonly Decision[] {
  let last: LastReview | undefined;
  return steps.map(([now, rating]) => {
    const decision = scheduler.rate(ask(last, now), rating);
    last = lastOf(decision, now);
    return decision;
  });
}

test('the default weights are those of ts-fsrs', () => {
  expect(defaultWeights.values).toEqual(default_w);
});

describe('learning', () => {
  test('a new card comes again after 1, 6 or 10 minutes, or days', () => {
    const preview = scheduler.preview(ask(undefined, at('2023-07-07T12:00:00Z')));
    expect(preview.again).toEqual({ kind: 'minutes', minutes: 1 });
    expect(preview.hard).toEqual({ kind: 'minutes', minutes: 6 });
    expect(preview.good).toEqual({ kind: 'minutes', minutes: 10 });
    expect(preview.easy.kind).toBe('days');
  });

  test('good twice leads to review, a lapse to relearning and back', () => {
    const [first, second, third, fourth] = run([
      [at('2023-07-07T12:00:00Z'), 'good'],
      [at('2023-07-07T12:10:00Z'), 'good'],
      [at('2023-07-20T12:00:00Z'), 'again'],
      [at('2023-07-20T12:10:00Z'), 'good'],
    ]);
    expect(first?.from).toBe('new');
    expect(first?.after).toMatchObject({
      stage: 'learning',
      step: 1,
      reps: 1,
      due: { kind: 'time', at: Date.parse('2023-07-07T12:10:00Z') },
    });
    expect(second?.from).toBe('learning');
    expect(second?.after).toMatchObject({ stage: 'review', step: 0, reps: 2, lapses: 0 });
    expect(second?.after.due.kind).toBe('day');
    expect(third).toMatchObject({ from: 'review', elapsedDays: 13 });
    expect(third?.after).toMatchObject({
      stage: 'relearning',
      lapses: 1,
      due: { kind: 'time', at: Date.parse('2023-07-20T12:10:00Z') },
    });
    expect(fourth).toMatchObject({ from: 'relearning', elapsedDays: 0 });
    expect(fourth?.after).toMatchObject({ stage: 'review', reps: 4, lapses: 1 });
  });

  test('without steps the first answer leads to days', () => {
    const stepless = createScheduler({
      ...defaultSettings,
      learningSteps: [],
      relearningSteps: [],
    });
    const preview = stepless.preview(ask(undefined, at('2023-07-07T12:00:00Z')));
    expect(ratings.map((rating) => preview[rating].kind)).toEqual(['days', 'days', 'days', 'days']);
  });
});

describe('elapsed days are the learner’s', () => {
  const cases: readonly [string, string, string, string, number][] = [
    [
      'UTC midnight passes, the day does not',
      'America/New_York',
      '2023-07-07T23:30Z',
      '2023-07-08T00:30Z',
      0,
    ],
    [
      'the day passes, UTC midnight does not',
      'Asia/Kolkata',
      '2023-07-06T22:00Z',
      '2023-07-06T23:00Z',
      1,
    ],
    [
      'late night belongs to the evening before',
      'Europe/Berlin',
      '2023-07-07T20:00Z',
      '2023-07-08T01:30Z',
      0,
    ],
    ['a night of 23 hours is a day', 'Europe/Berlin', '2023-03-25T10:00Z', '2023-03-26T09:00Z', 1],
    [
      'a night of 25 hours is a day',
      'America/St_Johns',
      '2023-11-04T12:00Z',
      '2023-11-05T13:00Z',
      1,
    ],
    ['a week', 'America/St_Johns', '2023-03-10T12:00Z', '2023-03-17T11:00Z', 7],
    [
      'a day that the zone skipped counts',
      'Pacific/Apia',
      '2011-12-30T05:00Z',
      '2011-12-31T05:00Z',
      2,
    ],
  ];
  test.each(cases)('%s', (_, zone, before, after, days) => {
    const [, second] = run([
      [at(before, zone), 'easy'],
      [at(after, zone), 'good'],
    ]);
    expect(second?.elapsedDays).toBe(days);
    // The memory that FSRS computes for so many days, whatever UTC says.
    const model = new FSRSAlgorithm({ relearning_steps: ['10m'] });
    const start = model.next_state(null, 0, 4);
    expect(second?.after.stability).toBe(model.next_state(start, days, 3).stability);
  });

  test('never negative, though the learner flew west', () => {
    const now = at('2023-07-07T12:00:00Z');
    const first = scheduler.rate(ask(undefined, now), 'easy');
    const west = { time: now.time + 1000, day: addDays(now.day, -1) };
    expect(scheduler.rate(ask(lastOf(first, now), west), 'good').elapsedDays).toBe(0);
  });
});

const history = fc.array(
  fc.record({ rating: fc.constantFrom(...ratings), gap: fc.nat({ max: 200 * 24 * 60 }) }),
  { minLength: 1, maxLength: 15 },
);

test('preview and rate agree exactly, whatever the history', () => {
  fc.assert(
    fc.property(
      history,
      fc.constantFrom('UTC', 'Asia/Kolkata', 'America/St_Johns'),
      (steps, zone) => {
        let last: LastReview | undefined;
        let time = Date.UTC(2023, 6, 7);
        for (const { rating, gap } of steps) {
          time += gap * 60_000;
          const now = { time, day: learnerDay(time, zone, 4) };
          const preview = scheduler.preview(ask(last, now));
          for (const each of ratings) {
            const { due } = scheduler.rate(ask(last, now), each).after;
            const interval =
              due.kind === 'day'
                ? { kind: 'days', days: due.day - now.day }
                : { kind: 'minutes', minutes: (due.at - now.time) / 60_000 };
            expect(preview[each]).toEqual(interval);
          }
          const decision = scheduler.rate(ask(last, now), rating);
          last = lastOf(decision, now);
        }
      },
    ),
  );
});

test('memory is that of FSRS-6 over the learner’s days, whatever the history', () => {
  fc.assert(
    fc.property(history, (steps) => {
      const model = new FSRSAlgorithm({ relearning_steps: ['10m'] });
      let memory: { stability: number; difficulty: number } | null = null;
      let last: LastReview | undefined;
      let day = 19_500 as Day;
      for (const { rating, gap } of steps) {
        const days = Math.floor(gap / 1440);
        day = addDays(day, last ? days : 0);
        const now = { time: day * 86_400_000, day };
        memory = model.next_state(memory, last ? days : 0, ratings.indexOf(rating) + 1);
        const decision = scheduler.rate(ask(last, now), rating);
        expect(decision.after.stability).toBe(memory.stability);
        expect(decision.after.difficulty).toBe(memory.difficulty);
        last = lastOf(decision, now);
      }
    }),
  );
});

test('fuzz spreads cards of one history and stays the same for each', () => {
  const now = at('2023-07-07T12:00:00Z');
  const last: LastReview = {
    memory: {
      stage: 'review',
      step: 0,
      stability: 60,
      difficulty: 5,
      reps: 5,
      lapses: 0,
      due: { kind: 'day', day: now.day },
    },
    time: now.time,
    day: addDays(now.day, -60),
    introduced: addDays(now.day, -90),
    duration: 5000,
  };
  const days = (id: string) => {
    const { due } = scheduler.rate(ask(last, now, id), 'good').after;
    return due.kind === 'day' ? due.day - now.day : 0;
  };
  const ids = Array.from({ length: 200 }, (_, index) => `p/f${index}@1/who`);
  const spread = new Set(ids.map(days));
  expect(spread.size).toBeGreaterThan(5);
  expect(ids.map(days)).toEqual(ids.map(days));
});

test('retrievability falls from 1 to 0.9 in as many days as the stability says', () => {
  const now = at('2023-07-07T12:00:00Z');
  const first = scheduler.rate(ask(undefined, now), 'easy');
  const last = { ...lastOf(first, now), memory: { ...first.after, stability: 10 } };
  expect(scheduler.retrievability(last, now.day)).toBe(1);
  expect(scheduler.retrievability(last, addDays(now.day, 10))).toBeCloseTo(0.9, 6);
});

describe('the pack’s own retention', () => {
  const settings = { ...defaultSettings, packRetention: { strict: 0.95, back: null } };
  const rated = (pack: string) => {
    const now = at('2023-07-07T12:00:00Z');
    const asked = { ...ask(undefined, now), card: { ...card, pack } };
    return createScheduler(settings, askedDay).rate(asked, 'easy');
  };
  const daysOf = ({ after: { due } }: Decision) => (due.kind === 'day' ? due.day : 0);

  test('counts, and is recorded', () => {
    expect(rated('strict').scheduler.retention).toBe(0.95);
    expect(daysOf(rated('strict'))).toBeLessThan(daysOf(rated('p')));
  });

  test.each(['p', 'back'])('is that of all packs for %s', (pack) => {
    expect(rated(pack).scheduler.retention).toBe(0.85);
  });
});

describe('a leech', () => {
  const forgotten = (lapses: number, over: Partial<StudySettings> = {}) => {
    const now = at('2023-07-20T12:00:00Z');
    const first = scheduler.rate(ask(undefined, at('2023-07-07T12:00:00Z')), 'easy');
    const last = lastOf(first, at('2023-07-07T12:00:00Z'));
    const before = { ...last, memory: { ...last.memory, lapses: lapses - 1 } };
    return createScheduler({ ...defaultSettings, ...over }).rate(ask(before, now), 'again').leech;
  };

  test('is a card at the threshold, and again each half of it later', () => {
    const marked = Array.from({ length: 20 }, (_, index) => index + 1).filter(
      (lapses) => forgotten(lapses) === 'tag',
    );
    expect(marked).toEqual([8, 12, 16, 20]);
  });

  test('is suspended where the learner says so', () => {
    expect(forgotten(3, { leechThreshold: 3, leechAction: 'suspend' })).toBe('suspend');
  });

  test('is none with a threshold of 0', () => {
    expect([1, 8, 100].map((lapses) => forgotten(lapses, { leechThreshold: 0 }))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test('is none that is recalled, or forgotten within its steps', () => {
    const now = at('2023-07-20T12:00:00Z');
    const first = scheduler.rate(ask(undefined, now), 'easy');
    const last = lastOf(first, now);
    const lapsed = { ...last, memory: { ...last.memory, lapses: 8 } };
    const relearning = { ...lapsed, memory: { ...lapsed.memory, stage: 'relearning' as const } };
    expect(scheduler.rate(ask(lapsed, now), 'hard').leech).toBeUndefined();
    expect(scheduler.rate(ask(relearning, now), 'again').leech).toBeUndefined();
  });
});

test('a better rating never comes sooner, whatever the history and whatever falls due', () => {
  fc.assert(
    fc.property(history, fc.array(fc.nat(40), { minLength: 400 }), (steps, counts) => {
      let last: LastReview | undefined;
      let day = 19_500 as Day;
      for (const { rating, gap } of steps) {
        day = addDays(day, Math.floor(gap / 1440));
        const now = { time: day * 86_400_000, day };
        const due = {
          count: (on: Day) => counts[on - day] ?? 0,
          hasSibling: (on: Day) => on % 2 === 0,
        };
        const asked = { ...ask(last, now), due };
        const preview = scheduler.preview(asked);
        const days = ratings
          .map((each) => preview[each])
          .filter((interval) => interval.kind === 'days')
          .map((interval) => interval.days);
        expect(days).toEqual(days.toSorted((a, b) => a - b));
        // Only at the longest interval can two be the same.
        const shorter = days.filter((each) => each < defaultSettings.maximumInterval);
        expect(new Set(shorter).size).toBe(shorter.length);
        last = lastOf(scheduler.rate(asked, rating), now);
      }
    }),
  );
});
