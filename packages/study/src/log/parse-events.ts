import { failure, success, type Result } from '../result.ts';
import {
  kinds,
  listOf,
  numberFrom,
  oneOf,
  optional,
  record,
  that,
  wholeFrom,
  type Check,
} from './checks.ts';
import type { EventOf, EventType, StudyEvent } from './event.ts';
import { ratings, rescheduleReasons, weightsChanges } from './event.ts';
import type { EventProblem } from './problem.ts';
import { settingsCheck, weightsCheck } from './parse-settings.ts';

const note = that<string>('a text', (value) => typeof value === 'string');
const text = that<string>('a text', (value) => typeof value === 'string' && value !== '');
const count = wholeFrom(0);
/** Or zero. */
const positive = numberFrom(0);
const milliseconds = positive;
const day = wholeFrom(Number.MIN_SAFE_INTEGER) as Check<EventOf<'review'>['day']>;
const chosen = that<boolean>('true or false', (value) => typeof value === 'boolean');
const list = listOf(text, 1) as Check<readonly [string, ...string[]]>;
const typed = <const T extends EventType>(type: T) => oneOf([type]);

const header = {
  v: oneOf([1]),
  id: text,
  device: text,
  sequence: wholeFrom(1),
  time: milliseconds,
};
const locality = { day, zone: text };
const stages = ['learning', 'review', 'relearning'] as const;
const target = kinds({
  pack: record({ pack: text }),
  fact: record({ pack: text, fact: text }),
});
const due = kinds({ time: record({ at: milliseconds }), day: record({ day }) });
const share = that<number>(
  'a number between 0 and 1',
  (value) => typeof value === 'number' && value > 0 && value < 1,
);

/** One per type of event. Fields that are not known stay: nothing of a record is dropped. */
const checks: { readonly [T in EventType]: Check<EventOf<T>> } = {
  review: record({
    ...header,
    ...locality,
    type: typed('review'),
    card: text,
    rating: oneOf(ratings),
    from: oneOf(['new', ...stages]),
    elapsedDays: count,
    duration: milliseconds,
    scheduler: record({ weights: text, retention: share }),
    after: record({
      stage: oneOf(stages),
      step: count,
      stability: numberFrom(0.001, 36_500),
      difficulty: numberFrom(1, 10),
      reps: count,
      lapses: count,
      due,
    }),
    leech: optional(oneOf(['suspend', 'tag'])),
  }),
  undo: record({ ...header, type: typed('undo'), target: text }),
  exposure: record({ ...header, ...locality, type: typed('exposure'), facts: list }),
  suspend: record({ ...header, type: typed('suspend'), cards: list }),
  unsuspend: record({ ...header, type: typed('unsuspend'), cards: list }),
  bury: record({ ...header, ...locality, type: typed('bury'), cards: list }),
  capture: record({ ...header, type: typed('capture'), target }),
  release: record({ ...header, type: typed('release'), target }),
  choose: record({ ...header, type: typed('choose'), pack: text, facts: list, chosen }),
  settings: record({ ...header, type: typed('settings'), changes: settingsCheck }),
  retire: record({ ...header, type: typed('retire'), facts: list, by: optional(text) }),
  forget: record({ ...header, ...locality, type: typed('forget'), cards: list }),
  reschedule: record({
    ...header,
    ...locality,
    type: typed('reschedule'),
    reason: oneOf(rescheduleReasons),
    dues: listOf(record({ card: text, day }), 1),
  }),
  flag: record({ ...header, type: typed('flag'), cards: list, note }),
  unflag: record({ ...header, type: typed('unflag'), cards: list }),
  weights: record({
    ...header,
    type: typed('weights'),
    change: oneOf(weightsChanges),
    weights: weightsCheck,
    logLoss: optional(record({ before: positive, after: positive })),
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
  if (version === 1 && typeof type === 'string' && !Object.hasOwn(checks, type)) {
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
  const fault = checks[type as EventType](record);
  if (!fault) {
    return type === 'undo' && (record as EventOf<'undo'>).target === id
      ? { code: 'damaged', ...where, path: 'target', message: 'A record undoes itself.' }
      : undefined;
  }
  const path = fault.path.join('.');
  return {
    code: 'damaged',
    ...where,
    path,
    message: `A ${type} record is damaged at \`${path}\`: there must be ${fault.expected}.`,
  };
}
