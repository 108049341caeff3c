import type { Settings } from './settings.ts';

/** What `color-scheme` says for a choice; tokens follow it. */
export function colorScheme(appearance: Settings['appearance']): string {
  return appearance === 'system' ? 'light dark' : appearance;
}
