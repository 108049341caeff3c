import type { StudyEvent } from './event.ts';

/** The order of the log: by time, then device, then the device's own sequence. */
export function compareEvents(a: StudyEvent, b: StudyEvent): number {
  if (a.time !== b.time) return a.time - b.time;
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  return a.sequence - b.sequence;
}
