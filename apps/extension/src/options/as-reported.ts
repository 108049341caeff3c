import type { KeptReport } from '../reports/report-store.ts';
import type { WrongReport } from '../reports/report.ts';

/** A report without the number that it has in this browser. */
export function asReported(kept: KeptReport): WrongReport {
  const { number: _, ...report } = kept;
  return report;
}
