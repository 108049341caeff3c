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

export async function saveSite(
  area: StorageArea,
  host: string,
  choice: SiteChoice | undefined,
): Promise<void> {
  await area.set({ [settingsKey]: withSite(await loadSettings(area), host, choice) });
}
