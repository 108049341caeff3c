import type { WrongReport } from '../reports/report.ts';

// What holds in private windows: pages are explained as anywhere else, and nothing about them is kept. What a
// reader does there by hand (a fact chosen for study, an entity muted) is kept, for it tells of no page.

/** Whether it may be kept that the reader read a page. */
export function mayKeepReading({ isPrivate }: { readonly isPrivate: boolean }): boolean {
  return !isPrivate;
}

/** What of a report may be kept: nothing that tells on which page it was made, or what stands there. */
export function reportToKeep(report: WrongReport, isPrivate: boolean): WrongReport {
  return isPrivate ? { ...report, quote: '', address: '' } : report;
}
