/** A screen, or what it shows, that is still to be loaded. */
export const loading = {
  wait: 'Loading …',
  failed: 'This part could not be loaded.',
  failedNote: 'What you learnt is safe. Look whether you are connected, then try again.',
  retry: 'Try again',
} as const;
