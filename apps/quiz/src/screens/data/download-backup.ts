import { formatDay } from '@backgrounder/model';
import type { Result, StudyError } from '@backgrounder/study';
import type { Environment } from '../../environment.ts';
import type { Quiz } from '../../state/quiz.ts';

/** The name of a file of today. */
export function fileName(quiz: Quiz, extension: string, part = ''): string {
  return `backgrounder-${part}${formatDay(quiz.snapshot.value.day)}.${extension}`;
}

/** Hands the learner a backup; gives the name of the file. */
export async function downloadBackup(
  quiz: Quiz,
  environment: Environment,
): Promise<Result<string, StudyError>> {
  const pieces = await quiz.study.backup();
  if (!pieces.ok) return pieces;
  const name = fileName(quiz, 'json');
  environment.download(name, pieces.value, 'application/json');
  return { ok: true, value: name };
}
