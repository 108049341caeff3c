/** The part of an address that tells what it names: without scheme, "www.", and a slash at its end. */
export function addressOf(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/^[^/]+/, (host) => host.toLowerCase())
    .replace(/^wikidata\.org\/entity\//, 'wikidata.org/wiki/')
    .replace(/\/$/, '');
}

export function isWikidataItem(address: string): boolean {
  return /^wikidata\.org\/wiki\/Q\d+$/.test(address);
}
