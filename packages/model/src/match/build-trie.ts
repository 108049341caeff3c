import { DoubleArray, leafOf, nodeOf, root } from './double-array.ts';
import type { Forms } from './forms.ts';

export interface Trie {
  /** The double array. A leaf leads to the record of its form. */
  readonly nodes: Int32Array;
  /** How many bytes of each form come before its tail. */
  readonly depths: Uint32Array;
  /** Where the record of each form begins, in words. */
  readonly places: Uint32Array;
  /** Words of all records. */
  readonly recordWords: number;
}

/** A node whose children are still to be placed. */
interface Open {
  /** The forms beneath it. */
  readonly from: number;
  readonly to: number;
  readonly depth: number;
  readonly place: number;
  readonly label: number;
  /** Whether its label is the first byte of two. */
  readonly isLead: boolean;
}

/**
 * Builds the trie of forms. Its nodes go as far as a form shares its beginning with another one;
 * the rest is the form's tail. A tail begins with a whole character, never with the second of two bytes.
 */
export function buildTrie({ count, bytes, starts }: Forms, firstLead: number): Trie {
  const array = new DoubleArray();
  const depths = new Uint32Array(count);
  const places = new Uint32Array(count);
  let recordWords = 0;
  const labels = new Uint8Array(256);
  const firsts = new Uint32Array(256);

  const open: Open[] = [];
  if (count > 0) open.push({ from: 0, to: count, depth: 0, place: root, label: 0, isLead: false });
  for (let node = open.pop(); node; node = open.pop()) {
    const { from, to, depth } = node;
    let children = 0;
    for (let form = from; form < to; form++) {
      const label = bytes[starts[form]! + depth]!;
      if (children > 0 && labels[children - 1] === label) continue;
      labels[children] = label;
      firsts[children++] = form;
    }
    const base = array.place(labels, children);
    array.set(node.place, nodeOf(node.label, base));
    for (let child = 0; child < children; child++) {
      const label = labels[child]!;
      const first = firsts[child]!;
      const end = child + 1 < children ? firsts[child + 1]! : to;
      const isLead = !node.isLead && label >= firstLead;
      if (end - first === 1 && !isLead) {
        const length = label === 0 ? depth : depth + 1;
        array.set(base + label, leafOf(label, recordWords));
        depths[first] = length;
        places[first] = recordWords;
        recordWords += 1 + ((starts[first + 1]! - starts[first]! - length + 3) >> 2);
      } else {
        open.push({ from: first, to: end, depth: depth + 1, place: base + label, label, isLead });
      }
    }
  }
  return { nodes: array.finish(), depths, places, recordWords };
}
