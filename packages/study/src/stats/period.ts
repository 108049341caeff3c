import type { Day } from '@backgrounder/model';

/** Learner's days, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}
