import type { Card } from '@backgrounder/model/cards';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { emptyTally } from '../log/reducers.ts';
import { defaultSettings, type StudySettings } from '../log/settings.ts';
import type { DayTally } from '../log/state.ts';
import { createScheduler } from '../schedule/scheduler.ts';
import { planDay, type DueReview } from './plan-day.ts';
import { catchUpOnce, reviewedBefore, sampleDay } from './sample-catch-up.ts';
import { sampleCard } from './sample-cards.ts';

const { retrievability } = createScheduler(defaultSettings);

interface Overdue {
  readonly name: string;
  readonly stability: number;
  /** Days since the last review. */
  readonly since: number;
  readonly importance?: Card['importance'];
}

function plan(overdue: readonly Overdue[], settings: Partial<StudySettings>, tally = emptyTally) {
  const due = overdue.map((each, position): DueReview => {
    const card = sampleCard(`p/${each.name}/who`, each.importance ?? 2);
    return {
      entry: { card, fact: `p/${each.name}`, position, stage: 'review', at: 0 },
      last: reviewedBefore(each.stability, each.since),
    };
  });
  const planned = planDay({
    day: sampleDay,
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
    [
      'much more to lose outweighs importance',
      [vital, { ...fresh, importance: 1 }, firm],
      ['fresh', 'vital'],
    ],
  ];
  test.each(cases)('%s', (_, overdue, expected) => {
    expect(plan(overdue, { reviewsPerDay: 2 }).names).toEqual(expected);
  });

  test('the rest is counted, and no new card comes', () => {
    expect(plan([firm, gone, fresh], { reviewsPerDay: 1 })).toMatchObject({
      postponed: 2,
      room: 0,
    });
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

test('catching up on a thousand cards never takes more than the chosen minutes', () => {
  fc.assert(
    fc.property(fc.integer(), fc.integer({ min: 1, max: 40 }), (seed, minutes) => {
      const { tally, answered, planned, postponed } = catchUpOnce(seed, minutes);
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
