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
type ColumnType = keyof typeof constructors;

/** Bytes before the directory: kind, version, checksum, length of the directory. */
const preface = 16;

interface Directory {
  readonly head: unknown;
  readonly columns: readonly (readonly [
    name: string,
    type: ColumnType,
    /** From the end of the directory, in bytes, a multiple of 8. */
    at: number,
    length: number,
  ])[];
}

/**
 * One array of bytes: four letters of kind, a version, a checksum of all that follows, a directory
 * in JSON, the columns as the machine has them (little-endian wherever browsers run).
 */
export function packColumns(
  kind: string,
  version: number,
  { head, columns }: Packed<unknown>,
): Uint8Array<ArrayBuffer> {
  let at = 0;
  const places = Object.entries(columns).map(([name, column]) => {
    const place = [name, typeOf(column), at, column.length] as const;
    at += roundUp(column.byteLength);
    return place;
  });
  const directory: Directory = { head, columns: places };
  const text = new TextEncoder().encode(JSON.stringify(directory));
  const start = roundUp(preface + text.length);
  const bytes = new Uint8Array(start + at);
  bytes.set(new TextEncoder().encode(kind));
  bytes.set(text, preface);
  const numbers = new DataView(bytes.buffer);
  numbers.setUint32(4, version, true);
  numbers.setUint32(12, text.length, true);
  for (const [index, column] of Object.values(columns).entries()) {
    const place = start + (places[index]?.[2] ?? 0);
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), place);
  }
  numbers.setUint32(8, checksum(bytes), true);
  return bytes;
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

function typeOf(column: Column): ColumnType {
  if (column instanceof Float64Array) return 'Float64Array';
  if (column instanceof Int32Array) return 'Int32Array';
  if (column instanceof Uint32Array) return 'Uint32Array';
  return column instanceof Uint16Array ? 'Uint16Array' : 'Uint8Array';
}

function roundUp(bytes: number): number {
  return Math.ceil(bytes / 8) * 8;
}

/** Of all bytes after the checksum, four at a time: FNV-1a with a rotation, so that order counts. */
function checksum(bytes: Uint8Array<ArrayBuffer>): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  let hash = 0x811c9dc5;
  for (let index = preface / 4 - 1; index < words.length; index += 1) {
    hash = Math.imul(hash ^ (words[index] ?? 0), 0x01000193);
    hash = (hash << 13) | (hash >>> 19);
  }
  return hash >>> 0;
}
