import { effect } from '@preact/signals';
import type { BackupPlace } from '../environment.ts';
import type { Quiz } from './quiz.ts';

/** Sees to a backup after the first answer of each learner's day. */
export function keepBackedUp(
  quiz: Quiz,
  place: BackupPlace,
  whenIdle: (work: () => void) => void,
): void {
  let seenTo: number | undefined;
  effect(() => {
    const { day, today } = quiz.snapshot.value;
    if (today.reviews === 0 || seenTo === day) return;
    seenTo = day;
    whenIdle(() => {
      void import('./daily-backup.ts').then(
        ({ dailyBackup }) => dailyBackup(quiz, place),
        () => undefined,
      );
    });
  });
}
