/** Name of the cache that keeps an article which another app shared. */
export const sharedCache = 'backgrounder-shared';
