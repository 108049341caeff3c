import * as v from 'valibot';
import { failure, success, type Result } from '../result.ts';
import type { EventOf, EventType, StudyEvent } from './event.ts';
import { flagReasons, ratings, rescheduleReasons, weightsChanges } from './event.ts';
import type { EventProblem } from './problem.ts';
import { settingsSchema, weightsSchema } from './parse-settings.ts';

const text = v.pipe(v.string(), v.nonEmpty());
const whole = v.pipe(v.number(), v.safeInteger());
const count = v.pipe(whole, v.minValue(0));
/** Or zero. */
const positive = v.pipe(v.number(), v.finite(), v.minValue(0));
const milliseconds = positive;
const day = whole as unknown as v.GenericSchema<unknown, EventOf<'review'>['day']>;
const list = v.pipe(v.array(text), v.nonEmpty());

const header = {
  v: v.literal(1),
  id: text,
  device: text,
  sequence: v.pipe(whole, v.minValue(1)),
  time: milliseconds,
};
const locality = { day, zone: text };
const stage = v.picklist(['learning', 'review', 'relearning']);
const target = v.variant('kind', [
  v.looseObject({ kind: v.literal('pack'), pack: text }),
  v.looseObject({ kind: v.literal('fact'), pack: text, fact: text }),
]);
const due = v.variant('kind', [
  v.looseObject({ kind: v.literal('time'), at: milliseconds }),
  v.looseObject({ kind: v.literal('day'), day }),
]);

/** One per type of event. Fields that are not known stay: nothing of a record is dropped. */
const schemas: { readonly [T in EventType]: v.GenericSchema<unknown, EventOf<T>> } = {
  review: v.looseObject({
    ...header,
    ...locality,
    type: v.literal('review'),
    card: text,
    rating: v.picklist(ratings),
    from: v.picklist(['new', ...stage.options]),
    elapsedDays: count,
    duration: milliseconds,
    scheduler: v.looseObject({
      weights: text,
      retention: v.pipe(v.number(), v.gtValue(0), v.ltValue(1)),
    }),
    after: v.looseObject({
      stage,
      step: count,
      stability: v.pipe(v.number(), v.minValue(0.001), v.maxValue(36_500)),
      difficulty: v.pipe(v.number(), v.minValue(1), v.maxValue(10)),
      reps: count,
      lapses: count,
      due,
    }),
    leech: v.exactOptional(v.picklist(['suspend', 'tag'])),
  }),
  undo: v.looseObject({ ...header, type: v.literal('undo'), target: text }),
  exposure: v.looseObject({ ...header, ...locality, type: v.literal('exposure'), facts: list }),
  suspend: v.looseObject({ ...header, type: v.literal('suspend'), cards: list }),
  unsuspend: v.looseObject({ ...header, type: v.literal('unsuspend'), cards: list }),
  bury: v.looseObject({ ...header, ...locality, type: v.literal('bury'), cards: list }),
  capture: v.looseObject({ ...header, type: v.literal('capture'), target }),
  release: v.looseObject({ ...header, type: v.literal('release'), target }),
  settings: v.looseObject({ ...header, type: v.literal('settings'), changes: settingsSchema }),
  retire: v.looseObject({
    ...header,
    type: v.literal('retire'),
    facts: list,
    by: v.exactOptional(text),
  }),
  forget: v.looseObject({ ...header, ...locality, type: v.literal('forget'), cards: list }),
  reschedule: v.looseObject({
    ...header,
    ...locality,
    type: v.literal('reschedule'),
    reason: v.picklist(rescheduleReasons),
    dues: v.pipe(v.array(v.looseObject({ card: text, day })), v.nonEmpty()),
  }),
  flag: v.looseObject({
    ...header,
    type: v.literal('flag'),
    cards: list,
    reason: v.exactOptional(v.picklist(flagReasons)),
    note: v.string(),
  }),
  unflag: v.looseObject({ ...header, type: v.literal('unflag'), cards: list }),
  reword: v.looseObject({
    ...header,
    type: v.literal('reword'),
    card: text,
    wording: v.looseObject({ question: v.exactOptional(text), answer: v.exactOptional(text) }),
  }),
  weights: v.looseObject({
    ...header,
    type: v.literal('weights'),
    change: v.picklist(weightsChanges),
    weights: weightsSchema,
    logLoss: v.exactOptional(v.looseObject({ before: positive, after: positive })),
  }),
};

/**
 * Records of storage or of a file as events: all of them, or what is wrong with those that are
 * not. The records themselves are returned, unchanged.
 */
export function parseEvents(
  records: readonly unknown[],
): Result<readonly StudyEvent[], readonly [EventProblem, ...EventProblem[]]> {
  const problems: EventProblem[] = [];
  for (const [index, record] of records.entries()) {
    const problem = problemOf(record, index);
    if (problem) problems.push(problem);
  }
  const [first, ...rest] = problems;
  return first ? failure([first, ...rest]) : success(records as readonly StudyEvent[]);
}

function problemOf(record: unknown, index: number): EventProblem | undefined {
  if (typeof record !== 'object' || record === null) {
    return { code: 'damaged', index, path: '', message: 'A record is not an object.' };
  }
  const { v: version, type, id } = record as Record<string, unknown>;
  const where = typeof id === 'string' ? { index, id } : { index };
  if (typeof version === 'number' && version > 1) {
    return {
      code: 'newer-version',
      ...where,
      path: 'v',
      message: `A record has version ${version}; this Backgrounder knows versions up to 1. Update it.`,
    };
  }
  if (version === 1 && typeof type === 'string' && !Object.hasOwn(schemas, type)) {
    return {
      code: 'unknown-type',
      ...where,
      path: 'type',
      message: `A record is of the type “${type}”, which this Backgrounder does not know. Update it.`,
    };
  }
  if (typeof type !== 'string' || version !== 1) {
    const path = version === 1 ? 'type' : 'v';
    return { code: 'damaged', ...where, path, message: `A record has no valid \`${path}\`.` };
  }
  const schema = schemas[type as EventType];
  if (v.is(schema, record)) {
    return type === 'undo' && (record as EventOf<'undo'>).target === id
      ? { code: 'damaged', ...where, path: 'target', message: 'A record undoes itself.' }
      : undefined;
  }
  const issue = v.safeParse(schema, record).issues?.[0];
  const path = (issue && v.getDotPath(issue)) ?? '';
  return {
    code: 'damaged',
    ...where,
    path,
    message: `A ${type} record is damaged at \`${path}\`: ${issue?.message ?? 'unknown reason'}.`,
  };
}
