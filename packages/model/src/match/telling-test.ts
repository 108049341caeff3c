/**
 * Tells of a text whether one of the names stands in it that `tellingNames` lists, for every page that is opened.
 *
 * @module
 */
import { classOfUnit, foldUnit, inItsCase } from './fold.ts';
import type { TellingName } from './telling-names.ts';

/** Of each code unit that was met: what it is folded to, its class, and that it was met. */
let known: Uint32Array | undefined;

const folded = 0xffff;
const classShift = 16;
const word = 1 << classShift;
const unspaced = 2 << classShift;
const met = 1 << 18;

function look(units: Uint32Array, unit: number): number {
  const fold = foldUnit(unit);
  return (units[unit] = fold | (classOfUnit(fold) << classShift) | met);
}

/** The first words of names are marked by the last sixteen bits of their hashes. */
const bits = 0x10000;

/**
 * Compiles names to a test whether a text holds one of them. It is made to be compiled on every page that is
 * opened and mostly to say no, in a fraction of the time in which names can be found. What `findCandidates`
 * finds of the names it never misses; it may say yes in vain.
 */
export function tellingTest(names: readonly TellingName[]): (text: string) => boolean {
  const units = (known ??= new Uint32Array(0x10000));
  const at = (text: string, index: number): number => {
    const unit = text.charCodeAt(index);
    return units[unit]! || look(units, unit);
  };
  const firstHash = (text: string): number => {
    let hash = 0;
    for (let index = 0; index < text.length; index++) {
      const unit = at(text, index);
      if (index > 0 && (unit & word) === 0) break;
      hash = hashed(hash, unit);
      if ((unit & unspaced) !== 0) break;
    }
    return hash;
  };

  const first = new Uint8Array(bits >> 3);
  const byHash = new Map<number, TellingName[]>();
  for (const name of names) {
    const hash = firstHash(name.text);
    first[(hash & (bits - 1)) >> 3]! |= 1 << (hash & 7);
    const others = byHash.get(hash);
    if (others) others.push(name);
    else byHash.set(hash, [name]);
  }

  const isWordAt = (text: string, index: number): boolean =>
    index < text.length && (at(text, index) & word) !== 0;
  const standsAt = ({ text: name, matchCase }: TellingName, text: string, start: number) => {
    const end = start + name.length;
    if (end > text.length) return false;
    for (let index = 0; index < name.length; index++) {
      const [own, other] = [name.charCodeAt(index), text.charCodeAt(start + index)];
      if (own === other) continue;
      const [ownFold, otherFold] = [at(name, index) & folded, at(text, start + index) & folded];
      if (ownFold !== otherFold) return false;
      if (matchCase && inItsCase(own, ownFold) !== inItsCase(other, otherFold)) return false;
    }
    if ((at(text, end - 1) & unspaced) !== 0 || !isWordAt(text, end)) return true;
    return (at(text, end) & folded) === letterS && !isWordAt(text, end + 1);
  };
  const isNameAt = (hash: number, text: string, start: number): boolean =>
    (first[(hash & (bits - 1)) >> 3]! & (1 << (hash & 7))) !== 0 &&
    (byHash.get(hash)?.some((name) => standsAt(name, text, start)) ?? false);

  return (text) => {
    const { length } = text;
    let start = -1;
    let hash = 0;
    /** Without the last letter of the word, which may be that of a plural. */
    let shorter = 0;
    for (let index = 0; index <= length; index++) {
      // No calls that can be spared: on most pages the loop runs once, before it is compiled.
      let unit = index < length ? units[text.charCodeAt(index)]! : met;
      if (unit === 0) unit = at(text, index);
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
        const isPlural = (at(text, index - 1) & folded) === letterS;
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
