/** What an author should look at in a draft: a remark, and where it belongs. */
export interface DraftNote {
  /** Keys from the root of the pack. */
  readonly path: readonly string[];
  readonly text: string;
}
