/**
 * Edits between two words: insertions, deletions, substitutions and swaps of neighbours each count one
 * (optimal string alignment). Gives `limit + 1` as soon as there must be more than `limit`.
 */
export function editsBetween(one: string, other: string, limit: number): number {
  const a = Array.from(one);
  const b = Array.from(other);
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let twoAgo: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, twoAgo[j - 2]! + 1);
      }
      current.push(least);
    }
    if (Math.min(...current) > limit) return limit + 1;
    twoAgo = previous;
    previous = current;
  }
  return Math.min(previous[b.length]!, limit + 1);
}
