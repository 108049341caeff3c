/** What every screen says. */
export const app = {
  name: 'Backgrounder',
  data: 'Your data',
  close: 'Close',
  working: 'Working …',
} as const;
