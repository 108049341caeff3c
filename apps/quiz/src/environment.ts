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
  /** `pieces` of the text of a JSON file. */
  download(name: string, pieces: readonly string[]): void;
  readonly persistence: ReadonlySignal<Persistence>;
  /** Asks the browser to keep the data; the question is put once per browser. */
  askToPersist(): Promise<void>;
  /** Removes every record and setting from this browser. */
  erase(): Promise<'erased' | 'blocked' | 'failed'>;
  readonly reload: () => void;
  readonly updates: Updates;
  readonly installation: Installation;
}
