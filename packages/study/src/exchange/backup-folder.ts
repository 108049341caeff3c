import { failure, success, type Result } from '../result.ts';

/** Files of a folder that backups go to. */
export interface BackupFolder {
  list(): Promise<Result<readonly string[], BackupFolderError>>;
  read(name: string): Promise<Result<string, BackupFolderError>>;
  /** The whole file or, where it fails, the one that was there before. */
  write(name: string, pieces: readonly string[]): Promise<Result<void, BackupFolderError>>;
  remove(name: string): Promise<Result<void, BackupFolderError>>;
}

/**
 * `no-permission`: the learner must allow it again, which a page may only ask for on a click;
 * `gone`: the folder or the file is not there; `no-room`: the disk is full; `failed`: anything else.
 */
export interface BackupFolderError {
  readonly code: 'no-permission' | 'gone' | 'no-room' | 'failed';
  /** What happened and what to do about it, for the learner. */
  readonly message: string;
  readonly cause?: unknown;
}

const messages: Readonly<Record<BackupFolderError['code'], string>> = {
  'no-permission':
    'This browser asks again before files are written to the backup folder. Allow it in the settings.',
  gone: 'The backup folder, or a file in it, is not there any more. Choose a folder again.',
  'no-room': 'There is no room for a backup file. Free some disk space, then try again.',
  failed: 'A backup file could not be written or read. Choose another folder, or try again.',
};

/** Chromium asks for permission to a folder that the learner chose; the browser's own needs none. */
interface AskingHandle {
  queryPermission?(mode: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

/** A folder that the learner chose (`showDirectoryPicker`), or one in the origin's private files. */
export function openBackupFolder(handle: FileSystemDirectoryHandle): BackupFolder {
  async function attempt<T>(work: () => Promise<T>): Promise<Result<T, BackupFolderError>> {
    try {
      const permission = await (handle as AskingHandle).queryPermission?.({ mode: 'readwrite' });
      if (permission !== undefined && permission !== 'granted') return failed('no-permission');
      return success(await work());
    } catch (cause) {
      return failed(codeOf(cause), cause);
    }
  }

  return {
    list: () =>
      attempt(async () => {
        const names: string[] = [];
        for await (const [name, entry] of handle.entries()) {
          if (entry.kind === 'file') names.push(name);
        }
        return names.sort();
      }),
    read: (name) =>
      attempt(async () => {
        const file = await (await handle.getFileHandle(name)).getFile();
        return file.text();
      }),
    write: (name, pieces) =>
      attempt(async () => {
        const file = await handle.getFileHandle(name, { create: true });
        // What is written replaces the file only when it is closed.
        const writable = await file.createWritable();
        try {
          await writable.write(new Blob([...pieces], { type: 'application/json' }));
          await writable.close();
        } catch (cause) {
          await writable.abort().catch(() => undefined);
          throw cause;
        }
      }),
    remove: (name) => attempt(() => handle.removeEntry(name)),
  };
}

/** The browser's own folder for this site: for where no other can be chosen. It goes with the site's data. */
export async function privateBackupFolder(
  storage: Pick<StorageManager, 'getDirectory'> | undefined,
): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    const root = await storage?.getDirectory();
    return await root?.getDirectoryHandle('backups', { create: true });
  } catch {
    return undefined;
  }
}

function codeOf(cause: unknown): BackupFolderError['code'] {
  const name = cause instanceof DOMException ? cause.name : '';
  switch (name) {
    case 'NotAllowedError':
    case 'SecurityError':
      return 'no-permission';
    case 'NotFoundError':
      return 'gone';
    case 'QuotaExceededError':
      return 'no-room';
    default:
      return 'failed';
  }
}

function failed(code: BackupFolderError['code'], cause?: unknown) {
  return failure({ code, message: messages[code], ...(cause !== undefined && { cause }) });
}
