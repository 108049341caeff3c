/** What every screen says. */
export const app = {
  name: 'Backgrounder',
  data: 'Your data',
  close: 'Close',
  working: 'Working …',
  cards: { 1: '1 card', n: '$1 cards' },
} as const;
