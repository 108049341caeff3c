import type { Rating } from '@backgrounder/study';

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const strings = {
  review: {
    title: 'Review',
    leave: 'End this session',
    progress: (done: number, left: number) => `${done} done, ${left} left`,
    progressShort: (_done: number, left: number) => `${left} left`,
    question: 'Question',
    /** Read aloud where a word is left out. */
    gap: 'blank',
    typeLabel: 'Your answer',
    typePlaceholder: 'Type your answer, or just recall it',
    check: 'Check',
    show: 'Show answer',
    answer: 'Answer',
    youWrote: 'You wrote',
    recalled: 'How well did you recall it?',
    /** Read aloud after a rating's name. */
    ratingNote: (duration: string, suggested: boolean) =>
      `back in ${duration}${suggested ? ', suggested' : ''}`,
    stage: {
      new: 'New',
      learning: 'Learning',
      review: 'Review',
      relearning: 'Once more',
    },
    succeeded: 'True for its date. Something newer has taken over since.',
    status: {
      reported: 'Reported',
      confirmed: 'Confirmed',
      disputed: 'Disputed',
      retracted: 'Retracted',
    },
    movedElsewhere: 'That card was dealt with in another tab. Here is the next one.',
  },

  verdict: {
    right: 'Right',
    close: 'Close',
    wrong: 'Not quite',
  },

  rating: {
    again: 'Again',
    hard: 'Hard',
    good: 'Good',
    easy: 'Easy',
  } satisfies Record<Rating, string>,
  ratingMeaning: {
    again: 'I did not know it',
    hard: 'I knew it, with effort',
    good: 'I knew it',
    easy: 'I knew it at once',
  } satisfies Record<Rating, string>,

  undo: {
    action: 'Undo',
    rated: (rating: string, when: string) => `${rating} · back ${when}`,
    buried: 'Set aside until tomorrow',
    suspended: 'Set aside until you bring it back',
    undone: 'Taken back. Here it is again.',
  },

  menu: {
    label: 'More about this card',
    bury: 'Not today',
    buryNote: 'It comes back tomorrow',
    suspend: 'Never ask this',
    suspendNote: 'Set aside until you bring it back in settings',
    undo: 'Undo the last answer',
  },

  wait: {
    title: 'A short pause',
    text: (when: string) =>
      `The cards you have just met come back ${when}, so that they stick. You can wait here, or end for now: nothing is lost.`,
    finish: 'End for now',
  },

  summary: {
    pageTitle: 'Summary',
    title: 'Well done.',
    titleEmpty: 'No session yet',
    empty: 'Once you have answered cards, this page says how it went.',
    cards: (count: number) => (count === 1 ? 'card' : 'cards'),
    minutes: (count: number) => (count === 1 ? 'minute' : 'minutes'),
    lessThanMinute: '< 1',
    recall: 'recalled',
    recallSentence: (recalled: number, tested: number) =>
      `Of ${plural(tested, 'card', 'cards')} you had learnt before, you recalled ${recalled}.`,
    firstSentence: (fresh: number) =>
      `You met ${plural(fresh, 'new card', 'new cards')}. From the next time on, this page says how many you recalled.`,
    stepsSentence: 'These were cards you are just getting to know.',
    left: (count: number) => `${plural(count, 'card is', 'cards are')} left for today.`,
    ratings: (answers: number) => (answers === 1 ? 'Your answer' : `Your ${answers} answers`),
    hard: 'What was hard',
    done: 'Done',
    more: 'Go on',
  },

  keyboard: {
    title: 'Keyboard',
    space: 'Space',
    enter: 'Enter',
    rows: {
      check: 'Check what you typed, or show the answer',
      suggested: 'On the answer: take the suggested rating',
      rate: 'Again, Hard, Good, Easy',
      undo: 'Undo the last answer',
      bury: 'Not today',
      help: 'This list',
      leave: 'End the session, or close what is open',
    },
    typingNote: 'While you are typing an answer, letters and digits are just letters and digits.',
  },
} as const;
