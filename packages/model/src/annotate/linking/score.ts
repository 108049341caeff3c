import type { Features } from './features.ts';
import { bias, weights } from './weights.ts';

/** How likely it is that a sentence tells a fact, 0 to 1. */
export function scoreOf(features: Features): number {
  let total = bias;
  for (const name of Object.keys(weights) as (keyof Features)[]) total += weights[name] * features[name];
  return 1 / (1 + Math.exp(-total));
}
