/**
 * Why a record is not an event. `newer-version`: its `v` is above what this code knows;
 * `unknown-type`: its `type` is; `damaged`: it has not the form that its version and type say.
 */
export interface EventProblem {
  readonly code: 'newer-version' | 'unknown-type' | 'damaged';
  /** Position among the records given, from 0. */
  readonly index: number;
  /** Where the record still says so. */
  readonly id?: string;
  /** Where in the record, such as `after.due.day`; empty for the record itself. */
  readonly path: string;
  readonly message: string;
}
