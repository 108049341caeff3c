/** One card at a time. */
export const review = {
  leave: 'End this session',
  progress: '$1 done, $2 left',
  left: '$1 left',
  gap: 'blank',
  typeLabel: 'Your answer',
  typePlaceholder: 'Type your answer, or just recall it',
  choose: 'Choose an answer',
  check: 'Check',
  show: 'Show answer',
  unknown: 'I don’t know',
  answer: 'Answer',
  youWrote: 'You wrote',
  youChose: 'You chose',
  recalled: 'How well did you recall it?',
  /** Read aloud after a rating's name. */
  backIn: 'back in $1',
  backInSuggested: 'back in $1, suggested',
  stage: { new: 'New', learning: 'Learning', review: 'Review', relearning: 'Once more' },
  succeeded: 'True for its date. Something newer has taken over since.',
  status: {
    reported: 'Reported',
    confirmed: 'Confirmed',
    disputed: 'Disputed',
    retracted: 'Retracted',
  },
  toFact: 'The fact in its story',
  notLoaded: 'This part could not be loaded. Try again in a moment.',
  movedElsewhere: 'That card was dealt with in another tab. Here is the next one.',
} as const;

/** What a given answer is judged to be. */
export const verdict = { right: 'Right', close: 'Close', wrong: 'Not quite' } as const;

export const rating = { again: 'Again', hard: 'Hard', good: 'Good', easy: 'Easy' } as const;

export const ratingMeaning = {
  again: 'I did not know it',
  hard: 'I knew it, with effort',
  good: 'I knew it',
  easy: 'I knew it at once',
} as const;

export const undo = {
  action: 'Undo',
  rated: '$1 · back $2',
  buried: 'Set aside until tomorrow',
  suspended: 'Set aside until you bring it back',
  flagged: 'Your note is kept, under “Your data”',
  reworded: 'Your wording is kept',
  undone: 'Taken back. Here it is again.',
} as const;

export const menu = {
  label: 'More about this card',
  bury: 'Not today',
  buryNote: 'It comes back tomorrow',
  suspend: 'Never ask this',
  suspendNote: 'Set aside until you bring it back in settings',
  edit: 'Change the words',
  editNote: 'For you alone',
  flag: 'Something is wrong',
  flagNote: 'Keep a note of what',
  undo: 'Undo the last answer',
} as const;

/** The learner's own words for a card. */
export const wording = {
  title: 'Change the words',
  question: 'Question',
  answer: 'Answer',
  note: 'Only you see this. The card keeps its schedule.',
  keep: 'Save',
  reset: 'Back to the original',
  cancel: 'Cancel',
  own: 'Your wording',
  setAside: 'This fact has changed, so your wording of the card is set aside:',
  useAgain: 'Use it again',
  letGo: 'Let it go',
} as const;

/** What is wrong with a card. */
export const flag = {
  title: 'What is wrong?',
  reason: {
    'wrong-fact': 'The fact is wrong',
    'unclear-question': 'The question is unclear',
    'strict-answer': 'My answer should have counted',
    other: 'Something else',
  },
  note: 'Note (optional)',
  kept: 'Kept in this browser and sent to nobody. Your notes are listed under “Your data”.',
  suspend: 'And never ask this card',
  keep: 'Save the note',
  cancel: 'Cancel',
  list: 'Cards with something wrong',
  copy: 'Copy as text',
  copied: 'Copied.',
  notCopied: 'The browser did not let it be copied. Download it instead.',
  download: 'Download',
  settle: 'Settled',
} as const;

export const wait = {
  title: 'A short pause',
  text: 'The cards you have just met come back $1, so that they stick. You can wait here, or end for now: nothing is lost.',
  finish: 'End for now',
} as const;

/** What touch does in review: a section of the settings. */
export const touch = {
  title: 'Touch',
  swipe: 'Swipe to answer',
  swipeNote: 'Once a card is turned over: to the left for Again, to the right for Good.',
  vibrate: 'Vibrate at each answer',
} as const;
