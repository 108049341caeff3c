import { harmonicMean, shareOf } from './score.ts';

/** Words in a shingle, as in the usual benchmarks of article extraction. */
const shingleLength = 4;

/** How far two texts consist of the same runs of four words: F1 over the runs with their counts, 0 to 1. */
export function shingleF1(text: string, truth: string): number {
  const found = shinglesOf(text);
  const wanted = shinglesOf(truth);
  let shared = 0;
  for (const [shingle, count] of found) shared += Math.min(count, wanted.get(shingle) ?? 0);
  return harmonicMean(shareOf(shared, total(found)), shareOf(shared, total(wanted)));
}

function shinglesOf(text: string): Map<string, number> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Map<string, number>();
  const last = Math.max(1, words.length - shingleLength + 1);
  for (let at = 0; at < last && words.length > 0; at++) {
    const shingle = words.slice(at, at + shingleLength).join(' ');
    shingles.set(shingle, (shingles.get(shingle) ?? 0) + 1);
  }
  return shingles;
}

function total(shingles: ReadonlyMap<string, number>): number {
  return [...shingles.values()].reduce((sum, count) => sum + count, 0);
}
