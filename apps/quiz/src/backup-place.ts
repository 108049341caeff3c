import type { BackupPlace } from './environment.ts';

/** What Chromium has beyond the types of the DOM. */
interface ChoosingWindow {
  readonly showDirectoryPicker?: (options: {
    readonly id: string;
    readonly mode: 'readwrite';
  }) => Promise<FileSystemDirectoryHandle>;
}

interface AskingHandle {
  requestPermission?(mode: { readonly mode: 'readwrite' }): Promise<PermissionState>;
}

/** `undefined` where the browser has no folders to choose. The folder is kept in the database of this name. */
export function browserBackupPlace(window: Window, databaseName: string): BackupPlace | undefined {
  const { showDirectoryPicker } = window as ChoosingWindow;
  if (!showDirectoryPicker) return undefined;
  const exchange = () => import('@backgrounder/study/exchange');
  return {
    async kept() {
      const { keptBackupFolder } = await exchange();
      const kept = await keptBackupFolder(databaseName);
      return kept.ok ? kept.value : undefined;
    },
    async choose() {
      try {
        const folder = await showDirectoryPicker.call(window, {
          id: 'backups',
          mode: 'readwrite',
        });
        const { keepBackupFolder } = await exchange();
        await keepBackupFolder(databaseName, folder);
        return folder;
      } catch {
        // The learner thought better of it.
        return undefined;
      }
    },
    async allow(folder) {
      const answer = await (folder as AskingHandle).requestPermission?.({ mode: 'readwrite' });
      return answer === 'granted';
    },
    async forget() {
      const { forgetBackupFolder } = await exchange();
      await forgetBackupFolder(databaseName);
    },
  };
}
