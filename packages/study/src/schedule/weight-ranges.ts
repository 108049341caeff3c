import { clamp, rounded } from './rounded.ts';

type Range = readonly [least: number, most: number];

/** A stability is never less; days. */
export const leastStability = 0.001;

/** Within which FSRS-6 takes its 21 weights, as its optimizers keep them; weights 17 and 18 at most 2. */
const ranges: readonly Range[] = [
  ...Array.from({ length: 4 }, (): Range => [leastStability, 100]),
  [1, 10],
  [0.001, 4],
  [0.001, 4],
  [0.001, 0.75],
  [0, 4.5],
  [0, 0.8],
  [0.001, 3.5],
  [0.001, 5],
  [0.001, 0.25],
  [0.001, 0.9],
  [0, 4],
  [0, 1],
  [1, 6],
  [0, 2],
  [0, 2],
  [0, 0.8],
  [0.1, 0.8],
];

/**
 * The weights, each taken to the end of its range where it is beyond. With two or more relearning steps,
 * 17 and 18 are kept so low that a card forgotten once does not come out of them stabler than before.
 */
export function withinRange(
  weights: readonly number[],
  relearningSteps: number,
  countsSameDay: boolean,
): readonly number[] {
  const own = ranges.map(([least, most], at) => clamp(weights[at] || 0, least, most));
  if (countsSameDay) own[19] = Math.max(own[19]!, 0.01);
  if (relearningSteps < 2) return own;
  const lost = Math.log(own[11]!) + Math.log(2 ** own[13]! - 1) + own[14]! * 0.3;
  const most = clamp(rounded(Math.sqrt(Math.max(-lost / relearningSteps, 0))), 0.01, 2);
  return own.map((weight, at) => (at === 17 || at === 18 ? Math.min(weight, most) : weight));
}
