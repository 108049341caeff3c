/** The app as one of the device's own. */
export const installation = {
  title: 'App',
  note: 'Installed, Backgrounder opens from the home screen or the dock, in a window of its own.',
  install: 'Install',
  byHand: 'To have Backgrounder on the home screen, press Share, then “Add to Home Screen”.',
} as const;
