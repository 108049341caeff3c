import * as v from 'valibot';
import { failure, success, type Result } from '../result.ts';
import type { StudySettings } from './settings.ts';

const steps = v.pipe(
  v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1439))),
  v.maxLength(10),
  v.readonly(),
);

const retention = v.pipe(v.number(), v.minValue(0.7), v.maxValue(0.97));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
export const weightsSchema = v.looseObject({
  id: v.pipe(v.string(), v.nonEmpty()),
  values: v.pipe(v.array(v.pipe(v.number(), v.finite())), v.length(21), v.readonly()),
});

/** Any of the settings, each within its range. */
export const settingsSchema = v.looseObject({
  retention: v.exactOptional(retention),
  packRetention: v.exactOptional(v.record(v.string(), v.nullable(retention))),
  newPerDay: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999))),
  reviewsPerDay: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999))),
  minutesPerDay: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1440))),
  easyDays: v.exactOptional(v.pipe(v.array(share), v.length(7), v.readonly())),
  rolloverHour: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23))),
  learningSteps: v.exactOptional(steps),
  relearningSteps: v.exactOptional(steps),
  maximumInterval: v.exactOptional(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(36_500)),
  ),
  leechThreshold: v.exactOptional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(99))),
  leechAction: v.exactOptional(v.picklist(['suspend', 'tag'])),
  weights: v.exactOptional(weightsSchema),
});

/** The changes, or a sentence that names the setting out of range. */
export function checkSettings(
  changes: Partial<StudySettings>,
): Result<Partial<StudySettings>, string> {
  const parsed = v.safeParse(settingsSchema, changes);
  if (parsed.success) return success(changes);
  const [issue] = parsed.issues;
  return failure(`The setting \`${v.getDotPath(issue) ?? ''}\` cannot be so: ${issue.message}.`);
}
