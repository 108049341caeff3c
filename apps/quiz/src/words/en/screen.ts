/** Of a screen that is loaded when it is shown. */
export const screen = {
  notLoaded: 'This part could not be loaded. You may be offline.',
  again: 'Try again',
} as const;
