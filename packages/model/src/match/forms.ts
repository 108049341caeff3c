import type { Keys } from './keys.ts';

/** A form is what several names are folded to: the different keys, in order. */
export interface Forms {
  readonly count: number;
  /** All forms, each ended by a zero. */
  readonly bytes: Uint8Array;
  /** Where each form begins in `bytes`, and where the last one ends. */
  readonly starts: Uint32Array;
  /** Numbers of the aliases, form by form. */
  readonly aliases: Uint32Array;
  /** Where the aliases of each form begin in `aliases`, and where those of the last one end. */
  readonly members: Uint32Array;
  /** Words that it takes to list the aliases of all forms that have several; see `IndexTables`. */
  readonly sharedWords: number;
}

/**
 * The forms of sorted keys. They are copied in their order, so that whatever goes through them later
 * goes through memory from one end to the other.
 */
export function formsOf({ bytes: keys, starts: keyStarts, aliases }: Keys): Forms {
  const bytes = new Uint8Array(keys.length);
  const starts = new Uint32Array(aliases.length + 1);
  const members = new Uint32Array(aliases.length + 1);
  let count = 0;
  let sharedWords = 0;
  let end = 0;
  for (let place = 0; place < aliases.length; place++) {
    let from = keyStarts[aliases[place]!]!;
    let to = end;
    do bytes[to++] = keys[from]!;
    while (keys[from++] !== 0);
    if (count > 0 && isSame(starts[count - 1]!, end)) {
      // The first that joins brings the count and the alias that was there.
      sharedWords += members[count - 1] === place - 1 ? 3 : 1;
      continue;
    }
    members[count] = place;
    starts[count++] = end;
    end = to;
  }
  starts[count] = end;
  members[count] = aliases.length;
  return { count, bytes, starts, aliases, members, sharedWords };

  function isSame(one: number, other: number): boolean {
    let offset = 0;
    while (bytes[one + offset] === bytes[other + offset] && bytes[one + offset] !== 0) offset++;
    return bytes[one + offset] === bytes[other + offset];
  }
}
