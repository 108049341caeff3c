import { addDays, type Day } from '@backgrounder/model';
import { defaultSettings, type StudySettings } from '../log/settings.ts';
import type { LastReview } from '../log/state.ts';
import { nothingDue, type ChooseInterval } from '../schedule/choose-day.ts';
import { createScheduler } from '../schedule/scheduler.ts';
import { usualLearner } from './learner-model.ts';
import { createRandom } from './random.ts';
import {
  drawn,
  simulateWorkload,
  type SimulatedCard,
  type WorkloadDay,
} from './simulate-workload.ts';

export interface SampleDeck {
  readonly settings?: Partial<StudySettings>;
  readonly choose?: ChooseInterval;
  /** Cards of a story that were all learnt on the day before the first. */
  readonly atOnce?: number;
  /** The 30 days that are told begin so many days after the first. */
  readonly after: number;
}

/** For tests and benchmarks: 30 days of a deck of 1,500 facts with two cards each. */
export function studySampleDeck(deck: SampleDeck): readonly WorkloadDay[] {
  const from = 19_500 as Day;
  const random = createRandom(1);
  const settings = { ...defaultSettings, ...deck.settings };
  const cards = Array.from({ length: 3000 }, (_, at): SimulatedCard => {
    const fact = `p/f${at >> 1}` as const;
    const card = { id: `${fact}@1/v${at & 1}`, pack: 'p', fact };
    return at < (deck.atOnce ?? 0) ? { ...card, last: learnt(card, random()) } : card;
  });

  function learnt(card: SimulatedCard, number: number): LastReview {
    const day = addDays(from, -1);
    const now = { time: 0, day };
    const scheduler = createScheduler({ ...settings, learningSteps: [] }, deck.choose);
    const rating = drawn(usualLearner.first, number);
    const { after } = scheduler.rate({ card, last: undefined, now, due: nothingDue }, rating);
    return { memory: after, ...now, introduced: day, duration: 0 };
  }

  return simulateWorkload({
    cards,
    settings,
    learner: usualLearner,
    from,
    days: deck.after + 30,
    random,
    ...(deck.choose ? { choose: deck.choose } : {}),
  }).slice(deck.after);
}

export function meanReviews(days: readonly WorkloadDay[]): number {
  return days.reduce((sum, { reviews }) => sum + reviews, 0) / days.length;
}

/** The reviews of the busiest day over those of the mean day. */
export function peakOverMean(days: readonly WorkloadDay[]): number {
  return Math.max(...days.map(({ reviews }) => reviews)) / meanReviews(days);
}
