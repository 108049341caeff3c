/** When something comes; within a sentence. */
export const when = {
  now: 'now',
  inDuration: 'in $1',
  laterInSession: 'later in this session',
  tomorrowFrom: 'tomorrow, from $1',
  onDay: 'on $1',
} as const;
