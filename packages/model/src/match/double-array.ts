/**
 * A trie in one array of 32-bit nodes. A node holds its label (the byte that leads to it) and its base:
 * its child by byte `b` stands at `base + b`, and is its child if the label there is `b`. No two nodes
 * share a base, so that the label alone proves it, and one look in memory follows one byte. What ends
 * here is the child by the byte 0. A node beneath which only one key goes on is a leaf, and holds the
 * place of what is left of it instead of a base.
 */
export const root = 0;
export const labelOf = (node: number): number => node & 0xff;
/** The base; of a leaf, what it leads to. */
export const targetOf = (node: number): number => (node >>> 8) & 0x7f_ff_ff;

const leafFlag = 1 << 31;

/** Whether a node has this label, and children. */
export const isInner = (node: number, label: number): boolean =>
  (node & (leafFlag | 0xff)) === label;
/** Whether a node tells that a key ends before it. */
export const isEnding = (node: number): boolean => (node & (leafFlag | 0xff)) === leafFlag;

export function nodeOf(label: number, target: number): number {
  if (target >= 1 << 23) throw new RangeError('Too many names for one index.');
  return (target << 8) | label;
}

export function leafOf(label: number, target: number): number {
  return nodeOf(label, target) | leafFlag;
}

/** A child stands up to 255 after its base: room for a look past the last one. */
const margin = 256;

/** How many places are tried for a set of children, before they go where all is free. */
const mostTries = 64;

/** The array while it is filled. */
export class DoubleArray {
  #nodes = new Int32Array(1);
  #usedBases = new Int32Array(1);
  /** For each place, one after which all up to the next free one are taken. */
  #next = Int32Array.of(1);
  /** One past the last place taken. */
  #end = 1;

  set(place: number, node: number): void {
    this.#nodes[place] = node;
  }

  /**
   * Finds a base for children by these bytes, and takes their places.
   * @param labels ascending
   */
  place(labels: Uint8Array, count: number): number {
    const base = this.#findBase(labels, count);
    this.#usedBases[base] = 1;
    for (let child = 0; child < count; child++) {
      const label = labels[child]!;
      // Anything but 0, until the child is set: 0 is free.
      this.#nodes[base + label] = leafOf(label, 0);
    }
    this.#end = Math.max(this.#end, base + labels[count - 1]! + 1);
    return base;
  }

  #findBase(labels: Uint8Array, count: number): number {
    const first = labels[0]!;
    let before = root;
    for (let tries = 0; tries < mostTries;) {
      const place = this.#next[before]!;
      this.#growTo(place + margin);
      if (this.#nodes[place] !== 0) {
        this.#next[before] = this.#next[place]!;
        continue;
      }
      if (this.#fits(place - first, labels, count)) return place - first;
      before = place;
      tries++;
    }
    this.#growTo(this.#end + margin);
    return this.#end;
  }

  #fits(base: number, labels: Uint8Array, count: number): boolean {
    if (base < 0 || this.#usedBases[base] === 1) return false;
    for (let child = 0; child < count; child++) {
      if (this.#nodes[base + labels[child]!] !== 0) return false;
    }
    return true;
  }

  #growTo(length: number): void {
    const known = this.#nodes.length;
    if (length <= known) return;
    const grown = known + length;
    this.#nodes = longer(this.#nodes, grown);
    this.#usedBases = longer(this.#usedBases, grown);
    this.#next = longer(this.#next, grown);
    for (let place = known; place < grown; place++) this.#next[place] = place + 1;
  }

  /** All nodes, with room for a look past the last. */
  finish(): Int32Array {
    this.#growTo(this.#end + margin);
    return this.#nodes.subarray(0, this.#end + margin);
  }
}

function longer(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const copy = new Int32Array(length);
  copy.set(array);
  return copy;
}
