import type { Pack } from '../pack/types.ts';
import {
  checksumAt,
  headerWords,
  lengthAt,
  magic,
  magicAt,
  magicSwapped,
  packsMarkAt,
  version,
  versionAt,
  viewTables,
} from './layout.ts';
import { markOf } from './packs-mark.ts';
import type { MatchIndex } from './types.ts';

/**
 * Why a buffer is not taken for an index: it never was one; it was stored on a machine with the other
 * byte order; by another version of the matcher; it is cut short or has grown; some of it has changed;
 * or it was compiled of other packs.
 */
export type LoadFailure =
  | 'not-an-index'
  | 'byte-order'
  | 'version'
  | 'length'
  | 'checksum'
  | 'packs';

/** An index, or why there is none. */
export type LoadResult =
  | { readonly ok: true; readonly index: MatchIndex }
  | { readonly ok: false; readonly reason: LoadFailure };

/** The index as one buffer, for `loadIndex`; a copy. Its packs are not in it. */
export function saveIndex({ tables: { words } }: MatchIndex): ArrayBuffer {
  const saved = words.slice();
  saved[checksumAt] = checksumOf(saved);
  return saved.buffer;
}

/**
 * Takes a buffer of `saveIndex` for an index, without parsing or copying it. The index stands on the
 * buffer, which must not be changed or transferred afterwards. Where that fails, compile the packs anew.
 * @param packs those that the index was compiled of, in the same order
 */
export function loadIndex(buffer: ArrayBuffer, packs: readonly Pack[]): LoadResult {
  const reason = failureOf(buffer, packs);
  if (reason) return { ok: false, reason };
  const tables = viewTables(new Int32Array(buffer));
  return { ok: true, index: { packs, tables, found: new Map() } };
}

function failureOf(buffer: ArrayBuffer, packs: readonly Pack[]): LoadFailure | undefined {
  const words = new Int32Array(buffer, 0, buffer.byteLength >>> 2);
  if (words[magicAt] === magicSwapped) return 'byte-order';
  if (words[magicAt] !== magic) return 'not-an-index';
  if (words.length < headerWords) return 'length';
  if (words[versionAt] !== version) return 'version';
  if (words[lengthAt]! * 4 !== buffer.byteLength) return 'length';
  if (words[checksumAt] !== checksumOf(words)) return 'checksum';
  if (words[packsMarkAt] !== markOf(packs)) return 'packs';
  return undefined;
}

/**
 * A checksum of what follows it. Each step gives different sums for different words and for different sums
 * before, so that a change of one word can never cancel out. Four stretches at once: of one alone, each step
 * would wait for the multiplication before.
 */
function checksumOf(words: Int32Array): number {
  const size = (words.length - packsMarkAt) >>> 2;
  const rest = packsMarkAt + 4 * size;
  const first = words.subarray(packsMarkAt);
  const second = first.subarray(size);
  const third = second.subarray(size);
  const fourth = third.subarray(size);
  let one = 0;
  let two = 0;
  let three = 0;
  let four = 0;
  for (let at = 0; at < size; at++) {
    one = withWord(one, first[at]!);
    two = withWord(two, second[at]!);
    three = withWord(three, third[at]!);
    four = withWord(four, fourth[at]!);
  }
  for (let at = rest; at < words.length; at++) one = withWord(one, words[at]!);
  return withWord(withWord(withWord(one, two), three), four);
}

function withWord(sum: number, word: number): number {
  return Math.imul(((sum << 13) | (sum >>> 19)) ^ word, 0x1e_37_79_b1);
}
