/** A weight for each feature, and one that always counts. */
export type Weights<Name extends string> = Readonly<Record<Name | 'always', number>>;

const names = new WeakMap<object, readonly string[]>();

function namesOf<Name extends string>(weights: Weights<Name>): readonly Name[] {
  let known = names.get(weights);
  if (!known) {
    known = Object.keys(weights).filter((name) => name !== 'always');
    names.set(weights, known);
  }
  return known as readonly Name[];
}

/** The log odds that features give: 0 is even, each unit about 2.7 times likelier. */
export function logOdds<Name extends string>(
  weights: Weights<Name>,
  features: Readonly<Record<Name, number>>,
): number {
  let total = weights.always;
  for (const name of namesOf(weights)) total += weights[name] * features[name];
  return total;
}

/** The chance, 0 to 1, that log odds stand for. */
export function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}
