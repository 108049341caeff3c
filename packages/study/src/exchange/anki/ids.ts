/**
 * Ids of Anki's tables are numbers, by custom times of creation in milliseconds. Ours follow from a text,
 * so that a second export has the same: times between 2001 and 2020, which no import takes for the future.
 */
const first = 1_000_000_000_000;
const range = 600_000_000_000;

/** Numbers for texts: the same for the same set of texts, and no number twice. */
export function idsFor(texts: Iterable<string>): ReadonlyMap<string, number> {
  const ids = new Map<string, number>();
  const taken = new Set<number>();
  // In one order, so that which of two that collide moves on does not hang on the order given.
  for (const text of [...new Set(texts)].sort()) {
    const id = unusedFrom(idFor(text), taken);
    taken.add(id);
    ids.set(text, id);
  }
  return ids;
}

export function idFor(text: string): number {
  return first + (hash53(text) % range);
}

/** The number itself or the next that is free. */
export function unusedFrom(wanted: number, taken: ReadonlySet<number>): number {
  let id = wanted;
  while (taken.has(id)) id += 1;
  return id;
}

/** 53 bits out of two FNV-1a hashes with different starts. */
function hash53(text: string): number {
  let high = 0x811c9dc5;
  let low = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ code, 0x01000193);
    low ^= low >>> 15;
  }
  return ((high >>> 0) & 0x1fffff) * 0x1_0000_0000 + (low >>> 0);
}
