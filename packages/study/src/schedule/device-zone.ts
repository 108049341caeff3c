/** Milliseconds after which a zone is asked for again though the clock's offset is the same. */
const longestKept = 60_000;

/**
 * Tells the IANA time zone of this device, each time it is called. Learners travel, but a browser takes
 * milliseconds to tell: it is asked again once a minute, and at once where its offset from UTC is another.
 * @param ask what tells the zone; by default the browser
 */
export function deviceZone(ask: () => string = zoneOfBrowser): () => string {
  let kept: { readonly zone: string; readonly offset: number; readonly since: number } | undefined;
  return () => {
    const now = new Date();
    const since = now.getTime();
    const offset = now.getTimezoneOffset();
    if (kept?.offset !== offset || Math.abs(since - kept.since) >= longestKept) {
      kept = { zone: ask(), offset, since };
    }
    return kept.zone;
  };
}

function zoneOfBrowser(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}
