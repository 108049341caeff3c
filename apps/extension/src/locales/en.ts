export const en = {
  manifest: {
    description:
      'The background of a news story beside the story: who, what, when, and what has changed since.',
    action: 'Backgrounder: what this page has',
    nextMention: 'Open the card of the next mention',
    previousMention: 'Open the card of the previous mention',
  },
} as const;
