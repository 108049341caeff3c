import type { BackupPlace } from '../environment.ts';
import type { PackLibrary } from '../library.ts';
import { showDueCount, type Badge } from './due-badge.ts';
import { keepBackedUp } from './keep-backed-up.ts';
import { keepFresh } from './keep-fresh.ts';
import type { Quiz } from './quiz.ts';

interface Upkeep {
  readonly quiz: Quiz;
  readonly library: PackLibrary;
  readonly page: Document;
  /** Absent where the app has no icon of its own. */
  readonly badge?: Badge | undefined;
  readonly backupPlace?: BackupPlace | undefined;
  readonly whenIdle: (work: () => void) => void;
}

/** What goes on beside the screens for as long as the page is open, and no screen waits for. */
export function startUpkeep({ quiz, library, page, badge, backupPlace, whenIdle }: Upkeep): void {
  keepFresh(quiz, library, page);
  whenIdle(() => void quiz.study.withdraw(library.current.peek().withdrawn ?? []));
  if (badge) showDueCount(quiz, badge);
  if (backupPlace) keepBackedUp(quiz, backupPlace, whenIdle);
}
