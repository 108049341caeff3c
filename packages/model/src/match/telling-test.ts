/**
 * Tells of a text whether one of the names stands in it that `tellingNames` lists, for every page that is opened.
 *
 * @module
 */
import { classOfUnit, foldUnit, inItsCase } from './fold.ts';
import type { TellingName } from './telling-names.ts';

/** Of each code unit that was met: what it is folded to, its class, and that it was met. */
const units = new Uint32Array(0x10000);

const folded = 0xffff;
const classShift = 16;
const word = 1 << classShift;
const unspaced = 2 << classShift;
const met = 1 << 18;

function look(unit: number): number {
  const fold = foldUnit(unit);
  return (units[unit] = fold | (classOfUnit(fold) << classShift) | met);
}

/** The last bits of a hash, by which first words of names are marked. */
const filterBits = 0x10000;

/** Bits in one character of a table: what has so many is text that can be stored as it is. */
const bitsPerUnit = 15;
const unitMask = (1 << bitsPerUnit) - 1;

/** Of a hash, what is kept: two characters. */
const hashMask = (1 << (2 * bitsPerUnit)) - 1;

/** Characters for each entry of `index`. */
const entryLength = 4;

/**
 * Telling names as a test takes them, without anything to be made of them first: strings that are read where
 * they stand. Made by `tellingTable`; to be made anew with another version of this package.
 */
export interface TellingTable {
  /** A bit for each first word of a name. */
  readonly filter: string;
  /** Hashes of the first words in order, each with the place of its names: two characters each. */
  readonly index: string;
  /** In the order of the index, each after a character: twice its length, and one more where case counts. */
  readonly names: string;
}

function unitAt(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  return units[unit]! || look(unit);
}

/** The hash of the word that a text begins with. */
function firstHash(text: string): number {
  let hash = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = unitAt(text, index);
    if (index > 0 && (unit & word) === 0) break;
    hash = hashed(hash, unit);
    if ((unit & unspaced) !== 0) break;
  }
  return hash;
}

/** Makes the table of some names, for `tellingTest`. */
export function tellingTable(all: readonly TellingName[]): TellingTable {
  const byHash = new Map<number, TellingName[]>();
  const filter = new Uint16Array(Math.ceil(filterBits / bitsPerUnit));
  for (const name of all) {
    const hash = firstHash(name.text);
    const bit = hash & (filterBits - 1);
    filter[Math.floor(bit / bitsPerUnit)]! |= 1 << (bit % bitsPerUnit);
    const others = byHash.get(hash & hashMask);
    if (others) others.push(name);
    else byHash.set(hash & hashMask, [name]);
  }
  let index = '';
  let names = '';
  for (const [hash, own] of [...byHash].toSorted(([a], [b]) => a - b)) {
    index += twoUnits(hash) + twoUnits(names.length);
    for (const { text, matchCase } of own) {
      names += String.fromCharCode(text.length * 2 + Number(matchCase)) + text;
    }
  }
  return { filter: String.fromCharCode(...filter), index, names };
}

function twoUnits(number: number): string {
  return String.fromCharCode(number >> bitsPerUnit, number & unitMask);
}

function numberAt(text: string, at: number): number {
  return (text.charCodeAt(at) << bitsPerUnit) | text.charCodeAt(at + 1);
}

/**
 * A test whether a text holds one of the names of a table. It is made to be used on every page that is opened
 * and mostly to say no, in a fraction of the time in which names can be found. What `findCandidates`
 * finds of the names it never misses; it may say yes in vain.
 */
export function tellingTest({ filter, index, names }: TellingTable): (text: string) => boolean {
  const isWordAt = (text: string, at: number): boolean =>
    at < text.length && (unitAt(text, at) & word) !== 0;
  /** @param from where the name begins in `names` */
  const standsAt = (from: number, length: number, text: string, start: number): boolean => {
    const end = start + length;
    if (end > text.length) return false;
    const matchCase = (names.charCodeAt(from - 1) & 1) === 1;
    for (let at = 0; at < length; at++) {
      const [own, other] = [names.charCodeAt(from + at), text.charCodeAt(start + at)];
      if (own === other) continue;
      const ownFold = unitAt(names, from + at) & folded;
      const otherFold = unitAt(text, start + at) & folded;
      if (ownFold !== otherFold) return false;
      if (matchCase && inItsCase(own, ownFold) !== inItsCase(other, otherFold)) return false;
    }
    if ((unitAt(text, end - 1) & unspaced) !== 0 || !isWordAt(text, end)) return true;
    return (unitAt(text, end) & folded) === letterS && !isWordAt(text, end + 1);
  };
  /** The entry of a hash, or where it would stand. */
  const find = (hash: number): number => {
    let low = 0;
    let high = index.length / entryLength;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numberAt(index, middle * entryLength) < hash) low = middle + 1;
      else high = middle;
    }
    return low * entryLength;
  };
  const isNameAt = (hash: number, text: string, start: number): boolean => {
    const bit = hash & (filterBits - 1);
    if ((filter.charCodeAt((bit / bitsPerUnit) | 0) & (1 << (bit % bitsPerUnit))) === 0)
      return false;
    const entry = find(hash & hashMask);
    if (entry >= index.length || numberAt(index, entry) !== (hash & hashMask)) return false;
    const next = entry + entryLength;
    const last = next < index.length ? numberAt(index, next + 2) : names.length;
    for (let from = numberAt(index, entry + 2) + 1; from < last;) {
      const length = names.charCodeAt(from - 1) >> 1;
      if (standsAt(from, length, text, start)) return true;
      from += length + 1;
    }
    return false;
  };

  return (text) => {
    const { length } = text;
    let start = -1;
    let hash = 0;
    /** Without the last letter of the word, which may be that of a plural. */
    let shorter = 0;
    for (let index = 0; index <= length; index++) {
      // No calls that can be spared: on most pages the loop runs once, before it is compiled.
      let unit = index < length ? units[text.charCodeAt(index)]! : met;
      if (unit === 0) unit = look(text.charCodeAt(index));
      if ((unit & word) !== 0) {
        if (start < 0) {
          start = index;
          hash = 0;
        }
        shorter = hash;
        hash = (hash * 31 + (unit & folded)) | 0;
        continue;
      }
      if (start >= 0) {
        if (isNameAt(hash, text, start)) return true;
        const isPlural = (unitAt(text, index - 1) & folded) === letterS;
        if (isPlural && isNameAt(shorter, text, start)) return true;
        start = -1;
      }
      if ((unit & unspaced) !== 0 && isNameAt(hashed(0, unit), text, index)) return true;
    }
    return false;
  };
}

const letterS = 0x73;

function hashed(hash: number, unit: number): number {
  return (hash * 31 + (unit & folded)) | 0;
}
