import type { PagePanel, PageReport, ToPage } from '../messages.ts';

/** What the panel needs of the page: within it the overlay itself, beside it by messages. */
export interface PageAccess {
  panel(): Promise<PagePanel>;
  tell(message: Exclude<ToPage, { type: 'panel' | 'open-sheet' }>): Promise<PageReport>;
}
