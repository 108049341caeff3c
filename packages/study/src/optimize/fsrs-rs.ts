import {
  computeParameters,
  FSRSBindingItem,
  FSRSBindingReview,
} from '@open-spaced-repetition/binding';
import type { Train } from './find-weights.ts';
import type { TrainingSet } from './histories.ts';

/** For tests: a training set as fsrs-rs, compiled for this machine, reads it. */
export function itemsOf({ ratings, days, lengths }: TrainingSet): FSRSBindingItem[] {
  let at = 0;
  return [...lengths].map((length) => {
    const reviews = Array.from({ length }, (_, index) => {
      return new FSRSBindingReview(ratings[at + index] ?? 0, days[at + index] ?? 0);
    });
    at += length;
    return new FSRSBindingItem(reviews);
  });
}

/** For tests: the trainer that `fsrs-browser` compiles to WebAssembly. */
export const trainNatively: Train = (set) =>
  computeParameters(itemsOf(set), { enableShortTerm: true, numRelearningSteps: 1 });
