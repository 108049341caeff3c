/** Someone or something that facts speak of. */
export const entity = {
  missing: 'Nobody and nothing of this name is here.',
  alsoCalled: 'Also called $1',
  posts: 'Posts held',
  holders: 'Who held a post here',
  facts: { 1: '1 fact', n: '$1 facts' },
} as const;
