import { FSRSBinding, type BindingMemoryState } from '@open-spaced-repetition/binding';
import { ratings } from '../log/event.ts';
import { defaultWeights } from '../log/settings.ts';
import { createRandom } from '../optimize/random.ts';
import { createMemoryModel, type Strength } from './memory-model.ts';

/** For tests and benchmarks: how the memory model and fsrs-rs, which Anki uses, agree. */
export interface Agreement {
  readonly steps: number;
  /** The largest of all steps, of stability and of difficulty. */
  readonly relativeError: number;
  /**
   * Intervals that are not the same number of days: fsrs-rs counts in single precision, and now and
   * then rounds one of many years the other way.
   */
  readonly mismatches: number;
}

/**
 * Random histories under random weights and retentions. Each side goes on from its own memory, so
 * that errors add up as they would in use.
 */
export function compareWithFsrsRs(steps: number, seed: number): Agreement {
  const random = createRandom(seed);
  let relativeError = 0;
  let mismatches = 0;
  let done = 0;
  while (done < steps) {
    const weights = done === 0 ? defaultWeights.values : perturbed(defaultWeights.values, random);
    const model = createMemoryModel({ weights, relearningSteps: 1, maximumInterval: 36_500 });
    const oracle = new FSRSBinding([...weights]);
    for (let history = 0; history < 20 && done < steps; history += 1) {
      const retention = 0.7 + 0.27 * random();
      let ours: Strength | undefined;
      let theirs: BindingMemoryState | undefined;
      const length = 2 + Math.floor(11 * random());
      for (let step = 0; step < length && done < steps; step += 1) {
        const days = ours ? elapsedOf(ours.stability, random) : 0;
        const rating = ratings[Math.floor(4 * random())] ?? 'good';
        const answer = oracle.nextStates(theirs, retention, days)[rating];
        ours = model.next(ours, days, rating);
        theirs = answer.memory;
        relativeError = Math.max(
          relativeError,
          Math.abs(ours.stability / theirs.stability - 1),
          Math.abs(ours.difficulty / theirs.difficulty - 1),
        );
        const interval = Math.min(Math.max(1, Math.round(answer.interval)), 36_500);
        if (model.interval(ours.stability, retention) !== interval) mismatches += 1;
        done += 1;
      }
    }
  }
  return { steps: done, relativeError, mismatches };
}

/** A third on the same day, the others about when the card falls due. */
function elapsedOf(stability: number, random: () => number): number {
  return random() < 1 / 3 ? 0 : Math.max(1, Math.round(stability * (0.2 + 1.8 * random())));
}

/** Each weight up to a fifth more or less. */
function perturbed(weights: readonly number[], random: () => number): readonly number[] {
  return weights.map((weight) => weight * (0.8 + 0.4 * random()));
}
