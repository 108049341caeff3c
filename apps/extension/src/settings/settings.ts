import type { EntityId } from '@backgrounder/model';
import { isRecord } from '../messages/json.ts';
import { isWithin, siteHost } from './site.ts';

/** What the reader decided. Stored under one permanent key; the number grows with its shape. */
export interface Settings {
  readonly version: 2;
  /** By host without a leading `www.`; each covers its subdomains. */
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
    sites: isRecord(sites) ? parseSites(sites) : noSettings.sites,
    otherSites: oneOf(['ask', 'always'], otherSites) ?? noSettings.otherSites,
    marks: oneOf(['first', 'all', 'none'], marks) ?? noSettings.marks,
    appearance: oneOf(['system', 'light', 'dark'], appearance) ?? noSettings.appearance,
    languages: Array.isArray(languages)
      ? languages.filter((one) => typeof one === 'string')
      : noSettings.languages,
    muted: Array.isArray(muted) ? muted.filter(isMuted).map(({ id, name }) => ({ id, name })) : [],
  };
}

/** What is listed with `www.` came before hosts covered their subdomains; a listed host of its own wins. */
function parseSites(sites: Readonly<Record<string, unknown>>): Settings['sites'] {
  const chosen = Object.entries(sites).filter(
    (entry): entry is [string, SiteChoice] => entry[1] === 'always' || entry[1] === 'never',
  );
  return {
    ...Object.fromEntries(chosen.map(([host, choice]) => [siteHost(host), choice])),
    ...Object.fromEntries(chosen.filter(([host]) => host === siteHost(host))),
  };
}

/** `undefined` takes back what holds on a host, be it chosen for that host or for one above it. */
export function withSite(
  settings: Settings,
  host: string,
  choice: SiteChoice | undefined,
): Settings {
  const own = siteHost(host);
  const sites =
    choice === undefined
      ? Object.fromEntries(
          Object.entries(settings.sites).filter(([listed]) => !isWithin(own, listed)),
        )
      : { ...settings.sites, [own]: choice };
  return { ...settings, sites };
}

export function withMuted(settings: Settings, { id, name }: MutedEntity, muted: boolean): Settings {
  const others = settings.muted.filter((one) => one.id !== id);
  return { ...settings, muted: muted ? [...others, { id, name }] : others };
}

function oneOf<const T extends string>(values: readonly T[], value: unknown): T | undefined {
  return values.find((one) => one === value);
}

function isMuted(value: unknown): value is MutedEntity {
  return isRecord(value) && typeof value.id === 'string' && typeof value.name === 'string';
}
