/** `set.has`, but an empty set does not hash the key: those of cards are made anew at every start. */
export function holds<T>(set: ReadonlySet<T>, key: T): boolean {
  return set.size > 0 && set.has(key);
}
