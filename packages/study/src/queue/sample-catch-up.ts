import { addDays, type Day } from '@backgrounder/model';
import type { Card, CardId } from '@backgrounder/model/cards';
import { emptyTally } from '../log/reducers.ts';
import { defaultSettings, type StudySettings } from '../log/settings.ts';
import type { CardState, DayTally, LastReview, StudyState } from '../log/state.ts';
import { createRandom } from '../optimize/random.ts';
import { nothingDue } from '../schedule/choose-day.ts';
import { createScheduler } from '../schedule/scheduler.ts';
import { buildQueue, toQueueCards } from './build-queue.ts';
import { longestDuration } from './duration-mean.ts';
import { nextCard } from './next-card.ts';
import { sampleCard } from './sample-cards.ts';

export const sampleDay = 19_545 as Day;
const noon = sampleDay * 86_400_000 + 43_200_000;

/** For tests: a card last reviewed `since` days before `sampleDay`, of that stability in days. */
export function reviewedBefore(stability: number, since: number): LastReview {
  const day = addDays(sampleDay, -since);
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

export interface CaughtUp {
  readonly tally: DayTally;
  readonly answered: number;
  /** Minutes spent and planned, before each answer. */
  readonly planned: readonly number[];
  readonly postponed: number;
}

/**
 * For tests and benchmarks: a day of a learner with a thousand cards overdue, until the queue has
 * nothing more. Three of ten are forgotten, and some take as long as a card ever counts.
 */
export function catchUpOnce(seed: number, minutesPerDay: number): CaughtUp {
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
      return [card.id, { last: reviewedBefore(stability, since), suspended: false }];
    }),
  );
  let tally = emptyTally;
  let time = noon;
  let answered = 0;
  const planned: number[] = [];
  for (;;) {
    const state: StudyState = {
      cards: states,
      days: new Map([[sampleDay, tally]]),
      exposures: new Map(),
      retired: new Set(),
      deck: { packs: new Set(['p']), included: new Set(), excluded: new Set() },
      settings,
    };
    const queue = buildQueue({
      cards,
      state,
      day: sampleDay,
      dayEnd: (sampleDay + 1) * 86_400_000,
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
    const duration = random() < 0.02 ? longestDuration : 4000 + 8000 * random();
    time += duration;
    answered += 1;
    const now = { time, day: sampleDay };
    const { after } = scheduler.rate(
      { card: next.card, last: known?.last, now, due: nothingDue },
      rating,
    );
    states.set(next.card.id, {
      last: {
        memory: after,
        time,
        day: sampleDay,
        introduced: addDays(sampleDay, -90),
        duration: 8000,
      },
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
