import { describe, expect, test } from 'vitest';
import { parseEvents } from './parse-events.ts';
import { checkSettings } from './parse-settings.ts';

const header = { v: 1, id: 'e1', device: 'd', sequence: 1, time: 1000 };
const review = {
  ...header,
  type: 'review',
  card: 'p/f@1/who',
  rating: 'good',
  from: 'new',
  day: 19_545,
  zone: 'Asia/Kolkata',
  elapsedDays: 0,
  duration: 4200,
  scheduler: { weights: 'fsrs-6/default', retention: 0.85 },
  after: {
    stage: 'review',
    step: 0,
    stability: 2.3,
    difficulty: 5,
    reps: 1,
    lapses: 0,
    due: { kind: 'day', day: 19_548 },
  },
};

test('records are given back as they are, unknown fields and all', () => {
  const record = { ...review, later: 'unknown' };
  const parsed = parseEvents([record]);
  expect(parsed.ok && parsed.value[0]).toBe(record);
});

describe('what is not an event is told, with where and why', () => {
  const cases: readonly [string, unknown, string, string][] = [
    ['no object', 'review', 'damaged', ''],
    ['no version', { ...review, v: undefined }, 'damaged', 'v'],
    ['version 0', { ...review, v: 0 }, 'damaged', 'v'],
    ['a newer version, whatever else it is', { v: 2, type: 'nap' }, 'newer-version', 'v'],
    ['an unknown type', { ...header, type: 'nap' }, 'unknown-type', 'type'],
    ['a type that is only inherited', { ...header, type: 'toString' }, 'unknown-type', 'type'],
    ['no type', header, 'damaged', 'type'],
    [
      'a wrong number deep inside',
      { ...review, after: { ...review.after, due: { kind: 'day', day: 1.5 } } },
      'damaged',
      'after.due.day',
    ],
    ['not a number', { ...review, time: Number.NaN }, 'damaged', 'time'],
    [
      'a stability that FSRS would refuse',
      { ...review, after: { ...review.after, stability: 0 } },
      'damaged',
      'after.stability',
    ],
    ['an unknown rating', { ...review, rating: 'fine' }, 'damaged', 'rating'],
    [
      'a choice of no facts',
      { ...header, type: 'choose', pack: 'p', facts: [], chosen: true },
      'damaged',
      'facts',
    ],
    ['an empty list', { ...header, type: 'suspend', cards: [] }, 'damaged', 'cards'],
    ['sequence 0', { ...review, sequence: 0 }, 'damaged', 'sequence'],
    ['an undo of itself', { ...header, type: 'undo', target: 'e1' }, 'damaged', 'target'],
    [
      'a setting out of range',
      { ...header, type: 'settings', changes: { retention: 1 } },
      'damaged',
      'changes.retention',
    ],
  ];
  test.each(cases)('%s', (_, record, code, path) => {
    const parsed = parseEvents([review, record]);
    expect(parsed).toMatchObject({ ok: false, error: [{ code, index: 1, path }] });
    expect(parsed.ok).toBe(false);
    expect(!parsed.ok && parsed.error[0].message.length).toBeGreaterThan(20);
  });
});

test('a setting out of range is named', () => {
  expect(checkSettings({ newPerDay: 12 }).ok).toBe(true);
  expect(checkSettings({ learningSteps: [] }).ok).toBe(true);
  expect(checkSettings({ learningSteps: [1440] })).toMatchObject({ ok: false });
  const checked = checkSettings({ retention: 0.99 });
  expect(checked.ok ? '' : checked.error).toContain('`retention`');
});
