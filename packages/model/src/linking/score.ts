/** A weight for each feature, and one that always counts. */
export type Weights<Name extends string> = Readonly<Record<Name | 'always', number>>;

/** Weights as numbers, in the order of the features; the first one always counts. */
export function weightsInOrder<Name extends string>(
  names: readonly Name[],
  weights: Weights<Name>,
): Float64Array {
  return Float64Array.of(weights.always, ...names.map((name) => weights[name]));
}

/**
 * The log odds that features give: 0 is even, each unit about 2.7 times likelier.
 * @param start where the features begin among the values
 */
export function logOdds(weights: Float64Array, values: Float64Array, start = 0): number {
  let total = weights[0]!;
  for (let at = 1; at < weights.length; at++) total += weights[at]! * values[start + at - 1]!;
  return total;
}

/** The chance, 0 to 1, that log odds stand for. */
export function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** At which place the value of each feature stands. */
export function placesOf<Name extends string>(
  names: readonly Name[],
): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name, at) => [name, at])) as Record<Name, number>;
}
