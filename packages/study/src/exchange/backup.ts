import type { StudyEvent } from '../log/event.ts';
import { parseEvents } from '../log/parse-events.ts';
import { failure, type Result } from '../result.ts';

/**
 * `not-a-backup`: no JSON (cut short, say) or another file; `newer-backup`: made by a later
 * version; `damaged-backup`: an event in it, or their number, is wrong. Nothing was changed.
 */
export interface BackupError {
  readonly code: 'not-a-backup' | 'newer-backup' | 'damaged-backup';
  /** What is wrong and what to do, for the learner. */
  readonly message: string;
}

const format = 'backgrounder-study';
const version = 1;

/**
 * The text of a backup file: JSON, one event a line. Takes the records as they are stored, so
 * that what this version cannot read is kept too. `time` in milliseconds since the epoch.
 */
export function writeBackup(records: readonly unknown[], time: number): string {
  const head = JSON.stringify({ format, version, exported: time, count: records.length });
  const lines = records.map((record) => JSON.stringify(record)).join(',\n');
  return `${head.slice(0, -1)},"events":[\n${lines}\n]}\n`;
}

/** The events of a backup file: every one of them, checked, or none. */
export function parseBackup(text: string): Result<readonly StudyEvent[], BackupError> {
  const file = parseJson(text);
  if (typeof file !== 'object' || file === null || Reflect.get(file, 'format') !== format) {
    return failure({
      code: 'not-a-backup',
      message:
        'This is not a whole Backgrounder backup: it is another kind of file, or was cut short. Choose another file; nothing was changed.',
    });
  }
  const { version: made, count, events } = file as Record<string, unknown>;
  if (typeof made === 'number' && made > version) return failure(newer());
  if (made !== version || !Array.isArray(events)) {
    return failure(damaged('its head is not as it should be'));
  }
  if (events.length !== count) {
    return failure(damaged(`it says ${String(count)} records and holds ${events.length}`));
  }
  const parsed = parseEvents(events);
  if (parsed.ok) return parsed;
  const [problem] = parsed.error;
  if (parsed.error.some(({ code }) => code !== 'damaged')) return failure(newer());
  return failure(damaged(`record ${problem.index + 1}: ${problem.message}`));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function newer(): BackupError {
  return {
    code: 'newer-backup',
    message:
      'This backup was made by a newer version of Backgrounder. Update this one, then restore again; nothing was changed.',
  };
}

function damaged(how: string): BackupError {
  return {
    code: 'damaged-backup',
    message: `This backup is damaged (${how}). Choose another one; nothing was changed.`,
  };
}
