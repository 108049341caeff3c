/** What is to be done on the day. */
export const today = {
  title: 'Today',
  /** Beside the count, which stands in larger type. */
  due: { 1: 'card for today', n: 'cards for today' },
  time: { 1: 'about 1 minute', n: 'about $1 minutes' },
  partsNew: '$1 new',
  partsReview: '$1 to review',
  parts: '$1 to review, $2 new',
  start: 'Review now',
  learnFirst: 'Learn now',
  stories: 'Your stories',
  allStories: 'All stories',
  doneTitle: 'Nothing is due.',
  upToDate: 'You are up to date.',
  doneToday: { 1: 'You gave 1 answer today.', n: 'You gave $1 answers today.' },
  nextDue: { 1: 'The next card is due $2.', n: 'The next $1 cards are due $2.' },
  nextStep: 'The next card comes back $1.',
  noNext: 'Nothing is scheduled: every card of your stories is set aside.',
  ahead: { 1: 'Learn 1 more new card', n: 'Learn $1 more new cards' },
  aheadNote:
    'They would come on later days anyway. Every new card adds a little to the days after.',
  add: 'Start learning',
  addRest: { 1: 'Learn the other card too', n: 'Learn the other $1 cards too' },
} as const;
