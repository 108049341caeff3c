import { inSlices, type Clock } from '@backgrounder/ui/reading';
import { openGate, isWanted, namesKey, parseStoredNames, type Gate } from '../gate/gate.ts';
import { noSettings, parseSettings, settingsKey, type SiteChoice } from '../settings/settings.ts';
import { choiceOn } from '../settings/site.ts';
import { createPageReader } from './page-reader.ts';
import type { PageScript } from './page-script.ts';

/** The part of `storage.local` that a page needs. */
export interface WatchedStorage {
  get(keys: string[]): Promise<Record<string, unknown>>;
  readonly onChanged: {
    addListener(listener: (changes: StorageChanges) => void): void;
    removeListener(listener: (changes: StorageChanges) => void): void;
  };
}

type StorageChanges = Readonly<Record<string, { readonly newValue?: unknown }>>;

export interface PageScriptEnvironment {
  readonly document: Document;
  readonly clock: Clock;
  readonly storage: WatchedStorage;
  readonly isAlive: () => boolean;
  /** Tells the background that the page may be about a story. */
  readonly passed: () => void;
}

/**
 * Reads the page and looks for telling names, where the reader wants that done unasked. Any other page costs
 * no message, wakes nothing and is left as it is.
 */
export function startPageScript(environment: PageScriptEnvironment): PageScript {
  const { document, clock, storage, isAlive, passed } = environment;
  const reader = createPageReader(document, document, clock);
  let settings = noSettings;
  let names: unknown;
  let gate: Gate | undefined;
  let isPassed = false;
  const settingsListeners: (() => void)[] = [];
  const stopListeners: (() => void)[] = [];

  const choice = (): SiteChoice | 'ask' => choiceOn(settings, document.URL);
  const isAlways = (): boolean => window === window.top && choice() === 'always';
  const look = async (): Promise<void> => {
    if (isPassed || !isAlways()) return;
    if (!isAlive()) {
      script.stop();
      return;
    }
    const { page } = (await reader.read()).undated;
    if (isPassed) return;
    if (
      isWanted(page.language, settings.languages) &&
      (await inSlices(script.gate()(page), clock)).value &&
      !isPassed
    ) {
      isPassed = true;
      passed();
    } else if (!isPassed) reader.forget();
  };
  const onChanged = (changes: StorageChanges): void => {
    if (namesKey in changes) {
      names = changes[namesKey]?.newValue;
      gate = undefined;
    }
    if (!(settingsKey in changes)) return;
    settings = parseSettings(changes[settingsKey]?.newValue);
    for (const changed of settingsListeners) changed();
    if (choice() === 'never') reader.rest();
    else void look();
  };
  const onHide = (): void => reader.rest();
  const onShow = (event: PageTransitionEvent): void => {
    if (event.persisted) void look();
  };

  const script: PageScript = {
    reader,
    ready: () => ready,
    gate: () => (gate ??= openGate(parseStoredNames(names))),
    settings: () => settings,
    choice,
    clock,
    inSlices,
    onSettings: (changed) => void settingsListeners.push(changed),
    isAlive,
    onStop: (stopped) => void stopListeners.push(stopped),
    stop: () => {
      for (const stopped of stopListeners) stopped();
      reader.rest();
      window.removeEventListener('pagehide', onHide);
      window.removeEventListener('pageshow', onShow);
      // Of an extension that is gone, nothing can be asked any more.
      if (isAlive()) storage.onChanged.removeListener(onChanged);
    },
  };
  reader.follow({ changed: () => void look() });
  storage.onChanged.addListener(onChanged);
  window.addEventListener('pagehide', onHide);
  window.addEventListener('pageshow', onShow);
  const start = async (): Promise<void> => {
    const stored = await storage.get([settingsKey, namesKey]);
    settings = parseSettings(stored[settingsKey]);
    names = stored[namesKey];
    void look();
  };
  const ready = start();
  return script;
}
