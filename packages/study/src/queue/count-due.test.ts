import { addDays, type Day, type FactKey } from '@backgrounder/model';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryLog } from '../log/arbitrary-log.ts';
import { fold } from '../log/ledger.ts';
import { defaultSettings } from '../log/settings.ts';
import type { CardState, Deck, LastReview, StudyState } from '../log/state.ts';
import { learnerDay, startOfDay } from '../schedule/learner-day.ts';
import { buildQueue, toQueueCards } from './build-queue.ts';
import { countDue } from './count-due.ts';
import { sampleCard } from './sample-cards.ts';

const zone = 'Europe/Berlin';
const now = Date.UTC(2023, 6, 7, 12);
const today = learnerDay(now, zone, defaultSettings.rolloverHour);
const dayEnd = startOfDay(addDays(today, 1), zone, defaultSettings.rolloverHour);
const any = (): boolean => true;
const retrievability = (last: LastReview, day: Day) =>
  0.9 ** ((day - last.day) / last.memory.stability);
const names = ['p/f0', 'p/f1'].flatMap((fact) => [0, 1, 2, 3].map((view) => `${fact}/v${view}`));
const cards = toQueueCards(names.map((name) => sampleCard(name)));

it('counts as the queue does, whatever the log', () => {
  let due = 0;
  const deck = fc.record({
    packs: fc.constantFrom(new Set(['p']), new Set<string>()),
    included: fc.constantFrom(new Set<FactKey>(['p/f1']), new Set<FactKey>()),
    excluded: fc.constantFrom(new Set<FactKey>(['p/f0']), new Set<FactKey>()),
  });
  fc.assert(
    fc.property(arbitraryLog, deck, fc.integer({ min: -2, max: 4 }), (log, deck, later) => {
      const folded = fold(log);
      // Minutes hold back what this count cannot tell.
      const settings = { ...folded.settings, minutesPerDay: 0 };
      const state: StudyState = { ...folded, deck, settings };
      const day = (19_504 + later) as Day;
      const { rolloverHour } = state.settings;
      const at = startOfDay(day, zone, rolloverHour);
      const end = startOfDay(addDays(day, 1), zone, rolloverHour);
      const known = cards.filter(({ card }) => state.cards.has(card.id));
      const { counts } = buildQueue({ cards: known, state, day, dayEnd: end, retrievability });
      const isAsked = (fact: FactKey) => known.some((one) => one.fact === fact);
      const counted = countDue(state, isAsked, at, zone);
      expect(counted).toBe(counts.due + counts.learning);
      due += counted;
    }),
    { numRuns: 500 },
  );
  expect(due).toBeGreaterThan(20);
});

describe('counts a card', () => {
  const state = (card: Partial<CardState>, deck?: Partial<Deck>): StudyState => ({
    cards: new Map([['p/f@2/who', { suspended: false, ...card }]]),
    days: new Map(),
    retired: new Set(),
    exposures: new Map([['p/read' as FactKey, { day: today, times: 1 }]]),
    deck: { packs: new Set(['p']), included: new Set(), excluded: new Set(), ...deck },
    settings: defaultSettings,
  });
  const learnt = (at: number): Partial<CardState> => ({
    last: {
      memory: {
        stage: 'learning',
        step: 0,
        stability: 1,
        difficulty: 5,
        reps: 1,
        lapses: 0,
        due: { kind: 'time', at },
      },
      time: now,
      day: today,
      introduced: today,
      duration: 0,
    },
  });
  it.each<[string, StudyState, number]>([
    ['never studied', state({}), 0],
    ['in a step of today', state(learnt(dayEnd - 1)), 1],
    ['in a step of tomorrow', state(learnt(dayEnd)), 0],
    ['suspended', state({ ...learnt(now), suspended: true }), 0],
    ['buried today', state({ ...learnt(now), buriedOn: today }), 0],
    ['buried yesterday', state({ ...learnt(now), buriedOn: addDays(today, -1) }), 1],
    ['out of the deck', state(learnt(now), { packs: new Set() }), 0],
  ])('%s', (_, given, count) => {
    expect(countDue(given, any, now, zone)).toBe(count);
  });

  it('only where its fact is still asked, in the same revision', () => {
    const asked = (fact: FactKey, revision: number) => fact === 'p/f' && revision === 2;
    expect(countDue(state(learnt(now)), asked, now, zone)).toBe(1);
    expect(countDue(state(learnt(now)), (_, revision) => revision === 1, now, zone)).toBe(0);
  });
});
