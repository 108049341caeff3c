import { backUp, openBackupFolder } from '@backgrounder/study/exchange';
import type { BackupPlace } from '../environment.ts';
import type { Quiz } from './quiz.ts';

/**
 * Writes today's backup to the learner's folder, where there is one and none of today. What goes
 * wrong is told on the data screen, which looks at the folder itself.
 */
export async function dailyBackup(quiz: Quiz, place: BackupPlace): Promise<void> {
  const folder = await place.kept();
  if (folder) await backUp(quiz.study, openBackupFolder(folder));
}
