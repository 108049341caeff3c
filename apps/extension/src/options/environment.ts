import type { Result } from '@backgrounder/study';
import type { PackStore } from '../packs/pack-store.ts';
import type { ReportStore } from '../reports/report-store.ts';
import type { Settings } from '../settings/settings.ts';

/** What the options page needs of the browser, and of what is stored. */
export interface OptionsEnvironment {
  readonly loadSettings: () => Promise<Settings>;
  readonly changeSettings: (change: (settings: Settings) => Settings) => Promise<void>;
  readonly packs: PackStore;
  readonly reports: ReportStore;
  readonly permissions: {
    /** Match patterns that are granted. */
    granted(): Promise<readonly string[]>;
    /** Must be called within a click, before anything is waited for. */
    request(origins: readonly string[]): Promise<boolean>;
    remove(origins: readonly string[]): Promise<void>;
  };
  readonly commands: () => Promise<readonly Command[]>;
  /** Opens the browser's own page for keys; absent where it has none that can be opened. */
  readonly openCommandSettings?: () => void;
  /** Fetches without the reader's cookies; the error is for them to read. */
  readonly fetchText: (address: string) => Promise<Result<string, string>>;
  readonly study: StudyBackup;
  /** Calls back when settings or packs were changed elsewhere. Returns the way to stop. */
  readonly watch: (changed: () => void) => () => void;
  readonly download: (name: string, text: string) => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** The learner's log, as backups take it. */
export interface StudyBackup {
  backup(): Promise<Result<string, string>>;
  /** Adds the records that are not there, all or none; how many. */
  restore(text: string): Promise<Result<number, string>>;
}

export interface Command {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it; empty where none is set. */
  readonly keys: string;
}
