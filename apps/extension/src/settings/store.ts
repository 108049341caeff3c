import {
  parseSettings,
  settingsKey,
  withSite,
  type Settings,
  type SiteChoice,
} from './settings.ts';

/** The part of `storage.local` that is used. */
export interface StorageArea {
  get(keys: string | string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

export async function loadSettings(area: StorageArea): Promise<Settings> {
  return parseSettings((await area.get(settingsKey))[settingsKey]);
}

/** Reads, changes and writes the settings, alone among all pages of the extension and its worker. */
export async function changeSettings(
  area: StorageArea,
  change: (settings: Settings) => Settings,
): Promise<void> {
  await navigator.locks.request(settingsKey, async () => {
    await area.set({ [settingsKey]: change(await loadSettings(area)) });
  });
}

export function saveSite(
  area: StorageArea,
  host: string,
  choice: SiteChoice | undefined,
): Promise<void> {
  return changeSettings(area, (settings) => withSite(settings, host, choice));
}
