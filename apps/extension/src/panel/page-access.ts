import type { PageReport, ToldPanel, ToPage } from '../messages.ts';

/** What the panel needs of the page: within it the overlay itself, beside it by messages. */
export interface PageAccess {
  panel(): Promise<ToldPanel>;
  tell(message: Exclude<ToPage, { type: 'panel' | 'open-sheet' }>): Promise<PageReport>;
}
