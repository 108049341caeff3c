/** How a session went. */
export const summary = {
  title: 'Well done.',
  titleEmpty: 'No session yet',
  empty: 'Once you have answered cards, this page says how it went.',
  cards: { 1: 'card', n: 'cards' },
  minutes: { 1: 'minute', n: 'minutes' },
  lessThanMinute: '< 1',
  recall: 'recalled',
  recallSentence: {
    1: 'Of one card you had learnt before, you recalled $2.',
    n: 'Of $1 cards you had learnt before, you recalled $2.',
  },
  firstSentence: {
    1: 'You met one new card. From the next time on, this page says how many you recalled.',
    n: 'You met $1 new cards. From the next time on, this page says how many you recalled.',
  },
  stepsSentence: 'These were cards you are just getting to know.',
  left: { 1: 'One card is left for today.', n: '$1 cards are left for today.' },
  ratings: { 1: 'Your answer', n: 'Your $1 answers' },
  hard: 'What you had forgotten',
  done: 'Done',
  more: 'Go on',
  undo: 'Undo the last answer',
} as const;
