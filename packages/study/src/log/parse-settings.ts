import { failure, success, type Result } from '../result.ts';
import {
  listOf,
  numberFrom,
  oneOf,
  optional,
  record,
  recordOf,
  that,
  wholeFrom,
  type Check,
} from './checks.ts';
import type { StudySettings, Weights } from './settings.ts';

const steps = optional(listOf(wholeFrom(1, 1439), 0, 10));
const retention = numberFrom(0.7, 0.97);
const retentionOrNone: Check<number | null> = (value) =>
  value === null ? undefined : retention(value);

export const weightsCheck: Check<Weights> = record({
  id: that<string>('a text', (value) => typeof value === 'string' && value !== ''),
  values: listOf(
    that<number>('a number', (value) => Number.isFinite(value)),
    21,
    21,
  ),
});

/** Any of the settings, each within its range. */
export const settingsCheck: Check<Partial<StudySettings>> = record({
  retention: optional(retention),
  packRetention: optional(recordOf(retentionOrNone)),
  newPerDay: optional(wholeFrom(0, 9999)),
  reviewsPerDay: optional(wholeFrom(0, 9999)),
  minutesPerDay: optional(wholeFrom(0, 1440)),
  easyDays: optional(listOf(numberFrom(0, 1), 7, 7)),
  rolloverHour: optional(wholeFrom(0, 23)),
  learningSteps: steps,
  relearningSteps: steps,
  maximumInterval: optional(wholeFrom(1, 36_500)),
  leechThreshold: optional(wholeFrom(0, 99)),
  leechAction: optional(oneOf(['suspend', 'tag'])),
  weights: optional(weightsCheck),
});

/** The changes, or a sentence that names the setting out of range. */
export function checkSettings(
  changes: Partial<StudySettings>,
): Result<Partial<StudySettings>, string> {
  const fault = settingsCheck(changes);
  if (!fault) return success(changes);
  return failure(`The setting \`${fault.path.join('.')}\` must be ${fault.expected}.`);
}
