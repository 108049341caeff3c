import type { Day } from '@backgrounder/model';
import { expect, test } from 'vitest';
import { defaultSettings, defaultWeights, type StudySettings } from '../log/settings.ts';
import { learnerOf, usualLearner } from './learner-model.ts';
import { createRandom } from './random.ts';
import { sampleReviews } from './sample-reviews.ts';
import { simulateWorkload, type SimulatedCard } from './simulate-workload.ts';

const cards = Array.from({ length: 1000 }, (_, at): SimulatedCard => ({
  id: `p/f${at}@1/who`,
  pack: 'p',
  fact: `p/f${at}`,
}));

function year(over: Partial<StudySettings>) {
  return simulateWorkload({
    cards,
    settings: { ...defaultSettings, ...over },
    learner: usualLearner,
    from: 19_500 as Day,
    days: 365,
    random: createRandom(1),
  });
}

const sum = (days: ReturnType<typeof year>, of: 'minutes' | 'reviews' | 'introduced') =>
  days.reduce((total, day) => total + day[of], 0);

test('a higher retention asks for more minutes and leaves more known', () => {
  const courses = [0.75, 0.85, 0.95].map((retention) => year({ retention }));
  const minutes = courses.map((days) => sum(days, 'minutes'));
  const known = courses.map((days) => days.at(-1)?.known ?? 0);
  expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
  expect(known).toEqual(known.toSorted((a, b) => a - b));
  expect(known[0]).toBeGreaterThan(700);
  expect(known[2]).toBeLessThan(1000);
});

test('a year goes through all cards, ten a day, and is the same for one seed', () => {
  const days = year({});
  expect(days).toHaveLength(365);
  expect(sum(days, 'introduced')).toBe(1000);
  expect(days.slice(0, 100).every(({ introduced }) => introduced === 10)).toBe(true);
  expect(year({})).toEqual(days);
});

test('the day’s limits hold', () => {
  for (const { minutes } of year({ minutesPerDay: 5 })) expect(minutes).toBeLessThan(6);
  for (const { reviews } of year({ reviewsPerDay: 12 })) expect(reviews).toBeLessThanOrEqual(12);
});

test('cards that were studied before go on from where they stand', () => {
  const memory = {
    stage: 'review',
    step: 0,
    stability: 50,
    difficulty: 5,
    reps: 4,
    lapses: 0,
    due: { kind: 'day', day: 19_510 as Day },
  } as const;
  const last = { memory, time: 0, day: 19_470 as Day, introduced: 19_400 as Day, duration: 0 };
  const [first] = cards;
  if (!first) throw new Error('no card');
  const days = simulateWorkload({
    cards: [{ ...first, last }],
    settings: defaultSettings,
    learner: usualLearner,
    from: 19_500 as Day,
    days: 12,
    random: createRandom(1),
  });
  expect(days.map(({ reviews }) => reviews)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0]);
  expect(days[0]?.known).toBeGreaterThan(0.9);
});

test('a learner is known by their log', () => {
  const learner = learnerOf(sampleReviews(defaultWeights.values, 20_000, 1));
  expect(learner.recalled.hard).toBeCloseTo(usualLearner.recalled.hard, 1);
  expect(learner.first.again).toBeCloseTo(usualLearner.first.again, 1);
  expect(learner.duration).toBeCloseTo(8000, 0);
  expect(Object.values(learner.first).reduce((total, share) => total + share)).toBeCloseTo(1, 9);
  expect(learnerOf([]).recalled.hard).toBeCloseTo(usualLearner.recalled.hard, 9);
  expect(learnerOf([]).duration).toBe(usualLearner.duration);
});
