import type { ReadonlySignal } from '@preact/signals';
import type { Installation } from './installation.ts';
import type { Route, Screen } from './routing.ts';
import type { Updates } from './updates.ts';

/** Whether the browser keeps the data when space runs low; `unknown` until it has said. */
export type Persistence = 'unknown' | 'persisted' | 'refused' | 'unsupported';

/** What the screens need of the browser, passed in by `main.tsx`. */
export interface Environment {
  readonly route: ReadonlySignal<Route>;
  /** Shows a screen, or what `path` names of it. */
  go(screen: Screen, ...path: readonly string[]): void;
  /** Whether there is a mouse and so, most likely, a keyboard: a field may take the focus. */
  readonly finePointer: () => boolean;
  /** Hands the learner a file of these `pieces`; `type` is its media type. */
  download(name: string, pieces: readonly BlobPart[], type: string): void;
  readonly persistence: ReadonlySignal<Persistence>;
  /** Asks the browser to keep the data; the question is put once per browser. */
  askToPersist(): Promise<void>;
  /** Absent where the browser lets no page write to a folder. */
  readonly backupPlace?: BackupPlace;
  /** Records that the log had lost and got back from its copy when it was opened. */
  readonly restored: number;
  /** Removes every record and setting from this browser. */
  erase(): Promise<'erased' | 'blocked' | 'failed'>;
  readonly reload: () => void;
  readonly updates: Updates;
  readonly installation: Installation;
}

/** The folder of the learner's that backups go to. */
export interface BackupPlace {
  /** The one that was chosen last; `undefined` where none was. */
  kept(): Promise<FileSystemDirectoryHandle | undefined>;
  /** Lets the learner choose; `undefined` where they chose none. Only on a click. */
  choose(): Promise<FileSystemDirectoryHandle | undefined>;
  /** Asks for leave to write to it again. Only on a click. */
  allow(folder: FileSystemDirectoryHandle): Promise<boolean>;
  forget(): Promise<void>;
}
