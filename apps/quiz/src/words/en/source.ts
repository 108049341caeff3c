/** Where a card's fact comes from. */
export const source = {
  label: 'Source',
  unpublished: 'Unpublished copy',
  newTab: '(opens in a new tab)',
  /** The count alone chooses the form; `$1` is the numbers, as a list. */
  paragraphs: { 1: 'paragraph $1', n: 'paragraphs $1' },
  about: 'about $1',
  perhaps: 'perhaps $1',
} as const;
