/** The way from screen to screen. */
export const navigation = {
  home: 'Backgrounder, to the start',
  settings: 'Settings',
  help: 'Keyboard help',
} as const;
