import { addDays, type Day } from '@backgrounder/model';
import type { ReviewEvent } from '../log/event.ts';
import { ratings, type Rating } from '../log/event.ts';
import { defaultSettings, defaultWeights } from '../log/settings.ts';
import type { LastReview } from '../log/state.ts';
import { askedDay, nothingDue } from '../schedule/choose-day.ts';
import { createMemoryModel, type Strength } from '../schedule/memory-model.ts';
import { createScheduler } from '../schedule/scheduler.ts';
import { usualLearner } from './learner-model.ts';
import { createRandom } from './random.ts';

/** For tests: who learns more from a first answer, gains less later, and forgets along another curve. */
export const unusualWeights = defaultWeights.values.map((weight, at) => {
  if (at < 4) return weight * 2.5;
  if (at === 8) return weight - 0.5;
  return at === 20 ? 0.3 : weight;
});

/**
 * For tests and benchmarks: the log of a learner whose memory truly follows `weights`, while cards
 * come when FSRS under its default weights says; in the order of time.
 */
export function sampleReviews(
  weights: readonly number[],
  count: number,
  seed: number,
): readonly ReviewEvent[] {
  const random = createRandom(seed);
  const truth = createMemoryModel({ weights, relearningSteps: 1, maximumInterval: 36_500 });
  const scheduler = createScheduler(defaultSettings, askedDay);
  const first = 19_000 as Day;
  const reviews: Omit<ReviewEvent, 'id' | 'sequence'>[] = [];
  for (let card = 0; reviews.length < count; card += 1) {
    const id = `p/f${card}@1/who`;
    let day = addDays(first, Math.floor(random() * 500));
    let strength: Strength | undefined;
    let last: LastReview | undefined;
    for (let answer = 0; answer < 12 && reviews.length < count; answer += 1) {
      const gap = last ? day - last.day : 0;
      const rating = rate(strength, gap);
      strength = truth.next(strength, gap, rating);
      const now = { time: day * 86_400_000 + card * 1000 + answer * 60_000, day };
      const asked = { card: { id, pack: 'p' }, last, now, due: nothingDue };
      const decision = scheduler.rate(asked, rating);
      const header = { v: 1, device: 'd', time: now.time, day, zone: 'UTC' } as const;
      reviews.push({ ...header, type: 'review', duration: 8000, ...decision });
      last = { memory: decision.after, ...now, introduced: day, duration: 8000 };
      const { due } = decision.after;
      // Learners come when it suits them: some days late, and now and then long after.
      if (due.kind === 'day') day = addDays(due.day, Math.floor(random() ** 3 * 12));
    }
  }
  reviews.sort((a, b) => a.time - b.time);
  return reviews.map((review, at) => ({ ...review, id: `r${at}`, sequence: at + 1 }));

  function rate(strength: Strength | undefined, gap: number): Rating {
    if (!strength) return pick(Object.values(usualLearner.first), 0);
    const chance =
      gap > 0 ? truth.retrievability(strength.stability, gap) : usualLearner.stepPassed;
    return random() < chance ? pick(Object.values(usualLearner.recalled), 1) : 'again';
  }

  function pick(shares: readonly number[], from: number): Rating {
    let rest = random();
    const at = shares.findIndex((share) => (rest -= share) < 0);
    return ratings[from + Math.max(0, at)] ?? 'good';
  }
}
