import { failure, success, type Result } from '../result.ts';
import { connect, type Database } from './connect.ts';
import type { StoreError } from './log-store.ts';
import { storeErrorOf } from './store-errors.ts';

/**
 * Keeps the folder that backups go to beside the log, in the database of this name: browsers can
 * store the handle, not its path. It goes when the log goes.
 */
export function keepBackupFolder(
  name: string,
  folder: FileSystemDirectoryHandle,
): Promise<Result<void, StoreError>> {
  return withDatabase(name, async (db) => {
    await db.put('meta', folder, 'backup-folder');
  });
}

/** The folder that was kept last. */
export function keptBackupFolder(
  name: string,
): Promise<Result<FileSystemDirectoryHandle | undefined, StoreError>> {
  return withDatabase(
    name,
    async (db) => (await db.get('meta', 'backup-folder')) as FileSystemDirectoryHandle | undefined,
  );
}

/** No folder is kept from now on; what is in it stays. */
export function forgetBackupFolder(name: string): Promise<Result<void, StoreError>> {
  return withDatabase(name, (db) => db.delete('meta', 'backup-folder'));
}

async function withDatabase<T>(
  name: string,
  work: (db: Database) => Promise<T>,
): Promise<Result<T, StoreError>> {
  const opened = await connect(name);
  if (!opened.ok) return opened;
  try {
    return success(await work(opened.value.db));
  } catch (cause) {
    return failure(storeErrorOf(cause));
  } finally {
    opened.value.db.close();
  }
}
