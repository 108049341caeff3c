import {
  checksum,
  preface,
  roundUp,
  type Column,
  type ColumnType,
  type Directory,
  type Packed,
} from './packed-columns.ts';

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

function typeOf(column: Column): ColumnType {
  if (column instanceof Float64Array) return 'Float64Array';
  if (column instanceof Int32Array) return 'Int32Array';
  if (column instanceof Uint32Array) return 'Uint32Array';
  return column instanceof Uint16Array ? 'Uint16Array' : 'Uint8Array';
}
