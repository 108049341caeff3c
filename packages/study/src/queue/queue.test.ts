import type { Day, FactKey } from '@backgrounder/model';
import type { Card } from '@backgrounder/model/cards';
import { describe, expect, test } from 'vitest';
import type { Due, Memory } from '../log/event.ts';
import { emptyTally } from '../log/reducers.ts';
import { defaultSettings, type StudySettings } from '../log/settings.ts';
import type { CardState, StudyState } from '../log/state.ts';
import { createScheduler } from '../schedule/scheduler.ts';
import { buildQueue, toQueueCards, type Queue } from './build-queue.ts';
import { createDurationMean } from './duration-mean.ts';
import { nextCard } from './next-card.ts';
import { sampleCard, sampleId } from './sample-cards.ts';
import type { Next, QueueCard } from './types.ts';

const today = 19_545 as Day;
const now = Date.UTC(2023, 6, 7, 12);
const minute = 60_000;
const inDays = (days: number) => (today + days) as Day;

interface Situation {
  readonly cards: readonly Card[];
  readonly states?: Readonly<Record<string, CardState>>;
  readonly readToday?: readonly string[];
  readonly introduced?: number;
  readonly settings?: Partial<StudySettings>;
  readonly deck?: Partial<StudyState['deck']>;
  readonly allowance?: number;
}

function queueOf(situation: Situation): Queue {
  const state: StudyState = {
    cards: new Map(
      Object.entries(situation.states ?? {}).map(([name, state]) => [sampleId(name), state]),
    ),
    days: new Map([[today, { ...emptyTally, introduced: situation.introduced ?? 0 }]]),
    exposures: new Map(
      (situation.readToday ?? []).map((fact) => [fact as FactKey, { day: today, times: 1 }]),
    ),
    retired: new Set(),
    deck: { packs: new Set(['p']), included: new Set(), excluded: new Set(), ...situation.deck },
    settings: { ...defaultSettings, ...situation.settings },
  };
  return buildQueue({
    cards: toQueueCards(situation.cards),
    state,
    day: today,
    dayEnd: now + 16 * 60 * minute,
    retrievability: createScheduler(defaultSettings).retrievability,
    ...(situation.allowance === undefined ? {} : { allowance: situation.allowance }),
  });
}

function studied(
  due: Due,
  { stability = 5, introduced = inDays(-9), duration = 5000, ...rest } = {},
): CardState {
  const memory: Memory = {
    stage: due.kind === 'time' ? 'learning' : 'review',
    step: 0,
    stability,
    difficulty: 5,
    reps: 3,
    lapses: 0,
    due,
  };
  return {
    last: { memory, time: now - minute, day: inDays(-3), introduced, duration },
    suspended: false,
    ...rest,
  };
}

const learnt = (minutes: number) => studied({ kind: 'time', at: now + minutes * minute });
const dueIn = (days: number, stability?: number) =>
  studied({ kind: 'day', day: inDays(days) }, stability === undefined ? {} : { stability });
const cards = (...names: readonly string[]) => names.map((name) => sampleCard(name));
function answered(name: string, text: string, importance: Card['importance'] = 2): Card {
  return sampleCard(name, importance, { answer: { kind: 'text', text, accept: [] } });
}
const shownCards = (...names: readonly string[]) => toQueueCards(cards(...names));

/** Names of the cards in the order in which they come, each answered well. */
function order(situation: Situation): readonly string[] {
  const names: string[] = [];
  let rest = situation;
  const shown: QueueCard[] = [];
  for (;;) {
    const next = nextCard(queueOf(rest), now, shown);
    if (next.kind !== 'card') return names;
    const name = `${next.card.pack}/${next.card.fact}/${next.card.view}`;
    names.push(name);
    shown.push(...toQueueCards([next.card]));
    const introduced = next.stage === 'new' ? today : inDays(-9);
    rest = {
      ...rest,
      states: { ...rest.states, [name]: studied({ kind: 'day', day: inDays(9) }, { introduced }) },
      introduced: (rest.introduced ?? 0) + (next.stage === 'new' ? 1 : 0),
    };
  }
}

describe('the order', () => {
  const cases: readonly [string, Situation, readonly string[]][] = [
    [
      'learning steps due, then reviews, then new cards, then steps soon due',
      {
        cards: cards('p/a/who', 'p/b/who', 'p/c/who', 'p/d/who'),
        states: { 'p/d/who': learnt(-1), 'p/b/who': dueIn(0), 'p/a/who': learnt(10) },
      },
      ['p/d/who', 'p/b/who', 'p/c/who', 'p/a/who'],
    ],
    [
      'learning steps by time',
      {
        cards: cards('p/a/who', 'p/b/who', 'p/c/who'),
        states: { 'p/a/who': learnt(-1), 'p/b/who': learnt(-3), 'p/c/who': learnt(-2) },
      },
      ['p/b/who', 'p/c/who', 'p/a/who'],
    ],
    [
      'reviews by chance of recall, the lowest first',
      {
        cards: cards('p/a/who', 'p/b/who', 'p/c/who'),
        states: { 'p/a/who': dueIn(0, 7), 'p/b/who': dueIn(-20, 5), 'p/c/who': dueIn(0, 3) },
      },
      ['p/c/who', 'p/b/who', 'p/a/who'],
    ],
    [
      'reviews of one chance by importance, then the pack’s order',
      {
        cards: [sampleCard('p/a/who', 1), sampleCard('p/b/who', 3), sampleCard('p/c/who', 3)],
        states: { 'p/a/who': dueIn(0), 'p/b/who': dueIn(0), 'p/c/who': dueIn(0) },
      },
      ['p/b/who', 'p/c/who', 'p/a/who'],
    ],
    [
      'new cards by importance, then the pack’s order',
      {
        cards: [sampleCard('p/a/who', 1), sampleCard('p/b/who', 3), sampleCard('p/c/who', 3)],
      },
      ['p/b/who', 'p/c/who', 'p/a/who'],
    ],
    [
      'new cards of one importance by whether their source can be opened',
      {
        cards: [
          sampleCard('p/a/who', 2),
          sampleCard('p/b/who', 2, { linked: true }),
          sampleCard('p/c/who', 3),
          sampleCard('p/d/who', 3, { linked: true }),
        ],
      },
      ['p/d/who', 'p/c/who', 'p/b/who', 'p/a/who'],
    ],
    [
      'new cards with one answer after the day’s others',
      {
        cards: [
          answered('p/a/who', 'Ada Brook', 3),
          answered('p/b/who', 'ada brook', 3),
          answered('p/c/who', 'Ben Vale', 3),
          answered('p/d/who', 'Cy Dale', 2),
        ],
      },
      ['p/a/who', 'p/c/who', 'p/d/who', 'p/b/who'],
    ],
    [
      'a new card whose question names another’s answer likewise',
      {
        cards: [
          answered('p/a/who', 'Ada Brook'),
          sampleCard('p/b/who', 2, { question: 'Whom did Ada Brook meet?' }),
          answered('p/c/who', 'Ben Vale'),
        ],
      },
      ['p/a/who', 'p/c/who', 'p/b/who'],
    ],
    [
      'one that stays apart instead of another within the day’s limit',
      {
        cards: [
          answered('p/a/who', 'Ada Brook'),
          answered('p/b/who', 'Ada Brook'),
          answered('p/c/who', 'Ben Vale'),
        ],
        settings: { newPerDay: 2 },
      },
      ['p/a/who', 'p/c/who'],
    ],
    [
      'another card of a fact where the first would be betrayed',
      {
        cards: [
          answered('p/a/who', 'Ada Brook'),
          answered('p/b/who', 'Ada Brook'),
          answered('p/b/why', 'rain'),
        ],
      },
      ['p/a/who', 'p/b/why'],
    ],
    [
      'apart from what was met today, too',
      {
        cards: [
          answered('p/a/who', 'Ada Brook'),
          answered('p/b/who', 'Ada Brook'),
          answered('p/c/who', 'Ben Vale'),
        ],
        states: { 'p/a/who': studied({ kind: 'day', day: inDays(4) }, { introduced: today }) },
      },
      ['p/c/who', 'p/b/who'],
    ],
    [
      'all the same where there is no choice',
      { cards: [answered('p/a/who', 'Ada Brook'), answered('p/b/who', 'Ada Brook')] },
      ['p/a/who', 'p/b/who'],
    ],
    [
      'reviews with one answer apart',
      {
        cards: [
          answered('p/a/who', 'Ada Brook'),
          answered('p/b/who', 'Ada Brook'),
          answered('p/c/who', 'Ben Vale'),
        ],
        states: { 'p/a/who': dueIn(0, 1), 'p/b/who': dueIn(0, 2), 'p/c/who': dueIn(0, 3) },
      },
      ['p/a/who', 'p/c/who', 'p/b/who'],
    ],
    [
      'but a learning step that is due before reviews',
      {
        cards: [
          answered('p/a/who', 'Ada Brook'),
          answered('p/b/who', 'Ada Brook'),
          answered('p/c/who', 'Ben Vale'),
        ],
        states: { 'p/a/who': learnt(-2), 'p/b/who': learnt(-1), 'p/c/who': dueIn(0) },
      },
      ['p/a/who', 'p/b/who', 'p/c/who'],
    ],
    [
      'one new card of a fact a day',
      {
        cards: cards('p/a/who', 'p/a/when', 'p/b/who', 'p/b/when'),
      },
      ['p/a/who', 'p/b/who'],
    ],
    [
      'no new card of a fact that had one today',
      {
        cards: cards('p/a/who', 'p/a/when', 'p/b/who'),
        states: { 'p/a/who': studied({ kind: 'day', day: inDays(4) }, { introduced: today }) },
      },
      ['p/b/who'],
    ],
    [
      'siblings keep their distance',
      {
        cards: cards('p/a/who', 'p/a/when', 'p/b/who', 'p/c/who', 'p/d/who', 'p/e/who', 'p/f/who'),
        states: {
          'p/a/who': dueIn(0, 1),
          'p/a/when': dueIn(0, 2),
          'p/b/who': dueIn(0, 3),
          'p/c/who': dueIn(0, 4),
          'p/d/who': dueIn(0, 5),
          'p/e/who': dueIn(0, 6),
          'p/f/who': dueIn(0, 7),
        },
      },
      ['p/a/who', 'p/b/who', 'p/c/who', 'p/d/who', 'p/e/who', 'p/f/who', 'p/a/when'],
    ],
    [
      'siblings come all the same where nothing else is left',
      {
        cards: cards('p/a/who', 'p/a/when', 'p/b/who'),
        states: { 'p/a/who': dueIn(0, 1), 'p/a/when': dueIn(0, 2), 'p/b/who': dueIn(0, 3) },
      },
      ['p/a/who', 'p/b/who', 'p/a/when'],
    ],
    [
      'what is suspended or buried stays out',
      {
        cards: cards('p/a/who', 'p/b/who', 'p/c/who', 'p/d/who', 'p/e/who'),
        states: {
          'p/a/who': { ...dueIn(0), suspended: true },
          'p/b/who': { ...dueIn(0), buriedOn: today },
          'p/c/who': { suspended: false, buriedOn: today },
          'p/d/who': { ...learnt(-1), buriedOn: today },
          'p/e/who': { ...dueIn(0), buriedOn: inDays(-1) },
        },
      },
      ['p/e/who'],
    ],
    [
      'what was read today waits, but not a learning step',
      {
        cards: cards('p/a/who', 'p/b/who', 'p/c/who'),
        states: { 'p/a/who': dueIn(0), 'p/c/who': learnt(-1) },
        readToday: ['p/a', 'p/b', 'p/c'],
      },
      ['p/c/who'],
    ],
    [
      'a new card of a fact that was picked by hand, though it was read today; one that was learnt waits',
      {
        cards: cards('q/a/who', 'q/b/who', 'q/c/who'),
        states: { 'q/b/who': dueIn(0) },
        deck: { included: new Set(['q/a', 'q/b', 'q/c']) },
        readToday: ['q/a', 'q/b'],
      },
      ['q/a/who', 'q/c/who'],
    ],
    [
      'only what is in the deck',
      {
        cards: cards('p/a/who', 'p/b/who', 'q/a/who', 'q/b/who'),
        deck: { excluded: new Set(['p/a']), included: new Set(['q/b']) },
      },
      ['q/b/who', 'p/b/who'],
    ],
    [
      'what was picked by hand before the rest',
      {
        cards: [sampleCard('p/a/who', 3), sampleCard('q/b/when', 1)],
        deck: { included: new Set(['q/b']) },
      },
      ['q/b/when', 'p/a/who'],
    ],
    [
      'what asks for a day after what else is as important',
      {
        cards: [
          sampleCard('p/a/when', 2),
          sampleCard('p/b/what', 2),
          sampleCard('p/c/until-when', 3),
          sampleCard('p/d/who', 3),
        ],
      },
      ['p/d/who', 'p/b/what', 'p/c/until-when', 'p/a/when'],
    ],
    [
      'new cards up to the day’s limit',
      {
        cards: cards('p/a/who', 'p/b/who', 'p/c/who', 'p/d/who'),
        settings: { newPerDay: 3 },
        introduced: 1,
      },
      ['p/a/who', 'p/b/who'],
    ],
    [
      'no new card beyond the limit',
      {
        cards: cards('p/a/who'),
        settings: { newPerDay: 3 },
        introduced: 5,
      },
      [],
    ],
  ];
  test.each(cases)('%s', (_, situation, expected) => {
    expect(order(situation)).toEqual(expected);
  });

  test('cards beyond the limit are counted, one of each fact, and come when asked for', () => {
    const situation = {
      cards: cards('p/a/who', 'p/b/who', 'p/b/when', 'p/c/who', 'p/d/who'),
      states: { 'p/a/who': studied({ kind: 'day', day: inDays(2) }, { introduced: today }) },
      settings: { newPerDay: 2 },
      introduced: 1,
    };
    expect(queueOf(situation)).toMatchObject({ counts: { new: 1 }, ahead: 2 });
    const allowing = (allowance: number) => queueOf({ ...situation, allowance });
    expect(allowing(1)).toMatchObject({ counts: { new: 1 }, ahead: 2 });
    expect(allowing(3)).toMatchObject({ counts: { new: 2 }, ahead: 1 });
    expect(allowing(99)).toMatchObject({ counts: { new: 3 }, ahead: 0 });
  });

  test('a card repeated is not its own sibling', () => {
    const queue = queueOf({
      cards: cards('p/a/who', 'p/b/who'),
      states: { 'p/a/who': learnt(-1), 'p/b/who': dueIn(0) },
    });
    const next = nextCard(queue, now, shownCards('p/a/who'));
    expect(next).toMatchObject({ kind: 'card', stage: 'learning', card: { fact: 'a' } });
  });
});

describe('when no card is left to show', () => {
  const cases: readonly [string, Situation, Next][] = [
    [
      'nothing was chosen',
      { cards: cards('p/a/who'), deck: { packs: new Set() } },
      { kind: 'empty' },
    ],
    ['there are no cards', { cards: [] }, { kind: 'empty' }],
    [
      'a learning step comes in half an hour: at 20 minutes before it',
      {
        cards: cards('p/a/who'),
        states: { 'p/a/who': learnt(30) },
      },
      { kind: 'wait', until: now + 10 * minute },
    ],
    [
      'all are suspended',
      {
        cards: cards('p/a/who'),
        states: { 'p/a/who': { suspended: true } },
      },
      { kind: 'done' },
    ],
    [
      'reviews in three days, and more later',
      {
        cards: cards('p/a/who', 'p/b/who', 'p/c/who'),
        states: { 'p/a/who': dueIn(8), 'p/b/who': dueIn(3), 'p/c/who': dueIn(3) },
      },
      { kind: 'done', upcoming: { day: inDays(3), cards: 2 } },
    ],
    [
      'tomorrow: a review, a buried card and a day’s new cards',
      {
        cards: cards('p/a/who', 'p/b/who', 'p/c/who', 'p/d/who', 'p/e/who', 'p/e/when'),
        states: { 'p/a/who': dueIn(1), 'p/b/who': { ...dueIn(0), buriedOn: today } },
        settings: { newPerDay: 2 },
        introduced: 2,
      },
      { kind: 'done', upcoming: { day: inDays(1), cards: 4 } },
    ],
    [
      'a new card that was buried comes tomorrow',
      {
        cards: cards('p/a/who'),
        states: { 'p/a/who': { suspended: false, buriedOn: today } },
      },
      { kind: 'done', upcoming: { day: inDays(1), cards: 1 } },
    ],
    [
      'a learning step that falls on tomorrow',
      {
        cards: cards('p/a/who'),
        states: { 'p/a/who': learnt(20 * 60) },
      },
      { kind: 'done', upcoming: { day: inDays(1), cards: 1 } },
    ],
  ];
  test.each(cases)('%s', (_, situation, expected) => {
    expect(nextCard(queueOf(situation), now, [])).toEqual(expected);
  });
});

describe('counts and minutes', () => {
  test('before there are reviews to tell, 8 seconds a showing', () => {
    const queue = queueOf({
      cards: cards('p/a/who', 'p/b/who', 'p/c/who', 'p/d/who'),
      states: { 'p/a/who': dueIn(0), 'p/b/who': learnt(10) },
    });
    expect(queue.counts).toEqual({ new: 2, learning: 1, due: 1 });
    // Two new cards come twice each: 6 showings of 8 seconds.
    expect(queue.minutes).toBe(1);
  });

  test('afterwards what they took on average', () => {
    const names = Array.from({ length: 20 }, (_, index) => `p/f${index}/who`);
    const states = Object.fromEntries(
      names.map((name) => [name, studied({ kind: 'day', day: today }, { duration: 30_000 })]),
    );
    expect(queueOf({ cards: cards(...names), states }).minutes).toBe(10);
  });

  const cases: readonly [readonly number[], number][] = [
    [[], 8000],
    [Array.from({ length: 9 }, () => 1000), 8000],
    [Array.from({ length: 11 }, (_, index) => index * 1000), 5000],
    [Array.from({ length: 11 }, () => 3_600_000), 60_000],
  ];
  test.each(cases)('%j take %i on average', (durations, expected) => {
    const durationMean = createDurationMean();
    for (const duration of durations) durationMean.add(duration);
    expect(durationMean.mean()).toBe(expected);
    // What goes in and out again of a copy leaves no trace.
    const copy = durationMean.copy();
    copy.add(1234.5);
    copy.add(1234.5, -1);
    expect(copy.mean()).toBe(expected);
  });
});
