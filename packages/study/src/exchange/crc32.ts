const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0);
  return value;
});

/** CRC-32 as in zip files, over texts as one in UTF-8. */
export interface Crc32 {
  add(text: string): void;
  /** Eight hexadecimal digits. */
  digest(): string;
}

export function createCrc32(): Crc32 {
  const encoder = new TextEncoder();
  let state = 0xffff_ffff;
  return {
    add(text) {
      for (const byte of encoder.encode(text)) {
        state = (state >>> 8) ^ (table[(state ^ byte) & 0xff] ?? 0);
      }
    },
    digest: () => (~state >>> 0).toString(16).padStart(8, '0'),
  };
}
