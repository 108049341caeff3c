/** What both apps say of themselves. Facts speak their pack's language. */
export const en = {
  /** BCP 47, for dates and numbers, and for `lang`. */
  locale: 'en-GB',
  direction: 'ltr',
} as const;
