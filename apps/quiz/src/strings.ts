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

  source: {
    label: 'Source',
    unpublished: 'Unpublished copy',
    newTab: ' (opens in a new tab)',
    paragraphs: (numbers: readonly number[]) =>
      `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${listFormat.format(numbers.map(String))}`,
    about: (date: string) => `about ${date}`,
    perhaps: (date: string) => `perhaps ${date}`,
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
