/** What every screen says. */
export const app = {
  name: 'Backgrounder',
  data: 'Your data',
  comma: ', ',
  close: 'Close',
  working: 'Working …',
} as const;
