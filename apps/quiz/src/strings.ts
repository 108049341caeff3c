import type { Rating } from '@backgrounder/study';
import type { Duration } from './durations.ts';

// Every word of the interface, so that another language is one more object of this type.

/** The language of the interface, for `lang`. */
export const interfaceLanguage = 'en';
/** For `Intl`: days before months, as the packs write them. */
export const formatLocale = 'en-GB';

const units = {
  minute: { one: 'minute', many: 'minutes', short: 'min' },
  hour: { one: 'hour', many: 'hours', short: 'h' },
  day: { one: 'day', many: 'days', short: 'd' },
  month: { one: 'month', many: 'months', short: 'mo' },
  year: { one: 'year', many: 'years', short: 'y' },
} as const satisfies Record<Duration['unit'], { one: string; many: string; short: string }>;

const listFormat = new Intl.ListFormat(formatLocale);

function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

export const strings = {
  product: 'Backgrounder',
  close: 'Close',

  longDuration: ({ count, unit }: Duration) => plural(count, units[unit].one, units[unit].many),
  shortDuration: ({ count, unit }: Duration) =>
    unit === 'day' ? plural(count, 'day', 'days') : `${count} ${units[unit].short}`,
  cards: (count: number) => plural(count, 'card', 'cards'),
  minutes: (count: number) => plural(count, 'minute', 'minutes'),

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

  source: {
    label: 'Source',
    unpublished: 'Unpublished copy',
    newTab: ' (opens in a new tab)',
    paragraphs: (numbers: readonly number[]) =>
      `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${listFormat.format(numbers.map(String))}`,
    about: (date: string) => `about ${date}`,
    perhaps: (date: string) => `perhaps ${date}`,
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

  settingsPage: {
    title: 'Settings',
    study: 'Study',
    retention: 'How sure you want to be',
    retentionMeaning: (percent: number) =>
      `Each card comes back when your chance of recalling it has fallen to ${percent} %.`,
    retentionPrice: {
      lower: 'Fewer reviews; you forget more in between.',
      usual: 'A good measure for news.',
      higher: 'You will know a little more, for many more reviews.',
    },
    newPerDay: 'New cards a day',
    newPerDayNote: (most: number) =>
      `At most ${most}. Each new card asks for several short reviews in the weeks that follow.`,
    newPerDayWrong: (most: number, kept: number) =>
      `Write a whole number from 0 to ${most}. It is still ${kept}.`,
    rollover: 'A new day begins at',
    rolloverNote: 'Late at night still counts as the day before.',
    saved: 'Saved',
    setAside: 'Cards set aside',
    bringBack: 'Bring back',
    data: 'Your data',
    where: 'Everything you learn is kept in this browser, on this device, and nowhere else.',
    persisted: 'The browser has promised to keep it, even when space runs low.',
    notPersisted:
      'The browser may clear it when space runs low. A backup now and then is a good idea.',
    unsupported: 'This browser cannot promise to keep it. A backup now and then is a good idea.',
    backup: 'Download a backup',
    restore: 'Restore a backup',
    restoreNote: 'Adds what the file holds to what is here; nothing is replaced.',
    restored: (added: number, known: number) =>
      added === 0
        ? 'Everything in this backup was here already.'
        : `Restored: ${plural(added, 'record', 'records')} added, ${known} were here already.`,
    unreadableFile: 'The file could not be read. Choose it again.',
    erase: 'Delete everything',
    eraseTitle: 'Delete everything?',
    eraseText:
      'Every review, every schedule and your settings are removed from this browser. This cannot be undone. Download a backup first if you may want them again.',
    eraseConfirm: 'Delete everything',
    eraseCancel: 'Keep my data',
    eraseBlocked: 'Another tab still has Backgrounder open. Close it and try again.',
    eraseFailed: 'The browser did not let go of the data. Close other tabs and try again.',
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

  problem: {
    title: 'Your cards could not be opened',
    kept: 'Nothing you learnt has been changed.',
    retry: 'Try again',
    dismiss: 'Close this message',
    notSaved: 'This answer is not saved yet.',
    reload: 'Reload',
    advice: {
      quota: 'The disk or the browser’s share of it is full. Free some space, then try again.',
      blocked: 'Another tab has an older version of Backgrounder open. Close it, then try again.',
      closed: 'The storage was closed, often because the browser cleared it. Reload this page.',
      unavailable:
        'This browser offers no storage here. That is common in private windows: open Backgrounder in a normal window.',
      conflict: 'Two records claim the same place. Download a backup and reload this page.',
      outdated:
        'Your cards were last opened with a newer version of Backgrounder. Reload this page to get it.',
      damaged:
        'A part of the record is damaged and has been left untouched. Clear this page’s data, then restore your latest backup.',
      failed: 'The browser refused to write. Try again; if it keeps failing, restart the browser.',
      busy: 'The last answer is still being saved. Try again in a moment.',
      changed: 'This card was answered in another tab.',
      nothing: 'There is nothing to undo.',
      'unknown-card': 'This card is no longer in its story.',
      'unknown-event': 'That answer is no longer in the record.',
      invalid: 'That value is out of range.',
      unreadable:
        'The record holds entries from a newer version of Backgrounder, or damaged ones, and has been left untouched. Reload this page; if it stays, update Backgrounder.',
      'not-a-backup': 'This file is not a Backgrounder backup, or it was cut short.',
      'newer-backup': 'This backup was made by a newer version. Update Backgrounder first.',
      'damaged-backup': 'This backup is damaged. Nothing was changed.',
    },
  },
} as const;
