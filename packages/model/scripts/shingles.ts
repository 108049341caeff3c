/** How far a text that was read is the text that was expected. */
export interface Overlap {
  /** Share of what was read that was expected, from 0 to 1. */
  readonly precision: number;
  /** Share of what was expected that was read, from 0 to 1. */
  readonly recall: number;
  /** Their harmonic mean. */
  readonly f1: number;
}

/** Words in a shingle. */
const length = 4;

/**
 * Compares texts by their runs of four words, each counted as often as it stands there, as
 * scrapinghub/article-extraction-benchmark does. Of two texts without words each is the other.
 */
export function overlap(read: string, expected: string): Overlap {
  const found = shinglesOf(read);
  const wanted = shinglesOf(expected);
  let shared = 0;
  for (const [shingle, count] of found) shared += Math.min(count, wanted.get(shingle) ?? 0);
  const precision = share(shared, total(found), total(wanted));
  const recall = share(shared, total(wanted), total(found));
  return { precision, recall, f1: harmonicMean(precision, recall) };
}

export function harmonicMean(precision: number, recall: number): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

function share(shared: number, all: number, others: number): number {
  return all === 0 ? Number(others === 0) : shared / all;
}

/** A text shorter than a shingle is one. */
function shinglesOf(text: string): ReadonlyMap<string, number> {
  const words = text.match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];
  const shingles = new Map<string, number>();
  const last = words.length === 0 ? -1 : Math.max(words.length - length, 0);
  for (let first = 0; first <= last; first++) {
    const shingle = words.slice(first, first + length).join(' ');
    shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}

function total(counts: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const count of counts.values()) sum += count;
  return sum;
}
