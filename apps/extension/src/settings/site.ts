import type { Settings, SiteChoice } from './settings.ts';

/** A site as the reader chooses it: one host, whatever the scheme and port. */
export interface Site {
  readonly host: string;
  /** Match pattern of all its pages. */
  readonly pattern: string;
}

/** `undefined` for addresses on which no extension may be granted permission. */
export function siteOf(address: string | undefined): Site | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  return { host: hostname, pattern: `*://${hostname}/*` };
}

/** What holds on a page. */
export function choiceOn(
  settings: Pick<Settings, 'sites' | 'otherSites'>,
  address: string | undefined,
): SiteChoice | 'ask' {
  const site = siteOf(address);
  return site ? (settings.sites[site.host] ?? settings.otherSites) : 'ask';
}

/** Whether a granted origin, as a match pattern, takes in a host over any scheme. */
export function coversHost(pattern: string, host: string): boolean {
  if (pattern === '<all_urls>') return true;
  const granted = /^(?:\*|https?):\/\/([^/]+)\/\*$/.exec(pattern)?.[1];
  if (granted === undefined) return false;
  if (granted === '*' || granted === host) return true;
  return granted.startsWith('*.') && `.${host}`.endsWith(granted.slice(1));
}
