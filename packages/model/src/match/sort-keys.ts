import type { Keys } from './keys.ts';

/**
 * Sorts the numbers of aliases by their keys, and those of one key among themselves: multikey quicksort
 * (Bentley and Sedgewick, 1997), which looks at one byte of all keys at a time.
 */
export function sortKeys({ bytes, starts, aliases }: Keys): void {
  const byteAt = (place: number, depth: number): number => bytes[starts[aliases[place]!]! + depth]!;
  const swap = (one: number, other: number): void => {
    const alias = aliases[one]!;
    aliases[one] = aliases[other]!;
    aliases[other] = alias;
  };
  // A stack of its own: names that share a long beginning must not exhaust the engine's.
  const open = [0, aliases.length, 0];
  while (open.length > 0) {
    const depth = open.pop()!;
    const to = open.pop()!;
    const from = open.pop()!;
    if (to - from < 2) continue;
    const pivot = byteAt((from + to) >>> 1, depth);
    let less = from;
    let more = to;
    for (let place = from; place < more;) {
      const byte = byteAt(place, depth);
      if (byte < pivot) swap(less++, place++);
      else if (byte > pivot) swap(place, --more);
      else place++;
    }
    open.push(from, less, depth, more, to, depth);
    if (pivot > 0) open.push(less, more, depth + 1);
    else aliases.subarray(less, more).sort();
  }
}
