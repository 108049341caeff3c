export const en = {
  manifest: {
    description:
      'The background of a news story beside the story: who, what, when, and what has changed since.',
    action: 'Backgrounder: what this page has',
    nextMention: 'Open the card of the next mention',
    previousMention: 'Open the card of the previous mention',
    toggleMarks: 'Show or clear the marks on this page',
    openPanel: 'Open the panel beside this page',
  },
  icon: {
    related: { 1: 'Backgrounder: 1 mention to explain', n: 'Backgrounder: $1 mentions to explain' },
    due: { 1: 'Backgrounder: 1 card is due', n: 'Backgrounder: $1 cards are due' },
    nothing: 'Backgrounder: no pack covers this page',
    off: 'Backgrounder: off on $1',
    offBadge: 'off',
  },
  failure: {
    quota: 'There is no room left in the browser’s storage, so nothing was saved.',
    blocked:
      'Another page of Backgrounder still runs an older version. Close its pages, then try again.',
    closed: 'The browser’s storage was closed meanwhile. Try again.',
    outdated: 'A newer version of Backgrounder wrote what is stored. Update this one.',
    unavailable: 'The browser offers no storage here.',
    failed: 'The browser could not read or save. Try again.',
  },
} as const;
