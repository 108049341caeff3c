import type { StudyEvent } from '../log/event.ts';
import { parseEvents } from '../log/parse-events.ts';
import { failure, type Result } from '../result.ts';
import { createCrc32 } from './crc32.ts';

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
/** Version 1 had no `checksum`. The format is told in docs/backup.md. */
const version = 2;
/** Records in one piece of the text. */
const pieceLength = 1000;

/**
 * The text of a backup file, in pieces: JSON, one event a line. Takes the records as they are
 * stored, so that what this version cannot read is kept too. `time` in milliseconds since the
 * epoch.
 */
export function writeBackup(records: Iterable<unknown>, time: number): readonly string[] {
  const checksum = createCrc32();
  const pieces: string[] = [];
  let lines: string[] = [];
  let count = 0;
  const finish = () => {
    const piece = lines.join(',\n');
    if (lines.length > 0) pieces.push(pieces.length > 0 ? `,\n${piece}` : piece);
    lines = [];
  };
  for (const record of records) {
    const line = JSON.stringify(record);
    checksum.add(`${line}\n`);
    count += 1;
    if (lines.push(line) === pieceLength) finish();
  }
  finish();
  const head = { format, version, exported: time, count, checksum: checksum.digest() };
  return [`${JSON.stringify(head).slice(0, -1)},"events":[\n`, ...pieces, '\n]}\n'];
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
  const { version: made, count, checksum, events } = file as Record<string, unknown>;
  if (typeof made === 'number' && made > version) return failure(newer());
  if ((made !== 1 && made !== 2) || !Array.isArray(events)) {
    return failure(damaged('its head is not as it should be'));
  }
  if (events.length !== count) {
    return failure(damaged(`it says ${String(count)} records and holds ${events.length}`));
  }
  // An event that says what is wrong with it helps more than a sum that is another.
  const parsed = parseEvents(events);
  if (!parsed.ok) {
    const [problem] = parsed.error;
    if (parsed.error.some(({ code }) => code !== 'damaged')) return failure(newer());
    return failure(damaged(`record ${problem.index + 1}: ${problem.message}`));
  }
  if (made === 2 && checksumOf(events) !== checksum) {
    return failure(damaged('something in it is not as it was written'));
  }
  return parsed;
}

function checksumOf(events: readonly unknown[]): string {
  const checksum = createCrc32();
  for (const event of events) checksum.add(`${JSON.stringify(event)}\n`);
  return checksum.digest();
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
