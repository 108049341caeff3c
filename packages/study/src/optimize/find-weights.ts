import type { Weights } from '../log/settings.ts';
import { evaluate, lossesOf, predict, type Metrics, type Predictions } from './evaluate.ts';
import { eachForetold, trainingSet, type Histories, type TrainingSet } from './histories.ts';

/** Fits the 21 weights of FSRS-6 to answers. */
export type Train = (set: TrainingSet) => Promise<readonly number[]>;

export type FoundWeights =
  /** Too few answers to fit and to test on: nothing was fitted. */
  | { readonly kind: 'too-few'; readonly answers: number; readonly needed: number }
  /** The later answers are foretold better by more than chance would have it: to be adopted. */
  | { readonly kind: 'better'; readonly weights: Weights; readonly comparison: Comparison }
  /** They are not: what is in use stays. */
  | { readonly kind: 'kept'; readonly comparison: Comparison };

/** The weights in use beside those fitted, on later answers that nothing was fitted to. */
export interface Comparison {
  /** Answers that the weights were fitted to. */
  readonly fitted: number;
  readonly before: Metrics;
  readonly after: Metrics;
}

/** Fewer answers than these say little about 21 weights. */
export const leastAnswers = 400;
/** Of the answers in the order of time, the share that is fitted to; the later ones test. */
const fittedShare = 0.8;
/** Standard errors by which the loss must fall: one chance in twenty to adopt by luck alone. */
const certainty = 1.645;

/**
 * Fits weights to the earlier answers, and tells whether they foretell the later ones better than the
 * weights in use do.
 */
export async function findWeights(
  histories: Histories,
  current: readonly number[],
  train: Train,
): Promise<FoundWeights> {
  const times: number[] = [];
  eachForetold(histories, (_, at) => times.push(histories.times[at] ?? 0));
  if (times.length < leastAnswers) {
    return { kind: 'too-few', answers: times.length, needed: leastAnswers };
  }
  times.sort((a, b) => a - b);
  const split = times[Math.floor(times.length * fittedShare)] ?? 0;
  const set = trainingSet(histories, split);
  const fitted = (await train(set)).map((weight) => Number(weight.toFixed(4)));
  const old = predict(histories, current, split);
  const fresh = predict(histories, fitted, split);
  const comparison = {
    fitted: set.lengths.length,
    before: evaluate(old),
    after: evaluate(fresh),
  };
  return isBetter(old, fresh)
    ? { kind: 'better', weights: { id: idOf(fitted), values: fitted }, comparison }
    : { kind: 'kept', comparison };
}

/** Whether the mean loss falls by more than its error; answers to one card go together. */
function isBetter(old: Predictions, fresh: Predictions): boolean {
  const before = lossesOf(old);
  const after = lossesOf(fresh);
  const gains = new Map<number, number>();
  for (const [at, history] of old.histories.entries()) {
    gains.set(history, (gains.get(history) ?? 0) + (before[at] ?? 0) - (after[at] ?? 0));
  }
  let total = 0;
  let squares = 0;
  for (const gain of gains.values()) {
    total += gain;
    squares += gain * gain;
  }
  return total > certainty * Math.sqrt(squares);
}

/** The same weights have the same name, on every device. */
function idOf(values: readonly number[]): string {
  let hash = 0x811c9dc5;
  for (const char of values.join()) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193);
  return `fsrs-6/${(hash >>> 0).toString(16).padStart(8, '0')}`;
}
