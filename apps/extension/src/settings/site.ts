import type { Settings, SiteChoice } from './settings.ts';

/** A site as the reader chooses it: a host and all its subdomains, whatever the scheme and port. */
export interface Site {
  /** Without a leading `www.`. */
  readonly host: string;
  /** Match pattern of all its pages. */
  readonly pattern: string;
}

/** `undefined` for addresses on which no extension may be granted permission. */
export function siteOf(address: string | undefined): Site | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, hostname } = new URL(address);
  if (protocol !== 'http:' && protocol !== 'https:') return undefined;
  const host = siteHost(hostname);
  return { host, pattern: sitePattern(host) };
}

/** The host that stands for a site: `news.example` for `www.news.example`. */
export function siteHost(host: string): string {
  return host.replace(/^www\.(?=[^.]+\.)/, '');
}

/** Match pattern of a host that a reader named: with its subdomains, where a host can have any. */
export function sitePattern(host: string): string {
  return hasSubdomains(host) ? `*://*.${host}/*` : `*://${host}/*`;
}

/** Neither an IP address nor a name without dots has any. */
function hasSubdomains(host: string): boolean {
  return host.includes('.') && !/^[\d.]+$/.test(host) && !host.startsWith('[');
}

/** What the reader chose for a site, under the host where it is listed: its own, or one above it. */
export interface ListedSite {
  readonly host: string;
  readonly choice: SiteChoice;
}

/**
 * What holds on a host. Of several listed sites that cover it, one set to never wins, so that nothing within
 * it can be switched on by a choice that is farther away or nearer.
 */
export function listedSite(
  { sites }: Pick<Settings, 'sites'>,
  host: string,
): ListedSite | undefined {
  const covering = Object.entries(sites)
    .filter(([listed]) => isWithin(host, listed))
    .map(([host, choice]): ListedSite => ({ host, choice }))
    .sort((a, b) => b.host.length - a.host.length);
  return covering.find(({ choice }) => choice === 'never') ?? covering[0];
}

/** Whether a page at this address is explained unasked, when asked, or not at all. */
export function choiceOn(
  settings: Pick<Settings, 'sites' | 'otherSites'>,
  address: string | undefined,
): SiteChoice | 'ask' {
  const site = siteOf(address);
  if (!site) return 'ask';
  return listedSite(settings, site.host)?.choice ?? settings.otherSites;
}

/** Whether a host is a site's own or one of its subdomains. */
export function isWithin(host: string, site: string): boolean {
  return host === site || (hasSubdomains(site) && host.endsWith(`.${site}`));
}

/** Whether a granted origin, as a match pattern, takes in a host over any scheme. */
export function coversHost(pattern: string, host: string): boolean {
  if (coversAll(pattern)) return true;
  const granted = hostOf(pattern);
  if (granted === undefined) return false;
  if (granted === host) return true;
  return granted.startsWith('*.') && `.${host}`.endsWith(granted.slice(1));
}

/** Whether a granted origin, as a match pattern, takes in every host. */
export function coversAll(pattern: string): boolean {
  return pattern === '<all_urls>' || hostOf(pattern) === '*';
}

function hostOf(pattern: string): string | undefined {
  return /^(?:\*|https?):\/\/([^/]+)\/\*$/.exec(pattern)?.[1];
}
