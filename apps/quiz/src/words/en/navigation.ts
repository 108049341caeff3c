/** The way from screen to screen. */
export const navigation = {
  home: 'Backgrounder, to the start',
  screens: 'Main',
  today: 'Today',
  stories: 'Stories',
  settings: 'Settings',
  stats: 'Statistics',
  help: 'Keyboard help',
  read: 'Read',
} as const;
