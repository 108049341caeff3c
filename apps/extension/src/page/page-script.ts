import type { Clock, InSlices, WatchCards } from '@backgrounder/ui/reading';
import type { Settings, SiteChoice } from '../settings/settings.ts';
import type { Gate } from '../gate/gate.ts';
import type { PageAccess } from '../panel/page-access.ts';
import type { PageReader } from './page-reader.ts';

/** What the files that are put into a page share in their own world: each takes what the one before has left. */
export interface PageScript {
  /** Left by gate.js. */
  readonly reader: PageReader;
  /** Settings and names have come. */
  readonly ready: () => Promise<void>;
  readonly gate: () => Gate;
  readonly settings: () => Settings;
  /** What the reader has chosen for the page's site. */
  readonly choice: () => SiteChoice | 'ask';
  readonly clock: Clock;
  readonly inSlices: InSlices;
  /** Called when the reader has changed settings. */
  readonly onSettings: (changed: () => void) => void;
  /** `false` once the extension was updated or removed: then nothing of the old one may go on. */
  readonly isAlive: () => boolean;
  /** Called when the script bows out. */
  readonly onStop: (stopped: () => void) => void;
  /** Clears all traces, and is silent from then on. */
  readonly stop: () => void;
  /** Left by overlay.js. */
  overlay?: PageAccess;
  /** Left by card.js. */
  watchCards?: WatchCards;
  /** Left by sheet.js: whether it is there. */
  hasSheet?: true;
}

const key = Symbol.for('backgrounder');

/** Of this world, which no page can see. */
const shared = globalThis as { [key]?: PageScript };

export function pageScript(): PageScript | undefined {
  return shared[key];
}

export function leavePageScript(script: PageScript): void {
  shared[key] = script;
}
