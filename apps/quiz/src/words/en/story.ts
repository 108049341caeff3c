/** How far a story is learnt, in cards. */
export const story = {
  learnt: '$1 learnt',
  underWay: '$1 under way',
  fresh: '$1 to come',
  untouched: { 1: '1 card to come', n: '$1 cards to come' },
  complete: 'all $1 cards learnt',
  setAside: '$1 set aside',
  cards: { 1: '1 card', n: '$1 cards' },
} as const;
