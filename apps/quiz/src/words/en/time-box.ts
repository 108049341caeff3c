/** How long a session shall last. */
export const timeBox = {
  label: 'How long',
  all: 'All',
  minutes: { 1: 'One minute', n: '$1 minutes' },
  upTitle: 'Time is up.',
  up: {
    1: 'One card is left for today. It will wait.',
    n: '$1 cards are left for today. They will wait.',
  },
  finish: 'Finish',
  more: { 1: 'One minute more', n: '$1 minutes more' },
} as const;
