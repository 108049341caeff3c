/** The way from screen to screen. */
export const navigation = {
  home: 'Backgrounder, to the start',
  settings: 'Settings',
  help: 'Keyboard help',
  notLoaded: 'This part of the app could not be loaded.',
  retry: 'Try again',
} as const;
