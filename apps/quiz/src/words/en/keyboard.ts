/** The list of keys. */
export const keyboard = {
  title: 'Keyboard',
  space: 'Space',
  enter: 'Enter',
  rows: {
    check: 'Check what you typed, or show the answer',
    choose: 'On a question with choices: choose',
    suggested: 'On the answer: take the suggested rating',
    rate: 'On the answer: Again, Hard, Good, Easy',
    undo: 'Undo the last answer, and those before it',
    bury: 'Not today',
    suspend: 'Never ask this',
    edit: 'Change the words',
    flag: 'Something is wrong',
    help: 'This list',
    leave: 'End the session, or close what is open',
  },
  typingNote: 'While you are typing an answer, letters and digits are just letters and digits.',
} as const;
