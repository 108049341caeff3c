/** What the reader decided. Stored under one permanent key; the number grows with its shape. */
export interface Settings {
  readonly version: 1;
  /** By host name; a site that is not here is explained only when asked. */
  readonly sites: Readonly<Record<string, SiteChoice>>;
}

export type SiteChoice = 'always' | 'never';

export const settingsKey = 'settings';

export const noSettings: Settings = { version: 1, sites: {} };

/** Reads what was stored by this or an earlier version; what cannot be read counts as not stored. */
export function parseSettings(value: unknown): Settings {
  if (typeof value !== 'object' || value === null) return noSettings;
  const { version, sites } = value as { version?: unknown; sites?: unknown };
  if (version !== 1 || typeof sites !== 'object' || sites === null) return noSettings;
  return {
    version: 1,
    sites: Object.fromEntries(
      Object.entries(sites).filter(
        (entry): entry is [string, SiteChoice] => entry[1] === 'always' || entry[1] === 'never',
      ),
    ),
  };
}

export function withSite(
  settings: Settings,
  host: string,
  choice: SiteChoice | undefined,
): Settings {
  const { [host]: _, ...others } = settings.sites;
  return { ...settings, sites: choice === undefined ? others : { ...others, [host]: choice } };
}
