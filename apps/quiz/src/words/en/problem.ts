/** What went wrong, and what to do. */
export const problem = {
  title: 'Your cards could not be opened',
  kept: 'Nothing you learnt has been changed.',
  retry: 'Try again',
  dismiss: 'Close this message',
  notSaved: 'This answer is not saved yet.',
  reload: 'Reload',
  /** By the code of the error. */
  advice: {
    quota: 'The disk or the browser’s share of it is full. Free some space, then try again.',
    blocked: 'Another tab has an older version of Backgrounder open. Close it, then try again.',
    closed: 'The storage was closed, often because the browser cleared it. Reload this page.',
    unavailable:
      'This browser offers no storage here. That is common in private windows: open Backgrounder in a normal window.',
    conflict: 'Two records claim the same place. Download a backup and reload this page.',
    outdated:
      'Your cards were last opened with a newer version of Backgrounder. Reload this page to get it.',
    damaged:
      'A part of the record is damaged and has been left untouched. Clear this page’s data, then restore your latest backup.',
    failed: 'The browser refused to write. Try again; if it keeps failing, restart the browser.',
    busy: 'The last answer is still being saved. Try again in a moment.',
    changed: 'This card was answered in another tab.',
    nothing: 'There is nothing to undo.',
    'unknown-card': 'This card is no longer in its story.',
    'unknown-event': 'That answer is no longer in the record.',
    invalid: 'That value is out of range.',
    unreadable:
      'The record holds entries from a newer version of Backgrounder, or damaged ones, and has been left untouched. Reload this page; if it stays, update Backgrounder.',
    'not-a-backup': 'This file is not a Backgrounder backup, or it was cut short.',
    'newer-backup': 'This backup was made by a newer version. Update Backgrounder first.',
    'damaged-backup': 'This backup is damaged. Nothing was changed.',
  },
} as const;
