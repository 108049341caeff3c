import type { FoundWeights } from './find-weights.ts';
import type { Histories } from './histories.ts';

/** To the worker. */
export interface OptimizeRequest {
  readonly histories: Histories;
  /** The weights in use. */
  readonly current: readonly number[];
}

/** From the worker. */
export type OptimizeReply =
  | { readonly kind: 'progress'; /** 0 to 1. */ readonly done: number }
  | { readonly kind: 'found'; readonly found: FoundWeights }
  | { readonly kind: 'failed'; readonly message: string };
