import type { StudyEvent } from './event.ts';

/** Where an event stands in the order of the log. */
export type Place = Pick<StudyEvent, 'time' | 'device' | 'sequence'>;

/** The order of the log: by time, then device, then the device's own sequence. */
export function compareEvents(a: Place, b: Place): number {
  if (a.time !== b.time) return a.time - b.time;
  if (a.device !== b.device) return a.device < b.device ? -1 : 1;
  return a.sequence - b.sequence;
}
