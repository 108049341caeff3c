import type { Day } from '@backgrounder/model';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryLog } from './arbitrary-log.ts';
import type { DeviceId, EventId, StudyEvent } from './event.ts';
import { exactly } from './exactly.ts';
import { createLedger, fold } from './ledger.ts';
import { compareEvents } from './order.ts';
import { parseEvents } from './parse-events.ts';
import { touchesOf } from './reducers.ts';
import type { StudyState } from './state.ts';

/** The fold said the plain way: leave out what is undone, sort, apply one after the other. */
function plainFold(log: readonly StudyEvent[]): StudyState {
  const sorted = log.toSorted(compareEvents);
  const undone = new Set<EventId>();
  for (const event of sorted.toReversed()) {
    if (event.type !== 'undo' || undone.has(event.id)) continue;
    const target = log.find(({ id }) => id === event.target);
    if (target && compareEvents(target, event) < 0) undone.add(target.id);
  }
  const state = createLedger().state;
  const cards = state.cards as Map<unknown, unknown>;
  const days = state.days as Map<unknown, unknown>;
  const exposures = state.exposures as Map<unknown, unknown>;
  const retired = state.retired as Set<unknown>;
  const empty = {
    card: { suspended: false },
    day: {
      reviews: 0,
      ratings: { again: 0, hard: 0, good: 0, easy: 0 },
      introduced: 0,
      tested: 0,
      recalled: 0,
      duration: 0,
    },
    exposure: { day: 0, times: 0 },
  };
  const changing = state as { deck: unknown; settings: unknown };
  for (const event of sorted) {
    if (undone.has(event.id)) continue;
    for (const touch of touchesOf(event)) {
      const next = touch.next as (part: unknown) => unknown;
      if (touch.part === 'card') cards.set(touch.key, next(cards.get(touch.key) ?? empty.card));
      if (touch.part === 'day') days.set(touch.key, next(days.get(touch.key) ?? empty.day));
      if (touch.part === 'exposure') {
        exposures.set(touch.key, next(exposures.get(touch.key) ?? empty.exposure));
      }
      if (touch.part === 'retired' && touch.next(retired.has(touch.key))) retired.add(touch.key);
      if (touch.part === 'deck') changing.deck = next(changing.deck);
      if (touch.part === 'settings') changing.settings = next(changing.settings);
    }
  }
  return state;
}

const header = (n: number, time = n) =>
  ({ v: 1, id: `e${n}` as EventId, device: 'a' as DeviceId, sequence: n, time }) as const;

describe('the fold', () => {
  test('of any log is the plain fold of what stands', () => {
    fc.assert(
      fc.property(arbitraryLog, (log) => {
        expect(exactly(fold(log))).toBe(exactly(plainFold(log)));
      }),
      { numRuns: 1000 },
    );
  });

  test('of two logs joined in any order and any pieces is the same', () => {
    const split = arbitraryLog.chain((log) =>
      fc.record({
        log: fc.constant(log),
        shuffled: fc.shuffledSubarray([...log], { minLength: log.length }),
        overlap: fc.subarray([...log]),
        size: fc.integer({ min: 1, max: 7 }),
      }),
    );
    fc.assert(
      fc.property(split, ({ log, shuffled, overlap, size }) => {
        const ledger = createLedger();
        for (let at = 0; at < shuffled.length; at += size)
          ledger.add(shuffled.slice(at, at + size));
        expect(ledger.add(overlap)).toEqual([]);
        expect(exactly(ledger.state)).toBe(exactly(fold(log)));
      }),
      { numRuns: 1000 },
    );
  });

  test('of arbitrary logs covers every type of event', () => {
    const types = new Set(fc.sample(arbitraryLog, 200).flatMap((log) => log.map((e) => e.type)));
    expect(types.size).toBe(17);
    expect(parseEvents(fc.sample(arbitraryLog, 200).flat()).ok).toBe(true);
  });
});

describe('undo', () => {
  test('to any depth gives back every earlier state bit by bit, and redoing every later one', () => {
    fc.assert(
      fc.property(arbitraryLog, (log) => {
        const ledger = createLedger();
        const states = [exactly(ledger.state)];
        const steps: StudyEvent[] = [];
        for (const [index, event] of log.entries()) {
          if (event.type === 'undo') continue;
          const step = { ...event, ...header(index + 1), id: event.id };
          steps.push(step);
          ledger.add([step]);
          states.push(exactly(ledger.state));
        }
        const undos: StudyEvent[] = [];
        for (let depth = steps.length - 1; depth >= 0; depth -= 1) {
          const target = steps[depth]?.id as EventId;
          const undo: StudyEvent = { ...header(1000 + undos.length), type: 'undo', target };
          undos.push(undo);
          ledger.add([undo]);
          expect(exactly(ledger.state)).toBe(states[depth]);
        }
        for (const [back, undo] of undos.toReversed().entries()) {
          ledger.add([{ ...header(2000 + back), type: 'undo', target: undo.id }]);
          expect(exactly(ledger.state)).toBe(states[back + 1]);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('does nothing to what comes after it', () => {
    const capture: StudyEvent = {
      ...header(2),
      type: 'capture',
      target: { kind: 'pack', pack: 'p' },
    };
    const early: StudyEvent = { ...header(1), type: 'undo', target: capture.id };
    expect([...fold([capture, early]).deck.packs]).toEqual(['p']);
  });
});

describe('the deck', () => {
  const target = {
    pack: { kind: 'pack', pack: 'p' },
    fact: { kind: 'fact', pack: 'p', fact: 'f' },
  } as const;
  const cases: readonly [
    string,
    readonly (readonly ['capture' | 'release', 'pack' | 'fact'])[],
    unknown,
  ][] = [
    ['nothing', [], [[], [], []]],
    ['a pack', [['capture', 'pack']], [['p'], [], []]],
    ['a fact', [['capture', 'fact']], [[], ['p/f'], []]],
    [
      'a pack but for a fact',
      [
        ['capture', 'pack'],
        ['release', 'fact'],
      ],
      [['p'], [], ['p/f']],
    ],
    [
      'a fact, then its pack',
      [
        ['capture', 'fact'],
        ['capture', 'pack'],
      ],
      [['p'], [], []],
    ],
    [
      'a pack given up',
      [
        ['capture', 'pack'],
        ['release', 'fact'],
        ['release', 'pack'],
      ],
      [[], [], []],
    ],
  ];
  test.each(cases)('%s', (_, steps, expected) => {
    const log = steps.map(([type, what], index): StudyEvent => ({
      ...header(index + 1),
      type,
      target: target[what],
    }));
    const { packs, included, excluded } = fold(log).deck;
    expect([[...packs], [...included], [...excluded]]).toEqual(expected);
  });
});

test('an event never comes before what it builds on, though the clock was set back', () => {
  const ledger = createLedger();
  const suspend: StudyEvent = { ...header(1, 5000), type: 'suspend', cards: ['p/f@1/who'] };
  ledger.add([suspend]);
  const again = { ...header(2, 10), type: 'unsuspend', cards: suspend.cards } as const;
  expect(ledger.timeFor(again, 10)).toBe(5000);
  expect(ledger.timeFor({ ...again, device: 'b' }, 10)).toBe(5001);
  expect(ledger.timeFor({ ...again, cards: ['p/other@1/who'] }, 10)).toBe(10);
  expect(ledger.timeFor({ ...header(3), type: 'undo', target: suspend.id }, 10)).toBe(5000);
});

test('a tally counts reviews of the learner’s day', () => {
  const log = fc.sample(arbitraryLog, { numRuns: 50, seed: 7 });
  for (const events of log) {
    const reviews = events.filter((event) => event.type === 'review');
    const undone = events.some((event) => event.type === 'undo');
    if (undone) continue;
    const day = reviews[0]?.day as Day;
    const total = reviews.filter((event) => event.day === day).length;
    expect(fold(events).days.get(day)?.reviews ?? 0).toBe(total);
  }
});
