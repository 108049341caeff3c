import type { WorkloadDay, WorkloadInput } from '../optimize/simulate-workload.ts';
import type { LearnerStats, StatsInput } from './learner-stats.ts';

/** To the worker. */
export type StatsRequest =
  | ({ readonly kind: 'stats' } & StatsInput)
  | {
      readonly kind: 'workload';
      readonly input: Omit<WorkloadInput, 'random' | 'choose'>;
      /** Desired retentions, 0 to 1, in the order in which they are wanted. */
      readonly retentions: readonly number[];
    };

/** From the worker. */
export type StatsReply =
  | { readonly kind: 'stats'; readonly stats: LearnerStats }
  /** The course at one retention as far as it is known: all its days where `done`. */
  | {
      readonly kind: 'course';
      readonly retention: number;
      readonly days: readonly WorkloadDay[];
      readonly done: boolean;
    }
  | { readonly kind: 'failed'; readonly message: string };
