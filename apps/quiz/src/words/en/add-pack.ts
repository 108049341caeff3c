/** Adding packs, and removing those that were added. */
export const addPack = {
  title: 'Add a story',
  lead: 'A pack holds the facts of one story. You can add one from a file, or from an address on the web.',
  file: 'Choose a file',
  drop: 'You can also drop a file here.',
  url: 'Address of a pack',
  fetch: 'Add from the address',
  reading: 'The pack is being read, and its cards made …',
  added: 'Added: $1',
  replaced: '$1: version $2 is now version $3',
  cards: {
    1: 'One card',
    n: '$1 cards',
  },
  factsAdded: {
    1: 'one new fact',
    n: '$1 new facts',
  },
  factsChanged: {
    1: 'one changed fact',
    n: '$1 changed facts',
  },
  factsRemoved: {
    1: 'one fact left out',
    n: '$1 facts left out',
  },
  factsWithdrawn: {
    1: 'one fact found wrong, not asked any more',
    n: '$1 facts found wrong, not asked any more',
  },
  nothingChanged: 'No fact has changed.',
  learn: 'Learn it',
  mine: 'Stories you added',
  version: 'Version $1',
  from: 'From $1',
  remove: 'Remove',
  removed: 'Removed: $1. What you learnt of it is kept.',
  undo: 'Undo',
  elsewhere: 'Stories are added in the settings of the extension, and can then be learnt here.',
  openSettings: 'Open the settings',
  failure: {
    unreadable: '$1 could not be read.',
    'not-an-address': 'This is not an address: write it whole, with https://.',
    unreachable: 'Nothing answered at $1. Check the address and your connection, then try again.',
    refused:
      '$1 does not allow other sites to read this file. Download it there, then add it as a file.',
    missing: '$1 answered with an error ($2). Check the address.',
    'too-large': 'This is longer than any pack: more than 32 MB.',
    older: '“$1” is here already in the later version $2. Nothing was changed.',
    quota: 'The disk or the browser’s share of it is full. Free some space, then try again.',
    failed:
      'The browser could not save the pack. Nothing was changed. Try again, or reload this page.',
  },
  issues: {
    1: 'This is no pack yet: one thing in $2 must be mended. Nothing was changed.',
    n: 'This is no pack yet: $1 things in $2 must be mended. Nothing was changed.',
  },
  at: 'Line $1, column $2',
  more: 'and $1 more',
} as const;
