/**
 * An index is one ArrayBuffer of 32-bit words in the byte order of the machine: a header, then the
 * sections one after another. So it loads by laying views over it.
 */

/** Views over the one buffer of an index. Read-only: a changed one finds other names. */
export interface IndexTables {
  /** The whole buffer, header included. */
  readonly words: Int32Array;
  /** What is known of each UTF-16 code unit. */
  readonly units: Int32Array;
  /** The double array. */
  readonly nodes: Int32Array;
  /** What each leaf leads to: a word that tells the aliases, then the bytes of the tail, ended by a zero. */
  readonly records: Int32Array;
  /** The same memory as `records`. */
  readonly tails: Uint8Array;
  /** Of each form that several aliases have: how many, then their numbers. */
  readonly shared: Int32Array;
  /** Number of each entity's first alias, counted through all packs, and of all aliases. */
  readonly entities: Int32Array;
  /** Number of each pack's first entity, counted likewise, and of all entities. */
  readonly packs: Int32Array;
}

/** How many words each section has: units, nodes, records, shared, entities, packs. */
export type Sizes = readonly [number, number, number, number, number, number];

/** The header, in words: places, then the sizes of the sections. What comes before the checksum is known. */
export const magicAt = 0;
export const versionAt = 1;
export const lengthAt = 2;
export const checksumAt = 3;
export const packsMarkAt = 4;
const sizesAt = 5;
export const headerWords = 11;

/** "BGIX", and the same read in the other byte order. */
export const magic = 0x42_47_49_58;
export const magicSwapped = 0x58_49_47_42;

/** Goes up with every change of the layout, of the folding, or of what a name may be. */
export const version = 1;

/** An index of sections of these sizes, with its header but for the checksum. */
export function allocateTables(sizes: Sizes, packsMark: number): IndexTables {
  const length = sizes.reduce((sum, size) => sum + size, headerWords);
  const words = new Int32Array(length);
  words.set([magic, version, length, 0, packsMark, ...sizes]);
  return viewTables(words);
}

/** Lays the views over words whose header is right. */
export function viewTables(words: Int32Array): IndexTables {
  let start = headerWords;
  const [units, nodes, records, shared, entities, packs] = Array.from(
    words.subarray(sizesAt, headerWords),
    (size) => words.subarray(start, (start += size)),
  ) as Tuple;
  const tails = new Uint8Array(records.buffer, records.byteOffset, records.byteLength);
  return { words, units, nodes, records, tails, shared, entities, packs };
}

type Tuple = [Int32Array, Int32Array, Int32Array, Int32Array, Int32Array, Int32Array];
