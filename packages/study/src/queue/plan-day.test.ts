import { addDays, type Day } from '@backgrounder/model';
import type { Card, CardId } from '@backgrounder/model/cards';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyTally } from '../log/reducers.ts';
import { defaultSettings, type StudySettings } from '../log/settings.ts';
import type { CardState, DayTally, LastReview, StudyState } from '../log/state.ts';
import { createRandom } from '../optimize/random.ts';
import { nothingDue } from '../schedule/choose-day.ts';
import { createScheduler } from '../schedule/scheduler.ts';
import { longestDuration } from './duration-mean.ts';
import { buildQueue, toQueueCards } from './build-queue.ts';
import { nextCard } from './next-card.ts';
import { planDay, type DueReview } from './plan-day.ts';
import { sampleCard } from './sample-cards.ts';

const today = 19_545 as Day;
const noon = today * 86_400_000 + 43_200_000;
const { retrievability } = createScheduler(defaultSettings);

interface Overdue {
  readonly name: string;
  readonly stability: number;
  /** Days since the last review. */
  readonly since: number;
  readonly importance?: Card['importance'];
}

function lastReview({ stability, since }: Overdue): LastReview {
  const day = addDays(today, -since);
  return {
    memory: {
      stage: 'review',
      step: 0,
      stability,
      difficulty: 5,
      reps: 3,
      lapses: 0,
      due: { kind: 'day', day: addDays(day, Math.max(1, Math.round(stability))) },
    },
    time: day * 86_400_000,
    day,
    introduced: addDays(day, -30),
    duration: 8000,
  };
}

function plan(overdue: readonly Overdue[], settings: Partial<StudySettings>, tally = emptyTally) {
  const due = overdue.map((each, position): DueReview => {
    const card = sampleCard(`p/${each.name}/who`, each.importance ?? 2);
    return {
      entry: { card, fact: `p/${each.name}`, position, stage: 'review', at: 0 },
      last: lastReview(each),
    };
  });
  const planned = planDay({
    day: today,
    settings: { ...defaultSettings, ...settings },
    tally,
    showing: 10_000,
    retrievability,
    learning: [],
    due,
  });
  return { ...planned, names: planned.reviews.map(({ card }) => card.fact) };
}

describe('where not all has room', () => {
  const fresh: Overdue = { name: 'fresh', stability: 3, since: 4 };
  const gone: Overdue = { name: 'gone', stability: 3, since: 400 };
  const firm: Overdue = { name: 'firm', stability: 300, since: 310 };
  const vital: Overdue = { ...firm, name: 'vital', importance: 3 };
  const minor: Overdue = { ...firm, name: 'minor', importance: 1 };

  const cases: readonly [string, readonly Overdue[], readonly string[]][] = [
    ['what another week would cost most comes first', [firm, gone, fresh], ['fresh', 'firm']],
    ['the more important of equals comes first', [minor, firm, vital], ['vital', 'firm']],
    [
      'importance outweighs a little more to lose',
      [{ ...minor, stability: 250 }, vital, firm],
      ['vital', 'firm'],
    ],
    ['much more to lose outweighs importance', [vital, { ...fresh, importance: 1 }, firm], ['fresh', 'vital']],
  ];
  test.each(cases)('%s', (_, overdue, expected) => {
    expect(plan(overdue, { reviewsPerDay: 2 }).names).toEqual(expected);
  });

  test('the rest is counted, and no new card comes', () => {
    expect(plan([firm, gone, fresh], { reviewsPerDay: 1 })).toMatchObject({ postponed: 2, room: 0 });
  });

  test('reviews of the day so far count', () => {
    const tally: DayTally = { ...emptyTally, tested: 2, duration: 50_000 };
    expect(plan([firm, gone, fresh], { reviewsPerDay: 3 }, tally).names).toEqual(['fresh']);
    expect(plan([firm, gone, fresh], { minutesPerDay: 1 }, tally).names).toEqual([]);
  });
});

test('where all has room, the least likely to be recalled comes first', () => {
  const overdue = [
    { name: 'firm', stability: 300, since: 310 },
    { name: 'gone', stability: 3, since: 400 },
    { name: 'fresh', stability: 3, since: 4 },
  ];
  expect(plan(overdue, {}).names).toEqual(['gone', 'fresh', 'firm']);
  expect(plan(overdue, { minutesPerDay: 30 })).toMatchObject({ postponed: 0 });
});

/** A learner with a thousand cards overdue; studies until the queue has nothing more today. */
function catchUp(seed: number, minutesPerDay: number) {
  const random = createRandom(seed);
  const settings: StudySettings = { ...defaultSettings, minutesPerDay };
  const scheduler = createScheduler(settings);
  const cards = toQueueCards(
    Array.from({ length: 1000 }, (_, index) =>
      sampleCard(`p/f${index >> 1}/v${index & 1}`, (1 + (index % 3)) as Card['importance']),
    ),
  );
  const states = new Map<CardId, CardState>(
    cards.map(({ card }) => {
      const stability = 1 + 60 * random() ** 2;
      const since = Math.ceil(stability) + Math.floor(90 * random());
      return [card.id, { last: lastReview({ name: '', stability, since }), suspended: false }];
    }),
  );
  let tally = emptyTally;
  let time = noon;
  let answered = 0;
  const planned: number[] = [];
  for (;;) {
    const state: StudyState = {
      cards: states,
      days: new Map([[today, tally]]),
      exposures: new Map(),
      deck: { packs: new Set(['p']), included: new Set(), excluded: new Set() },
      settings,
    };
    const queue = buildQueue({
      cards,
      state,
      day: today,
      dayEnd: (today + 1) * 86_400_000,
      retrievability: scheduler.retrievability,
    });
    planned.push(queue.minutes + tally.duration / 60_000);
    const next = nextCard(queue, time, []);
    if (next.kind === 'wait') {
      time = next.until;
      continue;
    }
    if (next.kind !== 'card') return { tally, answered, planned, postponed: queue.postponed };
    const known = states.get(next.card.id);
    const rating = random() < 0.7 ? 'good' : 'again';
    // Mostly some seconds, at times as long as a card ever counts.
    const duration = random() < 0.02 ? longestDuration : 4000 + 8000 * random();
    time += duration;
    answered += 1;
    const now = { time, day: today };
    const { after } = scheduler.rate(
      { card: next.card, last: known?.last, now, due: nothingDue },
      rating,
    );
    states.set(next.card.id, {
      last: { memory: after, time, day: today, introduced: addDays(today, -90), duration: 8000 },
      suspended: false,
    });
    tally = {
      ...tally,
      reviews: tally.reviews + 1,
      tested: tally.tested + (next.stage === 'review' ? 1 : 0),
      duration: tally.duration + duration,
    };
  }
}

test('catching up on a thousand cards never takes more than the chosen minutes', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 40 }), (seed, minutes) => {
      const { tally, answered, planned, postponed } = catchUp(seed, minutes);
      expect(tally.duration).toBeLessThanOrEqual(minutes * 60_000);
      for (const each of planned) expect(each).toBeLessThan(minutes + 1);
      // And yet the minutes are used: at most one is left over.
      expect(tally.duration).toBeGreaterThan((minutes - 1) * 60_000);
      expect(answered).toBeGreaterThan(0);
      expect(postponed).toBeGreaterThan(600);
    }),
    { numRuns: 12 },
  );
});
