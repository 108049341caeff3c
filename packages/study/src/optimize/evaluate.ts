import { ratings } from '../log/event.ts';
import { createMemoryModel, type Strength } from '../schedule/memory-model.ts';
import type { Histories } from './histories.ts';

/** What a model foretold of answers, and what came: one entry for each answer. */
export interface Predictions {
  /** Chance of recall, above 0 and below 1. */
  readonly chances: Float64Array;
  /** 1 where it was recalled. */
  readonly recalled: Uint8Array;
  /** Which history the answer belongs to. */
  readonly histories: Uint32Array;
  /** Which answers are alike, by interval, answers before and times forgotten: see `rmseBins`. */
  readonly bins: Float64Array;
}

/** How well answers were foretold. */
export interface Metrics {
  readonly answers: number;
  /** Mean of the negative logarithm of the chance given to what came: lower is better. */
  readonly logLoss: number;
  /** By how much chances and shares of recall differ among answers alike, 0 to 1: lower is better. */
  readonly rmseBins: number;
  /** Chance that one that was recalled was given more than one that was not; 0.5 is mere luck. */
  readonly auc: number;
}

/** Chances are kept so far from certainty, as in fsrs-rs. */
const leastDoubt = 1e-4;

/** Foretells each answer from `from` on (milliseconds since the epoch) by those before it. */
export function predict(
  histories: Histories,
  weights: readonly number[],
  from = -Infinity,
): Predictions {
  const model = createMemoryModel({ weights, relearningSteps: 1, maximumInterval: 36_500 });
  const { starts, days, times } = histories;
  const chances: number[] = [];
  const recalled: number[] = [];
  const of: number[] = [];
  const bins: number[] = [];
  for (let history = 0; history + 1 < starts.length; history += 1) {
    let strength: Strength | undefined;
    let before = 0;
    let forgotten = 0;
    for (let at = starts[history] ?? 0; at < (starts[history + 1] ?? 0); at += 1) {
      const gap = days[at] ?? 0;
      const rating = histories.ratings[at] ?? 0;
      if (strength && gap > 0) {
        before += 1;
        if ((times[at] ?? 0) >= from) {
          const chance = model.retrievability(strength.stability, gap);
          chances.push(Math.min(Math.max(chance, leastDoubt), 1 - leastDoubt));
          recalled.push(rating > 1 ? 1 : 0);
          of.push(history);
          bins.push(binOf(gap, before, forgotten));
        }
      }
      if (rating === 1 && gap > 0) forgotten += 1;
      strength = model.next(strength, gap, ratings[rating - 1] ?? 'good');
    }
  }
  return {
    chances: Float64Array.from(chances),
    recalled: Uint8Array.from(recalled),
    histories: Uint32Array.from(of),
    bins: Float64Array.from(bins),
  };
}

export function evaluate(predictions: Predictions): Metrics {
  return {
    answers: predictions.chances.length,
    logLoss:
      lossesOf(predictions).reduce((sum, loss) => sum + loss, 0) / predictions.chances.length,
    rmseBins: rmseBins(predictions),
    auc: auc(predictions),
  };
}

/** The negative logarithm of the chance given to what came, for each answer. */
export function lossesOf({ chances, recalled }: Predictions): Float64Array {
  return chances.map((chance, at) => -Math.log(recalled[at] === 1 ? chance : 1 - chance));
}

function rmseBins({ chances, recalled, bins }: Predictions): number {
  const sums = new Map<number, { chance: number; recalled: number; count: number }>();
  for (const [at, bin] of bins.entries()) {
    const sum = sums.get(bin) ?? { chance: 0, recalled: 0, count: 0 };
    sum.chance += chances[at] ?? 0;
    sum.recalled += recalled[at] ?? 0;
    sum.count += 1;
    sums.set(bin, sum);
  }
  let squares = 0;
  for (const sum of sums.values()) squares += (sum.chance - sum.recalled) ** 2 / sum.count;
  return Math.sqrt(squares / chances.length);
}

/** By the ranks of those recalled; ties share theirs. */
function auc({ chances, recalled }: Predictions): number {
  const order = Uint32Array.from(chances.keys()).sort(
    (a, b) => (chances[a] ?? 0) - (chances[b] ?? 0),
  );
  let ranks = 0;
  let positives = 0;
  for (let at = 0; at < order.length;) {
    let end = at;
    let inTie = 0;
    while (end < order.length && chances[order[end] ?? 0] === chances[order[at] ?? 0]) {
      inTie += recalled[order[end] ?? 0] ?? 0;
      end += 1;
    }
    ranks += (inTie * (at + 1 + end)) / 2;
    positives += inTie;
    at = end;
  }
  const negatives = order.length - positives;
  if (positives === 0 || negatives === 0) return 0.5;
  return (ranks - (positives * (positives + 1)) / 2) / (positives * negatives);
}

/** The steps of fsrs-rs (`r_matrix_index`), which its figures and Anki's are told in. */
function binOf(days: number, before: number, forgotten: number): number {
  const interval = Math.round(2.48 * 3.62 ** Math.floor(Math.log(days) / Math.log(3.62)) * 100);
  const answers = Math.round(1.99 * 1.89 ** Math.floor(Math.log(before + 1) / Math.log(1.89)));
  const lapses =
    forgotten === 0
      ? 0
      : Math.round(1.65 * 1.73 ** Math.floor(Math.log(forgotten) / Math.log(1.73)));
  return (interval * 1e4 + answers) * 1e4 + lapses;
}
