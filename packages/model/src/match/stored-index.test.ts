import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileIndex } from './compile.ts';
import { headerWords } from './layout.ts';
import { packOf } from './pack-of-names.cases.ts';
import { findCandidates } from './scan.ts';
import { loadIndex, saveIndex, type LoadFailure } from './stored-index.ts';

const story = packOf(['Xi Jinping', 'Xi', { text: 'gallium', matchCase: false }, '习近平']);
const harbour = packOf(['Xi', 'Port Ede'], 'harbour');
const packs = [story, harbour];
const index = compileIndex(packs);
const text = 'XI JINPING and Xi spoke of Gallium; 国家主席习近平 left Port Ede.';

function failureOf(buffer: ArrayBuffer, of = packs): LoadFailure | 'loaded' {
  const result = loadIndex(buffer, of);
  return result.ok ? 'loaded' : result.reason;
}

function changed(change: (bytes: Uint8Array) => void): ArrayBuffer {
  const buffer = saveIndex(index);
  change(new Uint8Array(buffer));
  return buffer;
}

test('what was saved finds what was compiled', () => {
  const loaded = loadIndex(saveIndex(index), packs);
  if (!loaded.ok) throw new Error(loaded.reason);
  const candidates = findCandidates(loaded.index, text);
  expect(candidates).toHaveLength(5);
  expect(candidates).toEqual(findCandidates(index, text));
});

test('an index of no packs can be kept too', () => {
  const loaded = loadIndex(saveIndex(compileIndex([])), []);
  if (!loaded.ok) throw new Error(loaded.reason);
  expect(findCandidates(loaded.index, text)).toEqual([]);
});

test('what is saved is a copy', () => {
  new Uint8Array(saveIndex(index)).fill(0);
  expect(findCandidates(index, text)).toHaveLength(5);
});

test('saving a loaded index gives the same bytes', () => {
  const saved = saveIndex(index);
  const loaded = loadIndex(saved.slice(), packs);
  expect(loaded.ok && new Uint8Array(saveIndex(loaded.index))).toEqual(new Uint8Array(saved));
});

describe('a buffer is refused', () => {
  const saved = saveIndex(index);
  const original = new Uint8Array(saved);
  const longer = new Uint8Array(saved.byteLength + 4);
  longer.set(new Uint8Array(saved));
  test.each<[what: string, buffer: ArrayBuffer, reason: LoadFailure]>([
    ['that is empty', new ArrayBuffer(), 'not-an-index'],
    ['that is tiny', new ArrayBuffer(3), 'not-an-index'],
    ['of something else', new TextEncoder().encode('{"names":["Xi"]}').buffer, 'not-an-index'],
    ['of the other byte order', swapped(saved), 'byte-order'],
    ['of a later version', changed((bytes) => bytes.fill(9, 4, 8)), 'version'],
    ['that ends after the version', saved.slice(0, 8), 'length'],
    ['that ends within the header', saved.slice(0, 20), 'length'],
    ['that lacks its last word', saved.slice(0, -4), 'length'],
    ['that lacks its last byte', saved.slice(0, -1), 'length'],
    ['that has a word more', longer.buffer, 'length'],
    ['two of whose words changed places', changed(swapTwo), 'checksum'],
  ])('%s', (_, buffer, reason) => {
    expect(loadIndex(buffer, packs)).toEqual({ ok: false, reason });
  });

  test('where the packs are others, in another order, or of another version', () => {
    expect(failureOf(saved)).toBe('loaded');
    expect(failureOf(saved, [story])).toBe('packs');
    expect(failureOf(saved, [harbour, story])).toBe('packs');
    const later = { ...harbour, version: '1.0.1' };
    expect(failureOf(saved, [story, later])).toBe('packs');
  });

  test('whichever byte is another', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.nat({ max: 64 }),
          fc.nat({ max: saved.byteLength - 1 }),
          fc.integer({ min: saved.byteLength - 3000, max: saved.byteLength - 1 }),
        ),
        fc.integer({ min: 1, max: 255 }),
        (at, bits) => {
          const buffer = changed((bytes) => {
            bytes[at] = (bytes[at] ?? 0) ^ bits;
          });
          expect(failureOf(buffer)).not.toBe('loaded');
        },
      ),
      { numRuns: 500 },
    );
  });

  test('whichever two blocks changed places', () => {
    const words = saved.byteLength >>> 2;
    fc.assert(
      fc.property(
        fc.integer({ min: headerWords, max: words - 1 }),
        fc.integer({ min: headerWords, max: words - 1 }),
        fc.constantFrom(1, 8, 32, 128, 1024),
        (one, other, size) => {
          const length = Math.min(size, Math.abs(one - other), words - Math.max(one, other));
          const buffer = changed((bytes) => swapBlocks(bytes, one * 4, other * 4, length * 4));
          const isSame = new Uint8Array(buffer).every((byte, at) => byte === original[at]);
          expect(failureOf(buffer)).toBe(isSame ? 'loaded' : 'checksum');
        },
      ),
      { numRuns: 300 },
    );
  });

  test('whatever was written over a stretch of it', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: saved.byteLength - 1 }),
        fc.uint8Array({ minLength: 1, maxLength: 4096 }),
        (at, written) => {
          const part = written.subarray(0, saved.byteLength - at);
          const buffer = changed((bytes) => bytes.set(part, at));
          const isSame = part.every((byte, offset) => byte === original[at + offset]);
          expect(failureOf(buffer) === 'loaded').toBe(isSame);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('wherever it is cut', () => {
    fc.assert(
      fc.property(fc.nat({ max: saved.byteLength - 1 }), (length) => {
        expect(['length', 'not-an-index']).toContain(failureOf(saved.slice(0, length)));
      }),
    );
  });

  test('whatever it holds', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(failureOf(bytes.slice().buffer)).toBe('not-an-index');
      }),
    );
  });
});

test('names that their packs no longer hold are not found, where the version was not raised', () => {
  const edited = packOf(['Xi Jinping', 'Li', { text: 'gallium', matchCase: false }, '习近平']);
  const loaded = loadIndex(saveIndex(compileIndex([story])), [edited]);
  if (!loaded.ok) throw new Error(loaded.reason);
  const found = findCandidates(loaded.index, 'Xi and Li spoke of gallium.');
  expect(found.map(({ name }) => name.text)).toEqual(['gallium']);
});

function swapped(buffer: ArrayBuffer): ArrayBuffer {
  const view = new DataView(buffer.slice());
  for (let at = 0; at < view.byteLength; at += 4) view.setInt32(at, view.getInt32(at, true));
  return view.buffer;
}

/** Two words that are not the same, of the last section. */
function swapTwo(bytes: Uint8Array): void {
  const end = bytes.length;
  const last = bytes.slice(end - 4);
  bytes.copyWithin(end - 4, end - 8, end - 4);
  bytes.set(last, end - 8);
}

function swapBlocks(bytes: Uint8Array, one: number, other: number, length: number): void {
  const block = bytes.slice(one, one + length);
  bytes.copyWithin(one, other, other + length);
  bytes.set(block, other);
}
