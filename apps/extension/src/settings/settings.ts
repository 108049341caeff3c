import type { EntityId } from '@backgrounder/model';

/** What the reader decided. Stored under one permanent key; the number grows with its shape. */
export interface Settings {
  readonly version: 2;
  /** By host name. */
  readonly sites: Readonly<Record<string, SiteChoice>>;
  /** Sites that are not listed: explained when asked, or wherever a page proves to be about a story. */
  readonly otherSites: 'ask' | 'always';
  /** `first`: each entity once a section. `none`: nothing is drawn, and cards open by hovering alone. */
  readonly marks: 'first' | 'all' | 'none';
  readonly appearance: 'system' | 'light' | 'dark';
  /** Primary BCP 47 tags of pages that are explained unasked. */
  readonly languages: 'all' | readonly string[];
  /** Entities that are neither marked nor have cards. */
  readonly muted: readonly MutedEntity[];
}

export type SiteChoice = 'always' | 'never';

export interface MutedEntity {
  readonly id: EntityId;
  readonly name: string;
}

export const settingsKey = 'settings';

export const noSettings: Settings = {
  version: 2,
  sites: {},
  otherSites: 'ask',
  marks: 'first',
  appearance: 'system',
  languages: 'all',
  muted: [],
};

/**
 * Reads what was stored by this or an earlier version. What cannot be read counts as not stored, field by
 * field; of a version to come nothing is read.
 */
export function parseSettings(value: unknown): Settings {
  if (!isRecord(value) || (value.version !== 1 && value.version !== 2)) return noSettings;
  const { sites, otherSites, marks, appearance, languages, muted } = value;
  return {
    version: 2,
    sites: isRecord(sites)
      ? Object.fromEntries(
          Object.entries(sites).filter(
            (entry): entry is [string, SiteChoice] => entry[1] === 'always' || entry[1] === 'never',
          ),
        )
      : noSettings.sites,
    otherSites: oneOf(['ask', 'always'], otherSites) ?? noSettings.otherSites,
    marks: oneOf(['first', 'all', 'none'], marks) ?? noSettings.marks,
    appearance: oneOf(['system', 'light', 'dark'], appearance) ?? noSettings.appearance,
    languages: Array.isArray(languages)
      ? languages.filter((one) => typeof one === 'string')
      : noSettings.languages,
    muted: Array.isArray(muted) ? muted.filter(isMuted).map(({ id, name }) => ({ id, name })) : [],
  };
}

/** What was chosen for a host: for itself or else for the nearest domain that it is under. */
export function choiceFor(settings: Settings, host: string): SiteChoice | undefined {
  for (let at = host; at !== ''; at = at.slice(at.indexOf('.') + 1)) {
    const choice = settings.sites[at];
    if (choice !== undefined || !at.includes('.')) return choice;
  }
  return undefined;
}

export function withSite(
  settings: Settings,
  host: string,
  choice: SiteChoice | undefined,
): Settings {
  const { [host]: _, ...others } = settings.sites;
  return { ...settings, sites: choice === undefined ? others : { ...others, [host]: choice } };
}

function oneOf<const T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((one) => one === value);
}

function isMuted(value: unknown): value is MutedEntity {
  return isRecord(value) && typeof value.id === 'string' && typeof value.name === 'string';
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
