/** One row of numbers, and whether it is a case of what is sought. */
export interface Row {
  readonly values: Float64Array;
  readonly is: boolean;
}

export interface Fit {
  readonly always: number;
  readonly weights: Float64Array;
}

export interface FitOptions {
  /** How strongly weights are drawn to 0. */
  readonly ridge: number;
  /** For each value: 1 where it can only speak for, -1 where only against, 0 where either. */
  readonly signs?: readonly (-1 | 0 | 1)[];
}

const steps = 600;

/** Logistic regression by Adam over all rows at once; the same rows give the same weights. */
export function fitLogistic(rows: readonly Row[], { ridge, signs }: FitOptions): Fit {
  const count = rows[0]?.values.length ?? 0;
  // The last stands for what always counts.
  const weights = new Float64Array(count + 1);
  weights[count] = -4;
  const slope = new Float64Array(count + 1);
  const mean = new Float64Array(count + 1);
  const spread = new Float64Array(count + 1);
  for (let step = 1; step <= steps; step++) {
    slope.fill(0);
    for (const { values, is } of rows) {
      const error = chance(values, weights) - (is ? 1 : 0);
      for (let at = 0; at < count; at++) slope[at]! += error * values[at]!;
      slope[count]! += error;
    }
    for (let at = 0; at < count; at++) slope[at]! += ridge * weights[at]!;
    const rate = step < steps * 0.7 ? 0.1 : 0.03;
    for (let at = 0; at <= count; at++) {
      mean[at] = 0.9 * mean[at]! + 0.1 * slope[at]!;
      spread[at] = 0.99 * spread[at]! + 0.01 * slope[at]! ** 2;
      const height = mean[at]! / (1 - 0.9 ** step);
      const width = Math.sqrt(spread[at]! / (1 - 0.99 ** step)) + 1e-8;
      weights[at]! -= (rate * height) / width;
      const sign = signs?.[at] ?? 0;
      if (sign * weights[at]! < 0) weights[at] = 0;
    }
  }
  return { always: weights[count], weights: weights.slice(0, count) };
}

export function oddsOf({ always, weights }: Fit, values: Float64Array): number {
  let total = always;
  for (let at = 0; at < weights.length; at++) total += weights[at]! * values[at]!;
  return total;
}

function chance(values: Float64Array, weights: Float64Array): number {
  let total = weights[values.length]!;
  for (let at = 0; at < values.length; at++) total += weights[at]! * values[at]!;
  return 1 / (1 + Math.exp(-total));
}
