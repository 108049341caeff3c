/**
 * `not-a-backup`: no JSON (cut short, say) or another file; `newer-backup`: made by a later
 * version; `damaged-backup`: an event in it, or their number, is wrong. Nothing was changed.
 */
export interface BackupError {
  readonly code: 'not-a-backup' | 'newer-backup' | 'damaged-backup';
  /** What is wrong and what to do, for the learner. */
  readonly message: string;
}
