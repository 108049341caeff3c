import { failure, success, type Result } from '../result.ts';

/** Typed arrays of one piece of storage, by name; strings and the rest stand in the head. */
export type Columns = Readonly<Record<string, Column>>;
export type Column = Float64Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

export interface Packed<H> {
  /** JSON. */
  readonly head: H;
  readonly columns: Columns;
}

/** `newer`: written by a later version; `damaged`: not the bytes that were written. */
export type PackedError = 'newer' | 'damaged';

const constructors = { Float64Array, Int32Array, Uint32Array, Uint16Array, Uint8Array };
export type ColumnType = keyof typeof constructors;

/** Bytes before the directory: kind, version, checksum, length of the directory. */
export const preface = 16;

export interface Directory {
  readonly head: unknown;
  readonly columns: readonly (readonly [
    name: string,
    type: ColumnType,
    /** From the end of the directory, in bytes, a multiple of 8. */
    at: number,
    length: number,
  ])[];
}

/** What `packColumns` was given, where kind, version and checksum are right. The columns are views. */
export function unpackColumns<H>(
  kind: string,
  version: number,
  stored: Uint8Array<ArrayBuffer>,
): Result<Packed<H>, PackedError> {
  // Views need their place to be a multiple of what they hold.
  const bytes = stored.byteOffset % 8 === 0 ? stored : stored.slice();
  if (bytes.length < preface || bytes.length % 8 !== 0) return failure('damaged');
  const numbers = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (new TextDecoder().decode(bytes.subarray(0, 4)) !== kind) return failure('damaged');
  const made = numbers.getUint32(4, true);
  if (made > version) return failure('newer');
  if (made !== version || numbers.getUint32(8, true) !== checksum(bytes)) {
    return failure('damaged');
  }
  const length = numbers.getUint32(12, true);
  const text = new TextDecoder().decode(bytes.subarray(preface, preface + length));
  const directory = JSON.parse(text) as Directory;
  const start = bytes.byteOffset + roundUp(preface + length);
  const columns = directory.columns.map(([name, type, at, count]) => [
    name,
    new constructors[type](bytes.buffer, start + at, count),
  ]);
  return success({
    head: directory.head as H,
    columns: Object.fromEntries(columns) as Columns,
  });
}

export function roundUp(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}

/** Of all bytes after the checksum, four at a time: FNV-1a with a rotation, so that order counts. */
export function checksum(bytes: Uint8Array<ArrayBuffer>): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  let hash = 0x811c9dc5;
  for (let index = preface / 4 - 1; index < words.length; index += 1) {
    hash = Math.imul(hash ^ (words[index] ?? 0), 0x01000193);
    hash = (hash << 13) | (hash >>> 19);
  }
  return hash >>> 0;
}
