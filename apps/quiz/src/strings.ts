import type { Rating } from '@backgrounder/study';

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const strings = {
  firstRun: {
    title: 'Remember the background of the news.',
    sentence:
      'Backgrounder turns a news story into short questions, and asks each one again just before you would forget the answer.',
    storyLabel: 'A story to begin with',
    storySize: (cards: number) => plural(cards, 'card', 'cards'),
    storyAtOnce: (minutes: number) => `about ${plural(minutes, 'minute', 'minutes')}`,
    storyByDays: (cards: number, minutes: number) =>
      `${cards} new each day · about ${plural(minutes, 'minute', 'minutes')} a day at first`,
    start: 'Start learning',
    private: 'No account. What you learn stays in this browser.',
  },

  today: {
    title: 'Today',
    due: (count: number) => (count === 1 ? 'card for today' : 'cards for today'),
    time: (minutes: number) => `about ${plural(minutes, 'minute', 'minutes')}`,
    parts: (review: number, fresh: number) => {
      if (review === 0) return `${fresh} new`;
      if (fresh === 0) return `${review} to review`;
      return `${review} to review, ${fresh} new`;
    },
    start: 'Review now',
    learnFirst: 'Learn now',
    stories: 'Your stories',
    moreStories: 'More stories',
    doneTitle: 'Nothing is due.',
    doneToday: (answers: number) =>
      answers === 0
        ? 'You are up to date.'
        : `You gave ${plural(answers, 'answer', 'answers')} today.`,
    nextDue: (count: number, when: string) =>
      `${count === 1 ? 'The next card is' : `The next ${count} cards are`} due ${when}.`,
    nextStep: (when: string) => `The next card comes back ${when}.`,
    noNext: 'Nothing is scheduled: every card of your stories is set aside.',
    ahead: (count: number) => `Learn ${count} more new ${count === 1 ? 'card' : 'cards'}`,
    aheadNote:
      'They would come on later days anyway. Every new card adds a little to the days after.',
    add: 'Start learning',
    addRest: (count: number) =>
      count === 1 ? 'Learn the other card too' : `Learn the other ${count} cards too`,
  },

  story: {
    learnt: (count: number) => `${count} learnt`,
    underWay: (count: number) => `${count} under way`,
    fresh: (count: number) => `${count} to come`,
    untouched: (total: number) => `${plural(total, 'card', 'cards')} to come`,
    complete: (total: number) => `all ${total} cards learnt`,
    setAside: (count: number) => `${count} set aside`,
  },

  when: {
    now: 'now',
    inDuration: (duration: string) => `in ${duration}`,
    laterInSession: 'later in this session',
    tomorrow: 'tomorrow',
    tomorrowFrom: (time: string) => `tomorrow, from ${time}`,
    onDay: (day: string) => `on ${day}`,
  },

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
