/** A newer version of the app. */
export const update = {
  ready: 'A new version is ready.',
  use: 'Use it now',
} as const;
