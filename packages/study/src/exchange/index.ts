export { backUp, keptFiles, latestBackup } from './back-up.ts';
export {
  openBackupFolder,
  privateBackupFolder,
  type BackupFolder,
  type BackupFolderError,
} from './backup-folder.ts';
export { parseBackup, writeBackup, type BackupError } from './backup.ts';
export { forgetBackupFolder, keepBackupFolder, keptBackupFolder } from '../store/kept-folder.ts';
