/** What this part of a pack's facts has, or less, tells most. */
const rare = 0.01;

/** A smaller pack tells too little of its story to show what is rare in it. */
const fewestFacts = 30;

/**
 * Inverse document frequency, 0 to 1: what one fact of a hundred has, or fewer, weighs 1, and what all have 0.
 * @param lists what each fact has
 */
export function rarityIn<T>(lists: readonly (readonly T[])[]): (item: T) => number {
  const counts = new Map<T, number>();
  for (const list of lists) {
    for (const item of new Set(list)) counts.set(item, (counts.get(item) ?? 0) + 1);
  }
  const facts = Math.max(fewestFacts, lists.length);
  return (item) => Math.min(1, Math.log((counts.get(item) ?? 1) / facts) / Math.log(rare));
}
