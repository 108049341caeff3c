/** A weight for each feature, and one that always counts. */
export type Weights<Name extends string> = Readonly<Record<Name | 'always', number>>;

/** The log odds that features give: 0 is even, each unit about 2.7 times likelier. */
export function logOdds<Name extends string>(
  weights: Weights<Name>,
  features: Readonly<Record<Name, number>>,
): number {
  let total = weights.always;
  for (const name in features) total += weights[name] * features[name];
  return total;
}

/** The chance, 0 to 1, that log odds stand for. */
export function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
