/** Host names as a reader writes them, one a line, or the first line that is none. */
export type HostList =
  | { readonly ok: true; readonly hosts: readonly string[] }
  | { readonly ok: false; readonly wrong: string };

/** Takes host names and whole addresses; each host once, in order, in the form that browsers use. */
export function readHosts(text: string): HostList {
  const hosts = new Set<string>();
  for (const line of text.split(/[\s,;]+/)) {
    if (line === '') continue;
    const host = readHost(line);
    if (host === undefined) return { ok: false, wrong: line };
    hosts.add(host);
  }
  return { ok: true, hosts: [...hosts] };
}

export function readHost(text: string): string | undefined {
  const trimmed = text.trim();
  const address = /^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (trimmed === '' || !URL.canParse(address)) return undefined;
  const { hostname } = new URL(address);
  const isHost = hostname === 'localhost' || /^\[[\da-f:.]+\]$/.test(hostname);
  return isHost || /^[^.*]+(?:\.[^.*]+)+$/.test(hostname) ? hostname : undefined;
}
