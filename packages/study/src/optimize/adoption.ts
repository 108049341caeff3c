import type { WeightsEvent } from '../log/event.ts';
import type { FoundWeights } from './find-weights.ts';

/** What `Study.changeWeights` writes down of weights that are better than those in use. */
export function adoptionOf({
  weights,
  comparison: { before, after },
}: Extract<FoundWeights, { readonly kind: 'better' }>): Pick<
  WeightsEvent,
  'change' | 'weights' | 'logLoss'
> {
  return {
    change: 'adopted',
    weights,
    logLoss: { before: before.logLoss, after: after.logLoss },
  };
}
