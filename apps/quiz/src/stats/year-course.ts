import type { WorkloadDay } from '@backgrounder/study/stats';
import { simulatedDays } from './use-courses.ts';

/** What a year at one retention comes to. */
export interface Year {
  /** The mean over all days. */
  readonly minutesPerDay: number;
  /** Answers known at its end. */
  readonly known: number;
}

/** Absent until the year is played to its end. */
export function yearOf(days: readonly WorkloadDay[] | undefined): Year | undefined {
  const last = days?.at(-1);
  if (!days || !last || days.length < simulatedDays) return undefined;
  const minutes = days.reduce((sum, day) => sum + day.minutes, 0);
  return { minutesPerDay: minutes / days.length, known: last.known };
}
