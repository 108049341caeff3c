/** What a stranger is told, with nothing in study yet. */
export const firstRun = {
  title: 'Remember the background of the news.',
  sentence:
    'Backgrounder turns a news story into short questions, and asks each one again just before you would forget the answer.',
  storyLabel: 'A story to begin with',
  storyAtOnce: { 1: '$2 · about 1 minute', n: '$2 · about $1 minutes' },
  storyByDays: {
    1: '$2, $3 new each day · about 1 minute a day at first',
    n: '$2, $3 new each day · about $1 minutes a day at first',
  },
  start: 'Start learning',
  look: 'Look at its facts first',
  noStories: 'There is no story here to begin with.',
  private: 'No account. What you learn stays in this browser.',
} as const;
