import { formatDay } from '@backgrounder/model';
import { failure, success, type Result } from '../result.ts';
import type { Study, StudyError } from '../session/types.ts';
import type { BackupFolder, BackupFolderError } from './backup-folder.ts';
import { parseBackup, type BackupError } from './backup.ts';

/** Files that are kept, one a learner's day. */
export const keptFiles = 14;

const prefix = 'backgrounder-';
const namePattern = /^backgrounder-\d{4}-\d\d-\d\d\.json$/;

/**
 * Writes today's backup file, where there is none yet, reads it back and checks it, then removes
 * the oldest but `keep`. Gives the name of the file that was written. Call it after the first
 * review of a day, when nobody waits.
 */
export async function backUp(
  study: Pick<Study, 'snapshot' | 'backup'>,
  folder: BackupFolder,
  keep = keptFiles,
): Promise<Result<string | undefined, StudyError | BackupError | BackupFolderError>> {
  const name = `${prefix}${formatDay(study.snapshot().day)}.json`;
  const before = await folder.list();
  if (!before.ok) return before;
  if (before.value.includes(name)) return success(undefined);
  const pieces = await study.backup();
  if (!pieces.ok) return pieces;
  const written = await folder.write(name, pieces.value);
  if (!written.ok) return written;
  const read = await folder.read(name);
  if (!read.ok) return read;
  // A log that this version cannot read is backed up as it is, so the text alone is compared.
  if (read.value !== pieces.value.join('')) {
    await folder.remove(name);
    const parsed = parseBackup(read.value);
    return parsed.ok ? failure(changed()) : parsed;
  }
  const old = before.value.filter((each) => namePattern.test(each)).sort();
  for (const each of old.slice(0, Math.max(0, old.length + 1 - keep))) {
    const removed = await folder.remove(each);
    if (!removed.ok) return removed;
  }
  return success(name);
}

/** The name of the newest backup file among those of a folder. */
export function latestBackup(names: readonly string[]): string | undefined {
  return names
    .filter((name) => namePattern.test(name))
    .sort()
    .at(-1);
}

function changed(): BackupFolderError {
  return {
    code: 'failed',
    message: 'The backup file that was written is not as it should be. Choose another folder.',
  };
}
