/** What came of facts that the learner has learnt. */
export const changes = {
  title: 'What changed in the news you know',
  corrects: 'Corrects what you learnt:',
  succeeds: 'Took over from:',
  respondsTo: 'Answers:',
  seen: 'Seen',
  seenOf: 'Seen: $1',
  allSeen: 'Mark all $1 as seen',
  more: { 1: 'Show 1 more', n: 'Show $1 more' },
} as const;
